import { numberFromWord } from '../../domain/number-words.ts';
import type { CountedOption } from '../../domain/vote.ts';
import type { Totals } from '../model/reading.ts';

/** Words for how a vote is cast, with what Popolo calls it. */
const OPTION_WORD = String.raw`(?<option>ja|nej|avstår|avstod|avstått|avståenden|avstående|nedlagda|nedlagd|frånvarande|frånv)`;
const NUMBER = String.raw`(?<number>\d{1,3}|\p{L}{2,24})(?: ?\(\d{1,3}\))?\)?`;
const FILLER = String.raw`(?:(?:st|stycken|av|ledamöter|ledamot|ledamöterna|röster|röst|röstar|röstade|röstat|personer|tjänstgörande|som|har|är|var|in|om|för) ){0,5}`;
/** What goes with the word: "-röster", "nedlagda röster", "avstår från att rösta", "röstar". */
const AFTER = String.raw`(?:-?röst(?:er|erna)?| röst(?:er)?| ledamöter| ledamot)?(?: från (?:att rösta|omröstningen|voteringen|att delta i (?:omröstningen|voteringen)))?`;

const NUMBER_FIRST = new RegExp(
  String.raw`(?<![\p{L}\d:/.-])${NUMBER} ${FILLER}["”“']?${OPTION_WORD}(?![\p{L}])${AFTER}(?![\p{L}])["”]?`,
  'giu',
);
const WORD_FIRST = new RegExp(
  String.raw`(?<![\p{L}])(?:antal )?${OPTION_WORD}(?:-?röste?r?n?a?)?\.?(?: från att rösta)? ?(?:[:=(–-] ?|(?= \d))\s?(?<number>\d{1,3})(?: ?(?:st|röster)(?![\p{L}]))?\)?(?!\d|[/.-]\d|\p{L}| ?(?:och|\((?!\p{L}))|:)`,
  'giu',
);
const WORD_FIRST_START =
  /^[^\d]*?(?<![\p{L}])(?:ja|nej|avstår|avstod|avstått|nedlagda|frånv\p{L}*)(?:-?röste?r?n?a?)? ?[:=(–-]? ?\d/iu;

const OPTIONS: Record<string, CountedOption> = {
  ja: 'yes',
  nej: 'no',
  avstår: 'abstain',
  avstod: 'abstain',
  avstått: 'abstain',
  avstående: 'abstain',
  avståenden: 'abstain',
  nedlagda: 'abstain',
  nedlagd: 'abstain',
  frånvarande: 'absent',
  frånv: 'absent',
};

/** What a word at the end of a row or a list says: its option, or undefined. */
export const optionOf = (word: string): CountedOption | undefined =>
  OPTIONS[word.toLowerCase().replace(/\.$/u, '')];

export type Counts = Partial<Record<CountedOption, number>>;

interface Count {
  readonly option: CountedOption;
  readonly number: number;
  readonly from: number;
  readonly to: number;
}

function countsAt(text: string): Count[] {
  const wordFirst = WORD_FIRST_START.test(text.slice(0, 400));
  return [...text.matchAll(wordFirst ? WORD_FIRST : NUMBER_FIRST)].flatMap((match) => {
    const option = optionOf(match.groups?.['option'] ?? '');
    const digits = match.groups?.['number'] ?? '';
    const number = /^\d/u.test(digits) ? Number(digits) : numberFromWord(digits);
    return option === undefined || number === undefined
      ? []
      : [{ option, number, from: match.index, to: match.index + match[0].length }];
  });
}

/**
 * The counts that a line states: "Ja: 24, Nej: 20", "Antal Ja: 39". What it does not state is not there; of one
 * that it states twice, the first.
 */
export function countsIn(text: string): Counts {
  const counts: Counts = {};
  for (const { option, number } of countsAt(text)) counts[option] ??= number;
  return counts;
}

/** Whether a line is counts and nothing else: "Antal Ja: 39", "Ja 3", "Ja-röster: 24, nej-röster: 20". */
export function isCountLine(text: string): boolean {
  if (text.length > 160) return false;
  const counts = countsAt(text);
  return (
    (counts.length > 0 && /^[\s,;.|–-]*$/u.test(without(text, counts))) ||
    /^antal (?:ja|nej|avst\p{L}*|frånv\p{L}*|kvittad\p{L}*)\.? ?:? ?\d{1,3}$/iu.test(text)
  );
}

function without(text: string, counts: readonly Count[]): string {
  let left = '';
  let from = 0;
  for (const count of counts) {
    left += ` ${text.slice(from, count.from)}`;
    from = count.to;
  }
  return `${left} ${text.slice(from)}`;
}

/** Words that lead in the result of a vote and say nothing against it. */
const LEADING = new Set(
  `med ut omröstningen omröstningens voteringen voteringens omröstning votering omröstningsresultat omröstningsresultatet voteringsresultat voteringsresultatet
   resultat resultatet utfall utfallet utfaller utföll faller föll fallit blev blir är var visar visade ger gav gett till följande enligt sålunda så att har hade det den de vid i av på
   avges avgavs avgetts avgivits avgivna lämnas lämnades lämnats verkställd verkställda genomförd genomförda företagen företagna sluten slutna öppen öppna
   rösträkning rösträkningen röstetal röstetalen röstsiffror röstsiffrorna siffrorna ställning ordföranden ordförande presidiet sekreteraren upprepar upprepas som då efter genom
   därmed således alltså härmed därvid därefter härefter finner konstaterar konstateras fastställer fastställs meddelar redovisar antecknas noteras protokollet följer fördelas fördelar fördelades sig rösterna röster röst röstar röstade röstat
   antal totalt sammanlagt ledamöter ledamot nämnden styrelsen utskottet fullmäktige kommunfullmäktige regionfullmäktige kommunstyrelsen regionstyrelsen landstingsfullmäktige beslutar beslutade beslutat
   och mot samt medan respektive huvudvotering huvudvoteringen huvudomröstning huvudomröstningen vinner faller förslaget första andra tredje upprop uppropet nr framgår lista voteringslista omröstningslista bifogad bilaga bilagan`.split(
    /\s+/u,
  ),
);
const BODY =
  /^\p{L}*(?:fullmäktige|styrelsen|nämnden|utskottet|beredningen|direktionen|kommittén|förbundet)s?$/u;
/** After the last count: what would, should or must be is no result. */
const MODAL =
  /^[\s,"”]*(?:hade|skulle|krävs|krävdes|krävts|behövs|behövdes|kan|kunde|ska|skall|borde|måste|fordras)(?![\p{L}])/iu;
const PARTIES = /\((?:\p{L}{1,5}(?:, ?| och | samt )?){1,15}\)/gu;

/** What a sentence says of the counts of a vote. */
export interface CountsRead {
  /** One for each vote that the sentence tells of, in order. */
  readonly votes: readonly Counts[];
  /** Set where it states counts in words that are not all understood: nothing is read of it. */
  readonly unclear: boolean;
}

/**
 * The counts of a sentence, where the words before them are all words of telling a result; nothing where one is
 * not: "det ska krävas minst 24 ja-röster". A sentence that tells of two votes gives both.
 */
export function readCounts(sentence: string): CountsRead {
  const text = sentence.replace(PARTIES, ' ').replace(/["”“][^"”“]{0,1200}["”“]/gu, ' ');
  const counts = countsAt(text);
  const last = counts.at(-1);
  if (last === undefined) return { votes: [], unclear: false };
  const lead = without(text.slice(0, last.to), counts);
  const words = lead.toLowerCase().match(/[\p{L}][\p{L}\d-]*/gu) ?? [];
  const understood =
    words.every((word) => LEADING.has(word) || BODY.test(word)) &&
    !MODAL.test(text.slice(last.to)) &&
    !/[%§]/u.test(lead);
  if (!understood) return { votes: [], unclear: true };
  const votes: Counts[] = [{}];
  for (const { option, number } of counts) {
    const current = votes.at(-1) ?? {};
    if (current[option] !== undefined && current[option] !== number) votes.push({ [option]: number });
    else current[option] = number;
  }
  // Two votes in one sentence, each with both sides; anything else is not told apart.
  return votes.length === 1 || votes.every(hasBothSides)
    ? { votes, unclear: false }
    : { votes: [], unclear: true };
}

const FOR_TWO = new RegExp(
  String.raw`(?<![\p{L}\d:/.-])(?<first>\d{1,3}|\p{L}{2,20}) (?:röst(?:er)?|röstar|röstade|ledamöter röstar|ledamöter röstade)(?: avges| avgavs| har avgetts)? för (?<yes>[^.;]{2,300}?)(?:,| och| mot| samt|, medan) (?<second>\d{1,3}|\p{L}{2,20})(?: röst(?:er)?| ledamöter| röstar| röstade){0,2}(?: avges| avgavs)? för (?<no>[^.;]{2,300}?)(?=[.;]|$|, (?:medan|och) \d| samt \d|, (?:har|vilket|varpå|varför|vinner|avgör|blir)(?![\p{L}]))`,
  'iu',
);

/** "133 röster för utskottets förslag och 14 för Eva Eks yrkande": two sides that are not called ja and nej. */
export function sidesIn(text: string): { counts: Counts; yesMeans: string; noMeans: string } | undefined {
  const { first, second, yes, no } = FOR_TWO.exec(text)?.groups ?? {};
  if (first === undefined || second === undefined || yes === undefined || no === undefined) return undefined;
  if (/^(?:ja|nej)\b/iu.test(yes)) return undefined;
  const [firstCount, secondCount] = [first, second].map((figure) =>
    /^\d/u.test(figure) ? Number(figure) : numberFromWord(figure),
  );
  if (firstCount === undefined || secondCount === undefined) return undefined;
  const counts: Counts = { yes: firstCount, no: secondCount };
  const { abstain, absent } = countsIn(text);
  if (abstain !== undefined) counts.abstain = abstain;
  if (absent !== undefined) counts.absent = absent;
  return { counts, yesMeans: yes.trim(), noMeans: no.trim() };
}

/** Figures of a vote or a ballot that name no ja and nej: "röstsiffrorna 24-20", "erhåller 25 röster". */
export const tellsFigures = (text: string): boolean =>
  (/(?<![\d-])\d{1,3} ?(?:[-–]|mot) ?\d{1,3}(?![\d-])/u.test(text) && /röst|voter|siffr/iu.test(text)) ||
  (/(?<![\p{L}\d])(?:\d{1,3}|\p{L}{3,20}) (?:av de avgivna |giltiga |avgivna )?(?:röst(?:er)?|röstsedlar)(?![\p{L}])/iu.test(
    text,
  ) &&
    [
      ...text.matchAll(
        /(?<word>\d{1,3}|\p{L}{2,20}) (?:av de avgivna |giltiga |avgivna )?(?:röst(?:er)?|röstsedlar)(?![\p{L}])/giu,
      ),
    ].some(
      ({ groups }) =>
        /^\d/u.test(groups?.['word'] ?? '') || (numberFromWord(groups?.['word'] ?? '') ?? 0) > 1,
    ));

export const noTotals = (): Totals => ({ yes: null, no: null, abstain: null, absent: null });

/** Whether counts tell of both sides, as a result does. */
export const hasBothSides = (counts: Counts) => counts.yes !== undefined && counts.no !== undefined;
