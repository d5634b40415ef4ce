import { relative } from 'node:path';
import { cwd } from 'node:process';
import { addresses } from '../../src/domain/addresses.ts';
import type { Archive } from '../../src/schema/collections.ts';
import type { Tried } from '../../src/search/client/tried.ts';
import { triedFile } from '../../src/search/tried/file.ts';

const lower = (text: string) => text.toLocaleLowerCase('sv');

/** The entries that have words which people search with: their files and addresses. */
const searched = ({ amnen, beslut, underlag }: Archive) => [
  ...beslut.map(({ id, data }) => ({ file: `beslut/${id}.mdx`, path: addresses.decision(id), data })),
  ...underlag.map(({ id, data }) => ({ file: `underlag/${id}.mdx`, path: addresses.document(id), data })),
  ...amnen.map(({ id, data }) => ({ file: `amnen/${id}.yaml`, path: addresses.topic(id), data })),
];

/**
 * What an editor searched for in vain in `npm run dev`, as a hint where the word could stand; nothing of what has got it
 * since, or of pages that are gone.
 * @param root the folder of the archive
 */
export function triedHints(tried: readonly Tried[], archive: Archive, root: string): string {
  const shown = relative(cwd(), root);
  const entries = searched(archive).map(({ file, path, data }) => ({
    file,
    path,
    words: new Set(data.synonyms.map(lower)),
  }));
  const hints = tried.flatMap(({ question, opened }) => {
    const word = lower(question);
    if (opened === undefined)
      return entries.some(({ words }) => words.has(word))
        ? []
        : [`  Du sökte ”${question}”, och sökningen hittade det inte.`];
    const entry = entries.find(({ path }) => path === opened.path);
    if (entry === undefined || entry.words.has(word)) return [];
    return [`  Du sökte ”${question}” och öppnade ${shown}/${entry.file}, först på plats ${opened.place}.`];
  });
  if (hints.length === 0) return '';
  return `
Sökningar i npm run dev, till hjälp för fältet synonyms:
${hints.join('\n')}
  Betyder orden det som en sida säger, skriv dem där. Glöm sökningarna: ta bort ${triedFile(root)}.
`;
}
