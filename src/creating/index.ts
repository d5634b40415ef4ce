import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { slugify, UNDATED } from '../domain/addresses.ts';
import { isIsoDate } from '../domain/dates.ts';
import { nearest } from '../domain/nearest.ts';
import { isKnown, UNKNOWN } from '../domain/unknown.ts';
import type { CreatingCode } from '../fault-kinds/creating.ts';
import { contentFiles, shownPath } from '../reading/files.ts';
import { parseFile } from '../reading/source-file.ts';
import { template } from './template.ts';
import { writeFiles } from './write-files.ts';

/** What cannot be done, in Swedish: a permanent code, what is wrong, and what to do. */
export class CannotCreate extends Error {
  override name = 'CannotCreate';
  readonly code: CreatingCode;
  constructor(code: CreatingCode, what: string, advice: string) {
    super(`Fel ${code}: ${what}\n  Gör så: ${advice}\nInget har skrivits.`);
    this.code = code;
  }
}

/** A meeting to be written about. */
interface Wanted {
  /** "organisation/body". */
  readonly body: string;
  /** ÅÅÅÅ-MM-DD, or unknown. */
  readonly date: string;
  /** Which of the body's meetings that day, where it is not the first. */
  readonly number?: number;
  /** The other days of a meeting that went on for several. */
  readonly furtherDays?: readonly string[];
  /** It was called off: it has nothing to fill in about decisions. */
  readonly cancelled?: boolean;
  /** The §§ to be summarised, as printed; for one whose number is not known, `unknown`. */
  readonly paragraphs: readonly string[];
}

/** Our words on a decision may come later; who writes one by hand is asked for them at once. */
export const OUR_WORDS = ['title', 'summary', 'clauses.text', 'procedure'];

/** More than any meeting has, and few enough to take away again by hand. */
const MOST = 300;

/** The ids of all bodies in the archive. */
export const bodiesIn = (root: string): string[] =>
  contentFiles(root)
    .files.filter(({ collection }) => collection === 'organisationer')
    .flatMap(({ id, read }) => {
      const data = parseFile(read()).parsed?.data as { bodies?: unknown } | undefined;
      const bodies = Array.isArray(data?.bodies) ? (data.bodies as { id?: unknown }[]) : [];
      return bodies.flatMap((body) => (typeof body?.id === 'string' ? [`${id}/${body.id}`] : []));
    });

/** @throws CannotCreate for a body that is not in the archive */
export function checkBody(body: string, known: readonly string[]): string {
  if (known.includes(body)) return body;
  const meant = nearest.find(body, known);
  if (meant?.endsWith(`/${body}`)) return meant;
  const advice = meant ? `Menar du ${meant}?` : `Välj ett av ${known.join(', ')}.`;
  const isNew =
    'Är organet nytt, lägg först till det i src/content/organisationer. Hur det går till står på /om/redaktor/fyll-i/.';
  throw new CannotCreate('okant-organ', `organet "${body}" finns inte i arkivet.`, `${advice} ${isNew}`);
}

/** @throws CannotCreate for what is neither a day nor unknown */
export function checkDate(date: string): string {
  if (date === UNKNOWN || isIsoDate(date)) return date;
  throw new CannotCreate(
    'ogiltigt-datum',
    `"${date}" är inget datum i kalendern.`,
    `Skriv dagen som ÅÅÅÅ-MM-DD, till exempel 2026-11-25, eller ${UNKNOWN} om ingen källa anger den.`,
  );
}

/**
 * The other days of a meeting as they are written in a command: "2026-11-26", "2026-11-26,2026-12-01".
 * @throws CannotCreate for what is no day after the first
 */
export function checkFurtherDays(text: string, date: string): string[] {
  return text.split(',').map((part) => {
    const day = checkDate(part.trim());
    if (isKnown(day) && isKnown(date) && day > date) return day;
    throw new CannotCreate(
      'ogiltigt-datum',
      `"${part.trim()}" är ingen dag efter ${date}.`,
      'Skriv den första dagen efter --datum och de andra, ÅÅÅÅ-MM-DD med komma emellan, efter --fler-dagar.',
    );
  });
}

/** @throws CannotCreate for what is not the place of a meeting among those of its day */
export function checkNumber(number: string): number {
  if (/^[1-9]\d?$/.test(number)) return Number(number);
  throw new CannotCreate(
    'ogiltigt-antal',
    `"${number}" är inte ett nummer bland dagens sammanträden.`,
    'Skriv 2 för organets andra sammanträde den dagen, 3 för det tredje.',
  );
}

