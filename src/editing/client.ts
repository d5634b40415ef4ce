import './prepare.ts';
import CMS from '@sveltia/cms';
import { formNames, forms } from '../schema/collections.ts';
import ownStyle from '../styles/editing.css?inline';
import type { Backend } from './backend.ts';
import { editingConfig, formatOf } from './config.ts';
import { readFile, writeFile } from './file.ts';

/**
 * Starts the editing form in the body of the page, in the place of what is there.
 * @param backend where it saves for those who sign in
 */
export async function startForm(backend: Backend): Promise<void> {
  for (const name of formNames) {
    CMS.registerCustomFormat(formatOf(name), forms[name].format, {
      fromFile: (text: string) => readFile(name, text),
      toFile: (values: object) => writeFile(name, values as Record<string, unknown>),
    });
  }
  // As the form does with its own.
  const style = document.createElement('style');
  style.textContent = ownStyle;
  document.head.append(style);
  // Where the form looks for a place of its own. It has no landmark itself.
  const place = document.createElement('main');
  place.id = 'nc-root';
  document.body.replaceChildren(place);
  await CMS.init({ config: editingConfig(backend) });
  allowEnlarging();
}

/** The form forbids its reader to make it larger (WCAG 1.4.4), and has no option for that. */
function allowEnlarging(): void {
  for (const viewport of document.querySelectorAll<HTMLMetaElement>('meta[name="viewport"]'))
    viewport.content = viewport.content.replace(/,\s*maximum-scale=1\b/, '');
}
