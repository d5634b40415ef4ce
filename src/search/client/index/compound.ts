import { folded } from '../../words/letters.ts';
import { stem } from '../../words/stem.ts';
import type { Term } from '../../words/format.ts';
import type { WordIndex } from './files.ts';
import { heldOf, shownWord } from './hits.ts';
import type { Asked } from './question.ts';

/** A part of a compound that is asked for. */
interface AskedPart {
  readonly stem: string;
  /** As it was typed, for who reads which parts were searched for. */
  readonly text: string;
}

/**
 * A compound's parts: as the archive knows them, as hyphens show them, or as its words allow. One alone where only
 * that is known.
 */
export async function partsOf(
  index: WordIndex,
  { word, joined, effort }: Asked,
  term: Term | undefined,
  /** The archive has the word itself. */
  isThere: boolean,
): Promise<readonly AskedPart[]> {
  if (term?.parts) return Promise.all(term.parts.map((part) => shownPart(index, part, word)));
  if (joined.length > 1) return joined.map((text) => ({ stem: stem(text), text }));
  // Of a word that is there the archive would know the parts: "förskola" is no "kola".
  if (isThere) return [];
  return effort.split === 'no' ? [] : splitByArchive(index, word, effort.split === 'to one part');
}

/** A part that only its stem is known of, as a word of the archive, where that is a part of what was typed. */
async function shownPart(index: WordIndex, partStem: string, typed: string): Promise<AskedPart> {
  const spelling = (await index.term(folded(partStem)))?.spellings.find(([spelt]) => spelt === partStem);
  const shown = spelling ? shownWord(index, spelling) : partStem;
  const at = typed.lastIndexOf(partStem);
  // "hemlösa" ends with "lösa": the archive may have only "löshet" of it.
  const isEnd = at > 0 && stem(typed.slice(at)) === partStem;
  return { stem: partStem, text: isEnd && !typed.endsWith(shown) ? typed.slice(at) : shown };
}

/** Whether a term is known to stand for a word. */
type Knows = (term: Term | undefined, partStem: string) => boolean;
/** The archive has the stem; a short one with the dots that were typed, as "kos" is no "kös". */
const isSpelt: Knows = (term, partStem) =>
  term?.spellings.some(([spelling]) => spelling === partStem || partStem.length >= 5) ?? false;
/** The archive has it as a word of its own, or what people mean by it; "hållning" is only a part of others. */
const isWhole: Knows = (term, partStem) =>
  (term?.spellings.some(
    ([spelling, asWord]) => asWord.length > 0 && (spelling === partStem || partStem.length >= 5),
  ) ??
    false) ||
  term?.also !== undefined;
/** Or it has what people mean by it. */
const isKnown: Knows = (term, partStem) => isSpelt(term, partStem) || term?.also !== undefined;

const shortEnds = new Set(['kö', 'ko', 'by']);
/** What only ends words, and is none where it ends one: "parking" is not a park and a thing. */
const suffixes = new Set(
  `ing ning ande ende are ert else het skap lig bar nad ism ist tion ens ent ant era eri isk dom sam mer ner ten ster
   ling ment aktig artad mässig ette ell are ars ern orn`.split(/\s+/),
);
const isEnd = (text: string) => (text.length >= 3 || shortEnds.has(text)) && !suffixes.has(text);
/** Short words that really begin compounds; what else is so short does by chance, as "vin" in "vinkraft". */
const shortHeads = new Set(
  `el it va ob kö tv bil båt hus väg tåg bok bad lön mat mål råd hem dag lag val liv hav sjö jul vår höst gas snö sop bro
   tak ung hot jakt lov öl is eko bio`.split(/\s+/),
);
const isHead = (form: string) => form.length >= 4 || shortHeads.has(form);
/** A part that stands for the whole word must be long enough to be no chance. */
const LONG_HEAD = 5;
const LONE_HEAD = 4;
const LONE_END = 5;
const SHORTEST_REST = 3;

/**
 * Splits a word that the archive does not have into two that it has, the longest first part first. Where there is
 * no such way, the longest beginning and the longest end are taken, and what stands between is let go:
 * "sommarlovsjobb" is about jobs in the summer. Then what people mean by a part counts too, and at last one part
 * alone.
 */
