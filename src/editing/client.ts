import './prepare.ts';
import CMS from '@sveltia/cms';
import { collectionNames, collections } from '../schema/collections.ts';
import { editingConfig, formatOf } from './config.ts';
import { readFile, writeFile } from './file.ts';

/** Starts the editing form in the body of the page, which should be empty. */
export async function startForm(): Promise<void> {
  for (const name of collectionNames) {
    CMS.registerCustomFormat(formatOf(name), collections[name].format, {
      fromFile: (text: string) => readFile(name, text),
      toFile: (values: object) => writeFile(name, values as Record<string, unknown>),
    });
  }
  await CMS.init({ config: editingConfig() });
}
