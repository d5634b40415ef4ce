import type { CollectionName } from '../../schema/collections.ts';
import { collections } from '../../schema/collections.ts';
import { withFrontMatter } from '../../yaml/front-matter.ts';
import { renderFields } from '../../yaml/render.ts';
import { Noted, notesIn, type Note } from './noted.ts';
import { personalSignsIn, withoutPersonalNumber } from './private.ts';

/** One draft, complete as text. */
export interface DraftFile {
  readonly collection: CollectionName;
  readonly id: string;
  /** Below the folder of content: "beslut/exempelby/…/113.mdx". */
  readonly path: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly body: string;
  readonly text: string;
  readonly notes: readonly Note[];
  /** What may point out a private person, by kind. */
  readonly signs: readonly string[];
}

const TOP = (file: string) =>
  [
    `Utkast som npm run import gjorde av ${file}. Ingen har läst igenom det.`,
    'Orden är källans egna: skriv om dem. Rader märkta KONTROLLERA säger vad som är osäkert.',
    'När allt stämmer: ta bort kommentarerna och raden unreviewed. Före det syns sidan bara i npm run dev.',
  ].join('\n');

export const pathOf = (collection: CollectionName, id: string) =>
  `${collection}/${id}.${collections[collection].format}`;

/** A draft from its fields and body; `source` is the name of the file that it was read from. */
export function draftFile(
  collection: CollectionName,
  id: string,
  read: Readonly<Record<string, unknown>>,
  source: string,
  body = '',
): DraftFile {
  const fields = safe(read) as Readonly<Record<string, unknown>>;
  const yaml = renderFields(fields, withoutPersonalNumber(TOP(source)));
  const text = collections[collection].format === 'yaml' ? `${yaml}\n` : withFrontMatter(yaml, body);
  return {
    collection,
    id,
    path: pathOf(collection, id),
    fields,
    body,
    text,
    notes: notesIn(fields),
    signs: personalSignsIn(text),
  };
}

/** The same fields without personal numbers in any text. */
function safe(value: unknown): unknown {
  if (typeof value === 'string') return withoutPersonalNumber(value);
  if (value instanceof Noted) return new Noted(safe(value.value), value.note);
  if (Array.isArray(value)) return value.map(safe);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, safe(part)]));
}