/** @throws CannotCreate for what is not a number of decisions */
export function checkCount(count: string): string[] {
  const number = /^\d+$/.test(count) ? Number(count) : NaN;
  if (number <= MOST) return Array.from({ length: number }, () => UNKNOWN);
  throw new CannotCreate(
    'ogiltigt-antal',
    `"${count}" är inte ett antal beslut.`,
    `Skriv ett heltal från 0 till ${MOST}.`,
  );
}

/**
 * §§ as they are written in a command: "113", "113-118" or "113,115 a,120-122".
 * @throws CannotCreate for anything else, and for the same § twice
 */
export function checkParagraphs(text: string): string[] {
  const wrong = (what: string) =>
    new CannotCreate('ogiltiga-paragrafer', what, 'Skriv som 113-118 eller 113,115 a,120.');
  const all = text.split(',').flatMap((part) => {
    const [, from = '', to] = /^\s*(\d+)\s*-\s*(\d+)\s*$/.exec(part) ?? [];
    if (to === undefined) {
      if (!/^\s*\d+( ?[a-z])?\s*$/.test(part)) throw wrong(`"${part.trim()}" är ingen paragraf.`);
      return [part.trim()];
    }
    const length = Number(to) - Number(from) + 1;
    if (length < 1 || length > MOST) throw wrong(`"${part.trim()}" är inte en följd av paragrafer.`);
    return Array.from({ length }, (_, index) => String(Number(from) + index));
  });
  const twice = all.find(
    (paragraph, index) => all.findIndex((earlier) => slugify(earlier) === slugify(paragraph)) < index,
  );
  if (twice !== undefined) throw wrong(`§ ${twice} står två gånger.`);
  return all;
}

/**
 * Writes a meeting and its decisions to be filled in. All of them or none: an existing file stops everything.
 * @param root the folder of content
 * @returns the files written, as an author names them
 * @throws CannotCreate
 */
export function create(root: string, wanted: Wanted): string[] {
  const { body, date, number = 1, furtherDays = [], cancelled = false, paragraphs } = wanted;
  const day = number === 1 ? date : `${date}-${number}`;
  const meeting = `${body}/${isKnown(date) ? day : freeUndated(root, body)}`;
  const files = new Map<string, string>();
  const known = {
    body,
    date,
    ...(furtherDays.length > 0 && { furtherDays }),
    ...(cancelled && { paragraphCount: 0, voteEventCount: 0, approvals: [] }),
  };
  const open = cancelled ? ['cancelled'] : [];
  files.set(join(root, 'sammantraden', `${meeting}.mdx`), template('sammantraden', known, open));
  paragraphs.forEach((paragraph, index) => {
    const name = isKnown(paragraph) ? slugify(paragraph) : `beslut-${index + 1}`;
    const fields = { meeting, order: index + 1, ...(isKnown(paragraph) && { paragraph }) };
    files.set(join(root, 'beslut', meeting, `${name}.mdx`), template('beslut', fields, OUR_WORDS));
  });
  writeNew(files);
  return [...files.keys()].map(shownPath);
}

function freeUndated(root: string, body: string): string {
  const names = ['odaterat', ...Array.from({ length: MOST }, (_, index) => `odaterat-${index + 2}`)];
  const taken = (name: string) =>
    ['sammantraden', 'beslut'].some((folder) => existsSync(join(root, folder, body, name))) ||
    existsSync(join(root, 'sammantraden', body, `${name}.mdx`));
  return names.find((name) => UNDATED.test(name) && !taken(name)) ?? 'odaterat';
}

/** Writes files that must not be there before: all of them or none. @throws CannotCreate */
function writeNew(files: ReadonlyMap<string, string>): void {
  const there = [...files.keys()].filter((path) => existsSync(path));
  if (there.length > 0)
    throw new CannotCreate(
      'filen-finns',
      `${there.map(shownPath).join(', ')} finns redan.`,
      'Ändra i filen som finns, eller välj en annan dag. Är det organets andra sammanträde den dagen, lägg till --nummer 2.',
    );
  try {
    writeFiles([...files].map(([path, text]) => ({ path, text })));
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new CannotCreate('kan-inte-skriva', `filerna kunde inte skrivas (${code || message}).`, ADVICE);
  }
}

const ADVICE = 'Kontrollera att du får skriva i mappen och att det finns plats på disken.';
