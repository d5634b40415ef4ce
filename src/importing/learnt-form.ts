import type { Line } from './model/line.ts';
import type { Decision, LearntTrait } from './model/reading.ts';

/** The most that is told of each kind: what bears out most. */
const MOST = 6;

/** How a document was taken to be set up, each trait with what bears it out: what the report shows. */
export function learntForm(
  lines: readonly Line[],
  noise: readonly (string | null)[],
  headings: readonly Line[],
  decisions: readonly Decision[],
): LearntTrait[] {
  const sections = decisions.flatMap((decision) => decision.sections);
  const headed = (known: boolean) =>
    sections.flatMap(({ kind, heading }) =>
      heading !== null && (kind !== 'unknown-heading') === known ? [heading] : [],
    );
  const lists = decisions.flatMap(({ voteEvents }) =>
    voteEvents.flatMap(({ list }) => (list === undefined ? [] : [list])),
  );
  const [first] = headings;
  return [
    ...(first === undefined
      ? []
      : [{ label: 'Rubrik på en paragraf', value: first.text, count: headings.length }]),
    ...traits(
      'Sidhuvud, sidfot eller liknande',
      lines.flatMap(({ text }, index) => (noise[index] === null ? [] : [text])),
    ),
    ...traits('Känd rubrik i en paragraf', headed(true)),
    ...traits('Okänd rubrik i en paragraf; texten under den är bara text', headed(false)),
    ...traits(
      'Röstlistans kolumner',
      lists.map(({ columns }) => (columns.length === 0 ? 'ett ord sist på raden' : columns.join(' | '))),
    ),
  ];
}

/** Those that stand most often first; figures in them make no difference. */
function traits(label: string, texts: readonly string[]): LearntTrait[] {
  const counts = new Map<string, LearntTrait>();
  for (const text of texts) {
    const key = text.toLowerCase().replace(/\d+/gu, '#');
    const trait = counts.get(key) ?? { label, value: text, count: 0 };
    trait.count += 1;
    counts.set(key, trait);
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).slice(0, MOST);
}
