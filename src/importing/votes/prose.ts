import type { CountedOption } from '../../domain/vote.ts';
import { peopleIn, type Mention } from '../persons/names.ts';
import type { NamedVote } from '../model/reading.ts';

/** Names in running text with how they voted, and the number that stands beside them. */
interface ProseList {
  readonly option: CountedOption;
  readonly votes: readonly NamedVote[];
  readonly count: number | null;
}

const VERB =
  /(?<![\p{L}])(?:(?:röstar|röstade|har röstat) (?:för )?["”“]?(?<vote>ja|nej)(?![\p{L}-])["”]?|(?<abstain>avstår|avstod)(?: från (?:att rösta|omröstningen|att delta i omröstningen))?)(?: ?\((?<count>\d{1,3})\))?/giu;
const LABEL =
  /(?:^|(?<=[.;)] ))(?:följande [^:.]{0,60}(?:röstar|röstade) |röstar |röstade )?(?<vote>ja|nej|avstår|avstod|frånvarande)(?:-?röst(?:er|ade)?)?(?: (?:röstar|röstade|avges av|avgavs av|från att rösta|gör|gjorde))*(?: ?\((?<count>\d{1,3})(?: st)?\))? ?(?::|(?<=(?:röstar|röstade|avges av|avgavs av|gör|gjorde)) (?=\p{L})) ?/giu;

/**
 * Lists of names in prose: "Eva Ek (S) och Bo Alm (V) röstar Ja (2).", "Nej: Ulla By (M), …",
 * "Följande röstar ja: …". A sentence on what ja and nej mean is none.
 */
export function proseLists(text: string, line: number): ProseList[] {
  const labels = [...text.matchAll(LABEL)];
  const labelled = labels.flatMap((match, index) => {
    const to = labels[index + 1]?.index ?? text.length;
    const inside = text.slice(match.index + match[0].length, to);
    const people = peopleIn(inside);
    if (people.length === 0) {
      const names = bareNames(inside);
      if (names.length === 0) return [];
      return [list(optionOfWord(match.groups?.['vote'] ?? ''), names, match.groups?.['count'], line)];
    }
    if (!isList(inside, people)) return [];
    return [list(optionOfWord(match.groups?.['vote'] ?? ''), people, match.groups?.['count'], line)];
  });
  if (labelled.length > 0) return labelled;
  let from = 0;
  return [...text.matchAll(VERB)].flatMap((match) => {
    const segment = lastSentence(text.slice(from, match.index));
    from = match.index + match[0].length;
    if (
      /(?:^|[^\p{L}])(?:den|de|ledamöter) som(?![\p{L}])|(?<![\p{L}])(?:yrkande|yrkandet|förslag|förslaget)(?![\p{L}])/iu.test(
        segment,
      )
    )
      return [];
    const people = peopleIn(segment);
    if (people.length === 0) return [];
    return [list(optionOfWord(match.groups?.['vote'] ?? 'avstår'), people, match.groups?.['count'], line)];
  });
}

/** What follows the last full stop: a quoted proposition or another sentence may stand before the names. */
function lastSentence(text: string): string {
  const ends = [
    ...text.matchAll(
      /(?<=\p{L}{2}|[\d)"”])[.!?:]["”]? +(?=\p{Lu}|tjänstgörande|ordföranden)|["”]\.? +(?=\p{Lu})/gu,
    ),
  ];
  const end = ends.filter(({ index }) => !/m\.? ?fl\.?$/u.test(text.slice(0, index + 1))).at(-1);
  return end === undefined ? text : text.slice(end.index + end[0].length);
}

/** Names without parties, where a list holds nothing else. */
function bareNames(text: string): Pick<Mention, 'name' | 'party'>[] {
  const parts = text
    .trim()
    .replace(/\.$/u, '')
    .split(/, | och | samt /u);
  const names = parts.every((part) =>
    /^\p{Lu}[\p{L}'’-]+(?: (?:von|af|de) | )(?:\p{Lu}[\p{L}'’-]+ ?){1,3}$/u.test(part),
  );
  return names && parts.length > 0 ? parts.map((part) => ({ name: part.trim(), party: null })) : [];
}

/** Roles and small words, which stand between the names of a list. */
const BETWEEN =
  /(?<![\p{L}])(?:tjänstgörande|ersättar(?:e|en|na)|ordföranden?|ledam(?:ot|oten|öter|öterna)|vice|förste|andre|\d:[ea]|och|samt)(?![\p{L}]) ?/giu;

/** Little else than names, roles and small words between them. */
const isList = (text: string, people: readonly Mention[]) => {
  const named = people.reduce((sum, { index, end }) => sum + end - index, 0);
  const last = people.at(-1)?.end ?? 0;
  const rest = text.slice(last).replace(/^[.;]? ?(?:med )?\d{1,3} (?:ja|nej).*$/isu, '');
  const words = (text.slice(0, last) + rest).replace(BETWEEN, '');
  return named > words.length * 0.5;
};

const optionOfWord = (word: string): CountedOption => {
  const plain = word.toLowerCase();
  if (plain === 'ja') return 'yes';
  if (plain === 'nej') return 'no';
  return plain === 'frånvarande' ? 'absent' : 'abstain';
};

const list = (
  option: CountedOption,
  people: readonly Pick<Mention, 'name' | 'party' | 'role'>[],
  count: string | undefined,
  line: number,
): ProseList => ({
  option,
  count: count === undefined ? null : Number(count),
  votes: people.map(({ name, party, role }) => ({ name, party, role: role ?? null, option, line })),
});
