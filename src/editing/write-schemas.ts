import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formNames } from '../schema/collections.ts';
import { jsonSchemaText } from '../schema/json-schema.ts';

/**
 * Writes the JSON Schema of each collection and of the settings to a folder, where .vscode/settings.json has editors look.
 * A file that is right already is left alone, so that editors do not load it again.
 */
export function writeSchemas(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of formNames) {
    const file = join(folder, `${name}.json`);
    const text = jsonSchemaText(name);
    if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
  }
}
