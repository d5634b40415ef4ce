import { parse } from 'yaml';
import { forms, type FormName } from '../schema/collections.ts';
import { shapeOf, type Shape } from './shape.ts';
import { equals, type Data } from '../domain/data.ts';
import { fromForm, toForm } from './values.ts';
import { editYaml } from '../yaml/edit.ts';
import { splitFrontMatter, withFrontMatter } from '../yaml/front-matter.ts';
import { renderFields } from '../yaml/render.ts';

/**
 * A file as a form, and back. The form keeps the file's own text in a field that nobody sees, so that saving
 * changes no more of the file than what was changed in the form.
 */

/** Fields of the form beside those of the schema. */
export const SOURCE = '_source';
export const BODY = '_body';
/** The last part of a new entry's address, and its folder where no field says it. */
export const NAME = '_name';
export const FOLDER = '_folder';
/** What they say of an entry that has its place. */
export const KEPT = '(som förut)';

interface Split {
  readonly head: string;
  readonly body: string;
}

function split(form: FormName, text: string): Split {
  if (forms[form].format === 'yaml') return { head: text, body: '' };
  const parts = splitFrontMatter(text);
  if (parts === undefined)
    throw new Error('Filen börjar inte med fält mellan två rader med tre streck. Kör npm run check.');
  return { head: parts.fields, body: parts.body };
}

const shapes = new Map<FormName, Shape>();
function shapeFor(form: FormName): Shape {
  const shape = shapes.get(form) ?? shapeOf(forms[form].schema);
  shapes.set(form, shape);
  return shape;
}

const readFields = (head: string) => (parse(head, { version: '1.2' }) ?? {}) as Data;

/**
 * The values that the form shows for a file.
 * @throws UnfitValue or YAMLParseError where the form could not give the file back as it is
 */
export function readFile(form: FormName, text: string): Data {
  const { head, body } = split(form, text);
  const values = toForm(shapeFor(form), readFields(head)) as Data;
  const shown = forms[form].format === 'mdx' ? { [BODY]: body.trim() } : {};
  return { ...values, ...shown, [NAME]: KEPT, [FOLDER]: KEPT, [SOURCE]: text };
}

/** The file that says what the form says, ending with a line break. */
export function writeFile(form: FormName, values: Data): string {
  const { [SOURCE]: source, [BODY]: body = '', ...fields } = values;
  const shape = shapeFor(form);
  const after = (fromForm(shape, fields) ?? {}) as Data;
  const text = typeof source === 'string' ? source : '';
  const earlier = text === '' ? undefined : split(form, text);
  const head = earlier ? editFields(shape, earlier.head, after) : renderFields(after);
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  return `${wholeFile(form, head, String(body), earlier?.body)}\n`.replace(/\r?\n/g, lineBreak);
}

/** Fields and body, without a line break at the end. A body that says the same stays as it stood below the fields. */
function wholeFile(form: FormName, head: string, body: string, earlier?: string): string {
  if (forms[form].format === 'yaml') return head.trimEnd();
  if (earlier?.trim() !== body.trim()) return withFrontMatter(head, body.trim()).trimEnd();
  return `${withFrontMatter(head, '')}${earlier.trimEnd()}`.trimEnd();
}

/** The changed fields; all of them written anew should the smaller change not say the same. */
function editFields(shape: Shape, head: string, after: Data): string {
  const said = (text: string) => fromForm(shape, toForm(shape, readFields(text)));
  const edited = editYaml(head, said(head) as Data, after);
  try {
    if (equals(said(edited), after)) return edited;
  } catch {
    // What cannot be read back is not written.
  }
  return renderFields(after);
}
