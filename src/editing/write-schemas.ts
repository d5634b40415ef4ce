import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectionNames } from '../schema/collections.ts';
import { jsonSchemaText } from '../schema/json-schema.ts';

/**
 * Writes the JSON Schema of each collection to a folder, where .vscode/settings.json has editors look.
 * A file that is right already is left alone, so that editors do not load it again.
 */
export function writeSchemas(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const collection of collectionNames) {
    const file = join(folder, `${collection}.json`);
    const text = jsonSchemaText(collection);
    if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
  }
}
