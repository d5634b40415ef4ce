import { clauseCitation, type CitedText, type CitedPlace } from '../../citation/index.ts';
import { addresses, anchors } from '../../domain/addresses.ts';
import { messagesIn } from '../../messages/index.ts';
import { SWEDISH, type Language } from '../../domain/language.ts';
import type { Entry, EntryData } from '../../schema/collections.ts';
import { SITE_NAME } from '../../site/settings/settings.ts';

type Clause = EntryData<'beslut'>['clauses'][number];

/** A clause's number here, and where it stands in the minutes. */
interface Numbered {
  readonly ours: number;
  readonly theirs: string;
  readonly list?: number | undefined;
}

const isSame = ({ ours, theirs, list = 1 }: Numbered) => theirs === String(ours) && list === 1;

/** Whether a clause follows another in both numberings. */
const follows = (earlier: Numbered, later: Numbered) =>
  later.ours === earlier.ours + 1 &&
  later.list === earlier.list &&
  /^\d+$/.test(earlier.theirs) &&
  later.theirs === String(Number(earlier.theirs) + 1);

/** "9", or "9–22". */
const range = (first: number | string, last: number | string) =>
  first === last ? String(first) : `${first}–${last}`;

/** Which numbers the clauses have in the minutes, where these are others than ours: a sentence for each run of them. */
export function numbersInMinutes(clauses: readonly Clause[], language: Language = SWEDISH): string[] {
  const { minutes: words } = messagesIn(language);
  const others = clauses.flatMap(({ numberInMinutes, listInMinutes }, index): Numbered[] => {
    if (numberInMinutes === undefined) return [];
    const numbered = { ours: index + 1, theirs: numberInMinutes, list: listInMinutes };
    return isSame(numbered) ? [] : [numbered];
  });
  const runs = others.reduce<[Numbered, Numbered][]>((earlier, numbered) => {
    const run = earlier.at(-1);
    if (run && follows(run[1], numbered)) return [...earlier.slice(0, -1), [run[0], numbered]];
    return [...earlier, [numbered, numbered]];
  }, []);
  return runs.map(([first, last]) =>
    words.numbered(range(first.ours, last.ours), range(first.theirs, last.theirs), first.list),
  );
}

/** A clause word for word, to read and to copy with its source. */
export interface ClauseInMinutes {
  /** "Så står det i protokollet, punkt 3 i andra listan" */
  readonly heading: string;
  readonly cited: CitedText;
}

/**
 * The words of the minutes for a clause. Undefined where they are not known; an organisation that does not publish
 * them has none in the register.
 */
export function clauseInMinutes(
  { id, data }: Entry<'beslut'>,
  place: CitedPlace,
  number: number,
  language: Language = SWEDISH,
): ClauseInMinutes | undefined {
  const { citation, minutes: words } = messagesIn(language);
  const { asInMinutes, numberInMinutes, listInMinutes } = data.clauses[number - 1] ?? {};
  if (asInMinutes === undefined) return undefined;
  const point = numberInMinutes === undefined ? undefined : words.point(numberInMinutes, listInMinutes);
  return {
    heading: [words.wording, point].filter(Boolean).join(', '),
    cited: clauseCitation(
      {
        place: { ...place, ...(point === undefined ? {} : { point }) },
        path: `${addresses.decision(id)}#${anchors.clause(number)}`,
        site: SITE_NAME,
      },
      { wording: asInMinutes, action: words.copyWording(number) },
      citation,
    ),
  };
}