async function splitByArchive(
  index: WordIndex,
  word: string,
  oneIsEnough: boolean,
): Promise<readonly AskedPart[]> {
  if (word.length < 6 || /\d/.test(word)) return [];
  const cuts = Array.from({ length: word.length - 3 }, (_, index) => word.length - 2 - index);
  const inTwo = async (knows: Knows) => {
    let first: AskedPart | undefined;
    for (const cut of cuts) {
      const head = await headOf(index, word.slice(0, cut), knows);
      if (!head) continue;
      const end = await endOf(index, word.slice(cut), head, knows);
      if (end) return { first: head, end };
      first ??= head;
    }
    return { first, end: undefined };
  };
  const endAfter = async (from: number, shortest: number, first?: AskedPart) => {
    for (let cut = from; cut <= word.length - shortest; cut += 1) {
      const isWord = first !== undefined || mayBeWord(word.slice(0, cut));
      const end = isWord ? await endOf(index, word.slice(cut), first, first ? isKnown : isWhole) : undefined;
      if (end) return end;
    }
    return undefined;
  };
  const { first, end } = await inTwo(isSpelt);
  if (first && end) return [first, end];
  if (first && first.text.length >= LONG_HEAD) {
    const laterEnd = await endAfter(first.text.length + 3, 4, first);
    if (laterEnd) return [first, laterEnd];
  }
  const byMeaning = await inTwo(isKnown);
  if (byMeaning.first && byMeaning.end) return [byMeaning.first, byMeaning.end];
  if (!oneIsEnough) return [];
  const loneEnd = await endAfter(SHORTEST_REST, LONE_END);
  if (loneEnd) return [loneEnd];
  const { first: head } = await inTwo(isWhole);
  return head && head.text.length >= LONE_HEAD && mayBeWord(word.slice(head.text.length)) ? [head] : [];
}

/** What is left of a word beside its only known part is no word that begins without a vowel: "skol|grden" is misspelt. */
const mayBeWord = (rest: string) =>
  rest.length >= SHORTEST_REST && /[aeiouyåäöé]/.test(rest.slice(0, SHORTEST_REST));

/** The stem of a word that may end compounds, or of one of the same verb: "sökning" is there as "söka". */
async function endOf(
  index: WordIndex,
  text: string,
  head: AskedPart | undefined,
  knows: Knows,
): Promise<AskedPart | undefined> {
  if (!isEnd(text)) return undefined;
  const endStem = stem(text);
  // "bil|ligare": two short parts meet by chance.
  if (head && head.text.length <= 3 && endStem.length <= 3 && endStem !== text) return undefined;
  const term = await index.term(folded(endStem));
  if (knows(term, endStem)) return isWordOf(index, term, [text]) ? { stem: endStem, text } : undefined;
  const [relative] = term?.spellings.length === 0 ? (term.kin ?? []) : [];
  return relative === undefined ? undefined : { stem: stem(relative), text };
}

/** Whether a term has a form of one of these words, or only what is meant by it. */
const isWordOf = (index: WordIndex, term: Term | undefined, words: readonly string[]) =>
  term !== undefined &&
  (term.spellings.length === 0 || words.some((word) => heldOf(index, term, word).exact.size > 0));

/** The stem of a word that may begin compounds in this form, with or without its linking s. */
async function headOf(index: WordIndex, form: string, knows: Knows): Promise<AskedPart | undefined> {
  if (!isHead(form)) return undefined;
  for (const headStem of new Set([stem(form), stem(`${form.replace(/[oue]$/, '')}a`)])) {
    // Taking away more than a linking letter would make another word of it.
    if (headStem.length < Math.min(SHORTEST_STEM, form.length) || form.length - headStem.length > 2) continue;
    const term = await index.term(folded(headStem));
    if (knows(term, headStem) && isWordOf(index, term, basesOf(form))) return { stem: headStem, text: form };
  }
  return undefined;
}
const SHORTEST_STEM = 3;

/** The words that may begin compounds in a form: "utvecklings", "skol", "gatu", "kyrko". */
const basesOf = (form: string) => [
  form,
  form.replace(/s$/, ''),
  ...['', 'a', 'e'].map((end) => form.replace(/[aeou]?$/, end)),
];
