import { forms, type FormName } from '../schema/collections.ts';
import { shapeOf, type Shape } from './shape.ts';
import { equals, type Data } from '../domain/data.ts';
import { fromForm, toForm } from './values.ts';
import { editYaml } from '../yaml/edit.ts';
import { MOST_BYTES } from '../yaml/limits.ts';
import { readYaml } from '../yaml/read.ts';
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

/** Some programs begin a file with it. It is no part of the text, and stays where it stands. */
const BYTE_ORDER_MARK = '\uFEFF';

interface Split {
  readonly head: string;
  readonly body: string;
}

function split(form: FormName, text: string): Split {
  if (text.length > MOST_BYTES)
    throw new Error(`Filen är större än ${MOST_BYTES / 1000} kB. Kör npm run check.`);
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

/** The fields, within the same bounds and forms as the check allows. */
function readFields(head: string): Data {
  const read = readYaml(head);
  if (!('problems' in read)) return (read.data ?? {}) as Data;
  const [{ expected, found, line } = { expected: '', found: '', line: 1 }] = read.problems;
  throw new Error(
    `Fälten går inte att läsa vid rad ${line}. Väntade ${expected}, fann ${found}. Kör npm run check.`,
  );
}

/**
 * The values that the form shows for a file.
 * @throws UnfitValue or Error where the form could not give the file back as it is
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
  const written = `${wholeFile(form, head, String(body), earlier?.body)}\n`.replace(/\r?\n/g, lineBreak);
  return text.startsWith(BYTE_ORDER_MARK) && !written.startsWith(BYTE_ORDER_MARK)
    ? BYTE_ORDER_MARK + written
    : written;
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
