import type { CollectionName } from '../../schema/collections.ts';
import { collections } from '../../schema/collections.ts';
import { withFrontMatter } from '../../yaml/front-matter.ts';
import { Commented } from '../../yaml/commented.ts';
import { renderFields } from '../../yaml/render.ts';
import type { Warning } from '../model/warning.ts';
import { doubtsOf, Noted, notesIn, type Doubt, type WordsOfLine } from './noted.ts';
import { personalSignsIn, withoutPersonalNumber } from './private.ts';

/** One draft, complete as text. */
export interface DraftFile {
  readonly collection: CollectionName;
  readonly id: string;
  /** Below the folder of content: "beslut/exempelby/…/113.mdx". */
  readonly path: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly text: string;
  /** What a person must look at before it is published; `fields` have the same, last but the day. */
  readonly doubts: readonly Doubt[];
  /** What may point out a private person, by kind. */
  readonly signs: readonly string[];
}

const TOP = (file: string) =>
  [
    `Utkast som npm run import gjorde av ${file}. Ingen har läst igenom det.`,
    'Rader märkta KONTROLLERA säger vad som är osäkert. Samma saker står under doubts: se efter i källan, och ta bort posten.',
    'När allt stämmer: ta bort kommentarerna och raden unreviewed. Före det syns sidan bara i npm run dev.',
  ].join('\n');

export const pathOf = (collection: CollectionName, id: string) =>
  `${collection}/${id}.${collections[collection].format}`;

/** What a draft was read from. */
export interface DraftSource {
  /** The name of the file. */
  readonly file: string;
  /** What was told of it when it was read. */
  readonly warnings?: readonly Warning[];
  readonly wordsOf?: WordsOfLine;
}

/** A draft from its fields, with a doubt for each warning of its source and each note at a field. */
export function draftFile(
  collection: CollectionName,
  id: string,
  read: Readonly<Record<string, unknown>>,
  { file, warnings = [], wordsOf = () => undefined }: DraftSource,
): DraftFile {
  const doubts = safe(doubtsOf(warnings, notesIn(read), wordsOf)) as readonly Doubt[];
  const fields = {
    ...(safe(read) as Readonly<Record<string, unknown>>),
    ...(doubts.length > 0 ? { doubts } : {}),
  };
  const yaml = renderFields(fields, withoutPersonalNumber(TOP(file)));
  const text = collections[collection].format === 'yaml' ? `${yaml}\n` : withFrontMatter(yaml, '');
  return { collection, id, path: pathOf(collection, id), fields, text, doubts, signs: personalSignsIn(text) };
}

/** The same fields without personal numbers in any text. */
function safe(value: unknown): unknown {
  if (typeof value === 'string') return withoutPersonalNumber(value);
  if (value instanceof Noted) return new Noted(safe(value.value), value.note);
  if (value instanceof Commented) return new Commented(safe(value.value), value.comment);
  if (Array.isArray(value)) return value.map(safe);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, safe(part)]));
}
