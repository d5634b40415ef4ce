/** Names of a registry number, as they stand before it. */
const LABEL =
  /(?<![\p{L}])(?:dnr|diarie?nr|diarienummer|ärendenummer|ärendenr|ärende ?nr|ärende-?id|ärendebeteckning|dossnr|beteckning)\.? ?:? ?/iu;

/** A registry number by its form alone: figures in two groups, or letters and many figures. */
const FORM = new RegExp(
  [
    String.raw`(?:\p{Lu}{2,5} )?\p{Lu}{1,6}[/ -]?(?:19|20)\d{2}[/:.-]\d{1,6}(?:[.:/-]\d{1,4})*`, // RS/412/2020 is below; KS 2023/45, SLK-2023-00686
    String.raw`\p{Lu}\p{Ll}{1,3}[/ ]?(?:19|20)\d{2}[/:]\d{1,6}`, // Ks 2023/45, Kfn/2023:12
    String.raw`(?:\p{Lu}{2,5} )?\p{Lu}{1,6}\d{0,3}[/:.-]\d{1,6}[/:.-]\d{1,6}(?:[.:/-]-?\d{1,4})*`, // RS/412/2020, KS/2017:499, KU.2017.3
    String.raw`\d{2,4}\p{Lu}{1,5}\d{1,6}`, // 18RS1234
    String.raw`\p{Lu}{1,3}\d{1,4}-\d{3,6}/\d{2}`, // N609-4635/23
    String.raw`(?:19|20)\d{2}[/-]\p{Lu}{1,5}[/ -]?\d{1,6}(?: \d{3}(?!\d))?`, // 2023/KS0123
    String.raw`\p{Lu}{1,5}\d{4,10}`, // RV180949
    String.raw`\d{1,6}[-/:.](?:19|20)\d{2}(?!-)`, // 272-2020
    String.raw`(?:19|20)\d{2}[/:.]\d{1,6}`, // 2023/123
    String.raw`(?:19|20)\d{2}-\d{4,6}(?: \d{3}(?!\d))?`, // 2023-000123 104
    String.raw`\d{2,5}/\d{2}(?!\d)`, // 1338/22
  ].join('|'),
  'gu',
);
/** Numbers of the same form that are something else. */
const OTHER = /(?:SOU|Ds|SFS|Prop\.?|KF Handling|lag|förordning(?:en)?|EU|direktiv) ?\(?$/iu;
/** Words before a number of figures alone that is theirs: "motion 12-2016". */
const OF_ANOTHER = /(?:motion(?:en)?|interpellation(?:en)?|fråga|medborgarförslag(?:et)?|nr|nummer) ?\(?$/iu;
/** "2024-2027", "2029/2030": the years that a plan is for. */
const YEARS = /^(?:\p{L}+ ?)?(?:19|20)\d{2}[-/](?:19|20)\d{2}$/u;

/** A word of a number: figures and signs, or a short abbreviation in capitals. */
const WORD = /^(?:(?=[\p{L}\d./:_-]*\d)[\p{L}\d][\p{L}\d./:_-]{0,40}|\p{Lu}{2,6})$/u;
const DAY = /^(?:19|20)\d{2}-\d{2}-\d{2}$/u;
/** "00777/2030" with the code of its class set close to it: "00777/20301.1.1." */
const WITH_CLASS = /^(?<number>\d{1,6}\/(?:19|20)\d{2})\d{1,2}(?:\.\d{1,2}){1,4}\.?$/u;
/** What a register prints after a number: the day of the document, the code of its class. */
const AFTER_NUMBER =
  /^[\s.,;]*\(?(?:(?:19|20)\d{2}-\d{2}-\d{2}|\d{1,2}(?:\.\d{1,2}){1,4}\.?)\)?(?=[\s,;]|$)/u;

interface RegistryFound {
  readonly numbers: string[];
  /** The text without what was read. */
  readonly rest: string;
}

/** Registry numbers after a label: "Dnr 272-2020", "DNR: KU.2017.3", "Dnr KS 2023/45, KS 2023/46". */
export function labelledNumbers(text: string): RegistryFound | undefined {
  const label = LABEL.exec(text);
  if (label === null) return undefined;
  const numbers: string[] = [];
  let rest = text.slice(label.index + label[0].length);
  for (;;) {
    const read = numberAt(rest);
    if (read === undefined) break;
    if (read.number !== null) numbers.push(read.number);
    rest = rest.slice(read.length).replace(AFTER_NUMBER, '');
    const next = /^ ?(?:,|;|och|samt) ?/u.exec(rest);
    if (next === null || numberAt(rest.slice(next[0].length)) === undefined) break;
    rest = rest.slice(next[0].length);
  }
  if (numbers.length === 0) return undefined;
  // "(tidigare RS 2031-0010)" after them is a remark.
  rest = rest.replace(/^ ?\([^()]{1,60}\)$/u, '');
  const before = text.slice(0, label.index).replace(/[(\s]+$/u, '');
  return { numbers, rest: `${before} ${rest.replace(AFTER_NUMBER, '').replace(/^[)\s.,;]+/u, '')}`.trim() };
}

/** Whether a text is the name of a registry number and no number: "Ärendenummer". */
export const isLabelAlone = (text: string) =>
  text !== '' && text.replace(LABEL, '').replace(/[:.\s]/gu, '') === '';

/**
 * A number as the source writes it, abbreviations before and figures after included: "KS 2023/45",
 * "KS KF/2031:6", "2031/KS 0311 004". A day after it is none, and is passed over.
 */
function numberAt(text: string): { number: string | null; length: number } | undefined {
  const words: string[] = [];
  for (const word of text.split(' ')) {
    const [, bare = ''] = /^(.*?)[,;)]*$/u.exec(word) ?? [];
    if (words.length > 0 && DAY.test(bare)) break;
    const follows = text.split(' ')[words.length + 1] ?? '';
    if (words.length > 3 || !(WORD.test(bare) || abbreviation(bare, follows))) break;
    // Figures after a whole number are its own only as a group of three or four: "2031-000123 104".
    if (words.length > 0 && /\d/u.test(words.join(' ')) && !/^\d{3,4}$/u.test(bare)) break;
    words.push(bare);
    if (bare !== word) break;
  }
  const whole = words.join(' ');
  if (!/\d/u.test(whole)) return undefined;
  if (DAY.test(whole)) return { number: null, length: whole.length };
  return { number: clean(WITH_CLASS.exec(whole)?.groups?.['number'] ?? whole), length: whole.length };
}

const abbreviation = (word: string, next: string) => /^\p{Lu}\p{L}{1,5}$/u.test(word) && /\d/u.test(next);

const clean = (number: string) => number.replace(/[.,:;/_-]+$/u, '');

/** Registry numbers by form alone, for where they stand alone: beside the § or in parentheses. */
export function bareNumbers(text: string): RegistryFound | undefined {
  const numbers: string[] = [];
  let rest = '';
  let at = 0;
  for (const match of text.matchAll(FORM)) {
    const before = text.slice(Math.max(0, match.index - 14), match.index);
    if (
      OTHER.test(before) ||
      (/^\d/u.test(match[0]) && OF_ANOTHER.test(before)) ||
      /[\p{L}\d/-]$/u.test(before) ||
      /^[\p{L}\d]/u.test(text.slice(match.index + match[0].length))
    )
      continue;
    if (/^(?:SOU|SFS|Ds|EU|LOU|PM) ?\d/u.test(match[0]) || YEARS.test(match[0]) || DAY.test(match[0]))
      continue;
    numbers.push(clean(match[0]));
    rest += text.slice(at, match.index);
    at = match.index + match[0].length;
  }
  if (numbers.length === 0) return undefined;
  return {
    numbers,
    rest: (rest + text.slice(at))
      .replace(/\( ?\)/gu, '')
      .replace(/\s+/gu, ' ')
      .trim(),
  };
}
