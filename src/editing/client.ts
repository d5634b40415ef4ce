import './without-eval.ts';
import CMS from '@sveltia/cms';
import { collectionNames, collections } from '../schema/collections.ts';
import { editingConfig, formatOf } from './config.ts';
import { readFile, writeFile } from './file.ts';

/** Starts the editing form in the page that imports this. */
const PREFERENCES = 'sveltia-cms.prefs';

/** Swedish, unless someone has chosen another language in the form's settings. */
function preferSwedish(): void {
  const chosen = JSON.parse(localStorage.getItem(PREFERENCES) ?? '{}') as Record<string, unknown>;
  if (chosen['locale'] === undefined || chosen['locale'] === 'auto')
    localStorage.setItem(PREFERENCES, JSON.stringify({ ...chosen, locale: 'sv' }));
}

preferSwedish();
for (const name of collectionNames) {
  CMS.registerCustomFormat(formatOf(name), collections[name].format, {
    fromFile: (text: string) => readFile(name, text),
    toFile: (values: object) => writeFile(name, values as Record<string, unknown>),
  });
}
await CMS.init({ config: editingConfig() });
