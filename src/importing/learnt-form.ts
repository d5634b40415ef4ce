import type { Line } from './model/line.ts';
import type { Decision, LearntTrait } from './model/reading.ts';
import { masked } from './model/taught-form.ts';
import { isBeside, isBodyName } from './noise/rules.ts';
import { kindOfHead } from './votes/columns.ts';

type Trait = Omit<LearntTrait, 'count'>;

/** The most that is told of each kind of trait. */
const MOST = 60;

/**
 * How a document was taken to be set up, each trait with how many places bear it out, the most first; and which of
 * them an editor had taught.
 */
export function learntForm(
  lines: readonly Line[],
  noise: readonly (string | null)[],
  headings: readonly Line[],
  decisions: readonly Decision[],
): LearntTrait[] {
  const taughtAt = new Map(
    lines.flatMap(({ number, taught, cells }) => {
      const heading = taught ?? cells[0]?.taught;
      return heading === undefined ? [] : [[number, heading] as const];
    }),
  );
  const columnKinds = new Map(
    lines.flatMap(({ cells }) => cells.flatMap(({ text, column }) => (column ? [[text, column]] : []))),
  );
  const [first] = headings;
  const furniture = lines.flatMap(({ text, taught }, index): Trait[] => {
    const rule = noise[index] ?? null;
    // The name of a body in a page header is a recipient elsewhere: that it is furniture was not learnt of the line.
    const isText = rule === null || isBeside(rule) || isBodyName(text) || !/\p{L}{3}/u.test(text);
    return isText ? [] : [{ trait: 'furniture', value: text, taught: taught !== undefined }];
  });
  const texts = lines.flatMap(({ text, taught }): Trait[] =>
    taught === 'running-text' || taught === 'no-heading'
      ? [{ trait: 'text', value: text, taught: true }]
      : [],
  );
  const sections = decisions.flatMap((decision) =>
    decision.sections.flatMap(({ kind, heading, line }): Trait[] =>
      heading === null
        ? []
        : [
            {
              trait: 'heading',
              value: heading.replace(/ ?:$/u, ''),
              kind,
              taught: taughtAt.get(line) === kind,
            },
          ],
    ),
  );
  const columns = decisions.flatMap(({ voteEvents }) =>
    voteEvents
      .flatMap(({ list }) => list?.columns ?? [])
      .map((word): Trait => {
        const taught = columnKinds.get(word);
        return {
          trait: 'column',
          value: word,
          kind: taught ?? kindOfHead(word) ?? 'other',
          taught: taught !== undefined,
        };
      }),
  );
  return [
    ...(first === undefined
      ? []
      : [
          {
            trait: 'paragraph' as const,
            value: first.text,
            taught: first.taught !== undefined,
            count: headings.length,
          },
        ]),
    ...[furniture, texts, sections, columns].flatMap(counted),
  ];
}

/** Those that stand most often first; figures and capitals make no difference. */
function counted(traits: readonly Trait[]): LearntTrait[] {
  return [...Map.groupBy(traits, ({ value }) => masked(value)).values()]
    .flatMap((same) => same.slice(0, 1).map((trait) => ({ ...trait, count: same.length })))
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST);
}
