import type { CollectionName } from '../../schema/collections.ts';
import { collections } from '../../schema/collections.ts';
import { personalSignsIn } from './private.ts';
import { notesIn, type Note } from './noted.ts';
import { toYaml } from './yaml.ts';

/** One draft, complete as text. */
export interface DraftFile {
  readonly collection: CollectionName;
  readonly id: string;
  /** Below the folder of content: "beslut/norrbotten/…/113.mdx". */
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
  fields: Readonly<Record<string, unknown>>,
  source: string,
  body = '',
): DraftFile {
  const yaml = toYaml(fields, TOP(source));
  const text =
    collections[collection].format === 'yaml' ? yaml : `---\n${yaml}---\n${body === '' ? '' : `\n${body}`}`;
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
