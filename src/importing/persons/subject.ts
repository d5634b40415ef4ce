import { partiesActing, peopleIn, type Mention } from './names.ts';

/** "A, B och C (samtliga M)": the party of each of them; the names before stand without one. */
const SHARED =
  /(?<names>(?:\p{Lu}[\p{L}'’-]+(?: (?:von|af|de|van))?(?: \p{Lu}[\p{L}'’-]+){1,3}(?:, | och | samt ))*\p{Lu}[\p{L}'’-]+(?: (?:von|af|de|van))?(?: \p{Lu}[\p{L}'’-]+){1,3}) \((?:samtliga|alla|båda|bägge) (?<code>\p{L}{1,5})\)/gu;

/** The same text with the party that several names share written beside each. */
export const withSharedParty = (text: string): string =>
  !/\((?:samtliga|alla|båda|bägge) /u.test(text)
    ? text
    : text.replace(SHARED, (_, names: string, code: string) =>
        names
          .split(/(?<joint>, | och | samt )/u)
          .map((part, index) => (index % 2 === 0 ? `${part} (${code})` : part))
          .join(''),
      );

/** Words that stand among those who act and say nothing else: titles, joints and groups. */
const BESIDE = new Set(
  `och samt av från för i hela ordförande ordföranden vice förste första andre andra tredje 1:e 2:e 3:e 1:a 2:a tjänstgörande tjg ersättare ersättaren ersättarna ledamot ledamoten ledamöter ledamöterna
   m.fl m.fl. fl fl. m med instämmande gruppen grupp gruppens grupperna gruppledaren kommunalråd kommunalrådet kommunalråden regionråd regionrådet oppositionsråd oppositionsrådet kommunstyrelsens regionstyrelsens nämndens
   samtliga alla båda representanterna representanter företrädarna de gröna även också vidare därutöver dessutom härutöver därefter härefter slutligen sedan samtidigt partiet partiets partiernas`.split(
    /\s+/u,
  ),
);

/**
 * The words of a text that are neither names with their parties, parties, nor words that may stand among them:
 * what is left says that the text is about something else than who acts.
 */
export function wordsLeft(text: string, people: readonly Mention[] = peopleIn(text)): string[] {
  let left = '';
  let from = 0;
  for (const { index, end } of people) {
    left += ` ${text.slice(from, index)}`;
    from = end;
  }
  left += ` ${text.slice(from)}`;
  const parties = new Set(partiesActing(`${text.trim()} yrkar`).map(({ party }) => party));
  return (left.match(/[\p{L}\p{M}\d][\p{L}\p{M}\d:.-]*/gu) ?? [])
    .map((word) => word.replace(/[.:]+$/u, ''))
    .filter(
      (word) =>
        !BESIDE.has(word.toLowerCase()) &&
        !BODY.test(word) &&
        !parties.has(word.toUpperCase()) &&
        !isPartyName(word),
    );
}

/** "ersättarna … i kommunstyrelsen". */
const BODY = /^\p{L}*(?:fullmäktige|styrelsen|nämnden|utskottet|beredningen)s?$/iu;

const isPartyName = (word: string) =>
  /^\p{Lu}\p{L}*(?:demokraterna|demokraternas|partiet|partiets|oderaterna|oderaternas|iberalerna|iberalernas|entern|enterns)$/u.test(
    word,
  ) || /^\p{Lu}{1,5}(?:-\p{Ll}*)?$/u.test(word);
