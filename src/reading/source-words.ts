import type { FieldPath } from '../domain/fault.ts';
import type { TextPosition } from '../domain/text-position.ts';
import { shortened } from '../domain/shortened.ts';
import { isUnreviewed } from './drafts.ts';
import { kinds } from './fault-kinds.ts';
import type { LocatedFault } from './located-fault.ts';
import type { ReaderText } from './reader-texts.ts';
import type { ParsedFile } from './source-file.ts';

/** So many letters and figures in a row, and no more, may be the same as in the minutes. */
const MOST = 60;

/** Where a field holds our words: heading, summary or a clause. The body has no path, and links none that matter. */
const isOurs = (path: FieldPath | undefined) => {
  const [first, , last] = path ?? [];
  if (path === undefined) return true;
  return path.length === 1
    ? first === 'title' || first === 'summary'
    : first === 'clauses' && last === 'text';
};

/** Where a field holds words of the minutes. */
const isTheirs = (path: FieldPath | undefined) =>
  path !== undefined && (path[0] === 'titleInMinutes' || path.at(-1) === 'asInMinutes');

/** What stands within quotation marks is told to be another's words. */
const QUOTED = /”[^”]*”|"[^"]*"|»[^«»]*[«»]/gu;

interface Plain {
  readonly letters: string;
  /** The place in the text of each letter. */
  readonly places: readonly number[];
}

/** A text by its letters and figures alone, in small ones, so that blanks and signs tell no two texts apart. */
function plain(text: string): Plain {
  const places: number[] = [];
  let letters = '';
  for (const { 0: letter, index } of text.matchAll(/[\p{L}\d]/gu)) {
    letters += letter.toLowerCase().slice(0, letter.length);
    for (let part = 0; part < letter.length; part += 1) places.push(index + part);
  }
  return { letters, places };
}

/** Of a run that is too long, the whole of at least one such part of the minutes, counted from their beginning. */
const PART = (MOST + 2) / 2;

/** The places of each part, by its letters. */
function partsOf({ letters }: Plain): ReadonlyMap<string, readonly number[]> {
  const parts = new Map<string, number[]>();
  for (let start = 0; start + PART <= letters.length; start += PART) {
    const part = letters.slice(start, start + PART);
    parts.set(part, [...(parts.get(part) ?? []), start]);
  }
  return parts;
}

/** How many letters two texts share forwards, or backwards, from two places. */
function shared(ours: string, from: number, theirs: string, at: number, step: 1 | -1): number {
  let count = 0;
  while (ours[from + count * step] !== undefined && ours[from + count * step] === theirs[at + count * step])
    count += 1;
  return count;
}

/** Where a run that is too long begins, in both texts. */
function runIn(
  ours: Plain,
  theirs: Plain,
  parts: ReadonlyMap<string, readonly number[]>,
): { readonly ours: number; readonly theirs: number } | undefined {
  for (let from = 0; from + PART <= ours.letters.length; from += 1)
    for (const at of parts.get(ours.letters.slice(from, from + PART)) ?? []) {
      const before = shared(ours.letters, from - 1, theirs.letters, at - 1, -1);
      if (before + shared(ours.letters, from, theirs.letters, at, 1) > MOST)
        return { ours: ours.places[from - before] ?? 0, theirs: theirs.places[at - before] ?? 0 };
    }
  return undefined;
}

const withoutQuotations = (text: string) => text.replace(QUOTED, (quoted) => '\n'.repeat(quoted.length));

const place = ({ line, column }: TextPosition) => `rad ${line}, kolumn ${column}`;

/** What an import of earlier days put the text of the minutes under, in the body. */
const KEPT = /^(?:Källans text|Text i källan som inte hör till någon paragraf)$/mu;

/**
 * Faults for each text of ours in a decision that is meant for readers and has more than 60 letters in a row from the
 * words of the minutes, at the first of them; and for text of the minutes that was left in the body. What an unreviewed
 * draft holds is for its reviewer.
 */
export function sourceWords(parsed: ParsedFile, texts: readonly ReaderText[]): LocatedFault[] {
  if (isUnreviewed(parsed.data)) return [];
  const theirs = texts
    .filter(({ path }) => isTheirs(path))
    .map(({ text, path = [], placeAt }) => ({ path, placeAt, letters: plain(text) }))
    .filter(({ letters }) => letters.letters.length > MOST)
    .map((source) => ({ ...source, parts: partsOf(source.letters) }));
  const fault = (ours: TextPosition, sameWords: string): LocatedFault => ({
    kind: kinds['kallans-ord'],
    file: parsed.file,
    line: ours.line,
    column: ours.column,
    expected: `egna ord, med högst ${MOST} bokstäver i följd som i protokollet`,
    found: sameWords,
    advice: kinds['kallans-ord'].advice,
  });
  return texts
    .filter(({ path }) => isOurs(path))
    .flatMap(({ text, path, placeAt }) => {
      const kept = path === undefined ? KEPT.exec(text) : null;
      if (kept !== null) return [fault(placeAt(kept.index), `avsnittet ”${kept[0]}”`)];
      if (theirs.length === 0) return [];
      const ours = plain(withoutQuotations(text));
      for (const source of theirs) {
        const run = runIn(ours, source.letters, source.parts);
        if (run === undefined) continue;
        const name = source.path.findLast((step) => typeof step === 'string') ?? '';
        const words = shortened(text.slice(run.ours));
        return [
          fault(placeAt(run.ours), `”${words}”, som i ${name} på ${place(source.placeAt(run.theirs))}`),
        ];
      }
      return [];
    });
}
