import type { z } from 'zod';
import { collections } from './collections.ts';

/**
 * The values that files hold in place of words, from the schemas that list them, and where a text quotes one.
 */
type Schema = z.core.$ZodType;

interface Definition {
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
  readonly innerType?: Schema;
  readonly element?: Schema;
  readonly in?: Schema;
  readonly out?: Schema;
  readonly valueType?: Schema;
  readonly options?: readonly Schema[];
  readonly shape?: Readonly<Record<string, Schema>>;
}

/** Every value that a schema lists, in all its parts. */
export function listedValues(schema: Schema, seen = new Set<Schema>()): Set<string> {
  if (seen.has(schema)) return new Set();
  seen.add(schema);
  const definition = schema._zod.def as unknown as Definition;
  const { entries = {}, values = [], innerType, element, valueType, options = [], shape = {} } = definition;
  const parts = [
    innerType,
    element,
    valueType,
    definition.in,
    definition.out,
    ...options,
    ...Object.values(shape),
  ];
  return new Set([
    ...Object.values(entries),
    ...values.filter((value) => typeof value === 'string'),
    ...parts.flatMap((part) => (part === undefined ? [] : [...listedValues(part, seen)])),
  ]);
}

/** The codes of the archive's files. */
export const fileCodes: ReadonlySet<string> = new Set(
  Object.values(collections).flatMap(({ schema }) => [...listedValues(schema)]),
);

/** A piece of a text that tells how to fill in a field: plain, or what is written so in a file. */
export interface CodedPiece {
  readonly text: string;
  readonly isCode?: true;
}

/** Codes that are Swedish words as well: quoted only where they are explained ("pass: ja-sidan vann"). */
export const alsoSwedish: ReadonlySet<string> = new Set([
  'addition',
  'basis',
  'pass',
  'presentation',
  'region',
]);

/** A letter, figure or sign on either side makes it a part of something longer. */
const NOT_WITHIN = '[\\p{L}\\d_./#?=&@-]';

/** A code where it stands as a word of its own, with the key that it is written after ("rule: lot"). */
export const codePattern = (codes: Iterable<string>): RegExp =>
  new RegExp(
    `(?<!${NOT_WITHIN})(?:[a-z]+[A-Za-z]*: )?(?:${[...codes].toSorted((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\d_/=-]|\\.\\p{L})`,
    'gu',
  );

/**
 * Parts a Swedish text at the codes that it quotes, so that a page can show them as such.
 * @param codes of the schema that the text tells about; `null` is one everywhere
 */
export function codedPieces(text: string, codes: Iterable<string> = fileCodes): CodedPiece[] {
  const quoted = [...codes].map((code) => (alsoSwedish.has(code) ? `${code}(?=:)` : code));
  const pattern = codePattern(['null', ...quoted]);
  const pieces: CodedPiece[] = [];
  let end = 0;
  for (const { 0: code, index } of text.matchAll(pattern)) {
    if (index > end) pieces.push({ text: text.slice(end, index) });
    pieces.push({ text: code, isCode: true });
    end = index + code.length;
  }
  return end < text.length ? [...pieces, { text: text.slice(end) }] : pieces;
}
