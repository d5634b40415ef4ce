import { laws, type LawCode } from '../../../src/domain/law/laws.ts';

/** A paragraph of law that a text refers to. */
export interface Citation {
  /** As code names it: "KL 5:50"; for a law that is not in {@link laws}, the text's own words. */
  readonly provision: string;
  /** The words that refer to it. */
  readonly words: string;
}

const codes = Object.keys(laws) as LawCode[];

/** "47–48" and "54 och 67" as numbers. */
function numbersIn(text: string): number[] {
  return [...text.matchAll(/(\d+)(?:\s*[–-]\s*(\d+))?/g)].flatMap(([, first, last = first]) =>
    Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => Number(first) + index),
  );
}

const NUMBERS = String.raw`\d+(?:\s?[–-]\s?\d+)?(?:(?:, | och | and | samt )\d+(?:\s?[–-]\s?\d+)?(?!\d* kap|:))*`;

const provisionOf = (law: string, chapter: string | undefined, paragraph: number) =>
  chapter === undefined ? `${law} § ${paragraph}` : `${law} ${chapter}:${paragraph}`;

/** The code of a law that a sentence names, by its number where it has one; else the name as it stands. */
function lawNamed(name: string): string {
  const number = /\d{4}:\d+/.exec(name)?.[0];
  const code = codes.find((candidate) =>
    number === undefined
      ? name === laws[candidate].name || name === laws[candidate].english
      : laws[candidate].number === number,
  );
  return code ?? name;
}

/** Code and comments: "KL 5:47–48, 6:28", "FL § 44", "SFS 1930:173 § 2". */
function inShort(text: string): Citation[] {
  const place = String.raw`(?:\d+:\d+(?:[–-]\d+)?|§ ?\d+(?:[–-]\d+)?)`;
  const pattern = new RegExp(
    String.raw`\b(KL|FL|SFS \d{4}:\d+) (${place}(?:,? (?:och |and )?${place})*)`,
    'g',
  );
  return [...text.matchAll(pattern)].flatMap(([words, law = '', places = '']) =>
    [...places.matchAll(/(?:(\d+):|§ ?)(\d+(?:[–-]\d+)?)/g)].flatMap(([, chapter, numbers = '']) =>
      numbersIn(numbers).map((paragraph) => ({ provision: provisionOf(law, chapter, paragraph), words })),
    ),
  );
}

const LAW = String.raw`(?:[\p{Ll}-]*lag(?:en)?(?: \(\d{4}:\d+\))?|[\p{Ll}]+(?:balken|förordningen|ordningen|formen))(?![\p{L}])`;
const SWEDISH = new RegExp(String.raw`(?:(\d+) kap\. )?(?<!§ )\b(${NUMBERS}) §§?`, 'gu');
const ENGLISH = new RegExp(String.raw`(?:\bChapter (\d+), )?\bSections? (${NUMBERS})`, 'g');
const ACT = String.raw`of (the [A-Z][\w ]*?(?:Act|Regulation)(?: on [\p{L} ]+| with [\p{L} ]+)?(?: \(\d{4}:\d+\))?)`;
/** What may stand between paragraphs of the same law. */
const BETWEEN = /^(?:,|,? och|,? samt|,? and)? ?$/;

/**
 * Sentences: "5 kap. 56 § och 6 kap. 33 § kommunallagen". The law is named after the last of its paragraphs, or before
 * the first: "kommunallagen (8 kap. 12 §)". Paragraphs of minutes ("§ 45") and numbers without chapter and law are none.
 */
function inWords(text: string, paragraph: RegExp, after: RegExp, before: RegExp): Citation[] {
  const runs: { words: string; chapter?: string | undefined; numbers: string; law?: string | undefined }[][] =
    [];
  let end = 0;
  for (const { index, 0: words, 1: chapter, 2: numbers = '' } of text.matchAll(paragraph)) {
    const run = runs.at(-1);
    const goesOn = run && BETWEEN.test(text.slice(end, index));
    end = index + words.length;
    const law =
      after.exec(text.slice(end))?.[1] ?? (goesOn ? undefined : before.exec(text.slice(0, index))?.[1]);
    const mention = { words, chapter, numbers, law };
    if (goesOn) run.push(mention);
    else runs.push([mention]);
  }
  return runs.flatMap((run) =>
    run.flatMap(({ words, chapter, numbers }, index) => {
      const named = run.slice(index).find(({ law }) => law !== undefined)?.law ?? run[0]?.law;
      if (named === undefined && chapter === undefined) return [];
      const law = named === undefined ? 'no law named:' : lawNamed(named);
      return numbersIn(numbers).map((number) => ({ provision: provisionOf(law, chapter, number), words }));
    }),
  );
}

/** Laws that are named by number only, "lagen (1930:173)", and forms that nobody is to use: "skollagen 3:10". */
function lawsNamed(text: string): Citation[] {
  const numbered = [
    ...text.matchAll(/(?:[Ll]ag(?:en)?|Act|SFS)[^.\n()]{0,60}?\(?(?<!\d)((?:1[789]|20)\d{2}:\d+)\)?/g),
  ];
  const bare = [...text.matchAll(/\b(\p{L}+lagen) \d+:\d+/giu)];
  return [
    ...numbered.map(([words, number = '']) => ({
      provision: codes.find((code) => laws[code].number === number) ?? number,
      words,
    })),
    ...bare.map(([words]) => ({ provision: words, words })),
  ];
}

/** Every paragraph of law that a text refers to, in whichever form, and every law that it names by number. */
export function citationsIn(source: string): Citation[] {
  // A comment or a text may be broken over lines.
  const text = source.replaceAll(/\s*\n\s*(?:\*|\/\/)?\s*/g, ' ').replaceAll(/&nbsp;|\u00a0/g, ' ');
  return [
    ...inShort(text),
    ...inWords(
      text,
      SWEDISH,
      new RegExp(String.raw`^ (?:i )?(${LAW})`, 'u'),
      new RegExp(String.raw`(${LAW}) \($`, 'u'),
    ),
    ...inWords(text, ENGLISH, new RegExp(`^ ${ACT}`, 'u'), /(the [A-Z][\w ]*Act)(?:,| \() ?$/),
    ...lawsNamed(text),
  ];
}
