import './prepare.ts';
import CMS from '@sveltia/cms';
import { collectionNames, collections } from '../schema/collections.ts';
import { editingConfig, formatOf } from './config.ts';
import { readFile, writeFile } from './file.ts';

/** Starts the editing form in the page that imports this, in the place of what stands there while one waits. */
for (const name of collectionNames) {
  CMS.registerCustomFormat(formatOf(name), collections[name].format, {
    fromFile: (text: string) => readFile(name, text),
    toFile: (values: object) => writeFile(name, values as Record<string, unknown>),
  });
}
await CMS.init({ config: editingConfig() });
document.getElementById('vanta')?.remove();
