import { shapeOf, type Fields, type Shape } from '../editing/shape.ts';
import { collections, type CollectionName } from '../schema/collections.ts';
import { stepNames } from '../schema/procedure.ts';
import { withdrawing } from '../schema/withdrawal.ts';
import type { Data } from '../domain/data.ts';
import { withFrontMatter } from '../yaml/front-matter.ts';
import { renderPair } from '../yaml/render.ts';

/**
 * A file to fill in: each field with its label and help text from the schema above it. A field that must be there
 * stands empty, so that the check asks for it; one that may be left out stands behind #.
 */

/** The width that comments are broken at. */
const WIDTH = 110;

/**
 * @param values what is already known, by key
 * @param asked keys of fields that may be left out otherwise, and are to be filled in here: "title", "clauses.text"
 * @returns the whole file, ending with a line break
 */
export function template(collection: CollectionName, values: Data, asked: readonly string[] = []): string {
  const { format, schema } = collections[collection];
  const shape = shapeOf(schema);
  const all = Object.entries(shape.kind === 'group' ? shape.fields : {});
  const fields = fieldLines(Object.fromEntries(all.filter(([key]) => !LATER.has(key))), values, asked);
  return format === 'mdx' ? withFrontMatter([...HEAD, ...fields].join('\n'), '') : [...fields, ''].join('\n');
}

/** What nobody fills in for something new: that it was published and taken back. */
const LATER = new Set(Object.keys(withdrawing));

const HEAD = [
  '# Fyll i efter kolon. Det som är valfritt står direkt efter #: ta bort # och skriv, eller låt det stå.',
  '# Kör npm run check: det säger vad som återstår. Ta gärna bort de här förklaringarna när du är klar.',
];

function fieldLines(fields: Fields, values: Data = {}, asked: readonly string[] = []): string[] {
  return Object.entries(fields).flatMap(([key, field]) => {
    const shape = asked.includes(key) ? { ...field, required: true } : field;
    const known = values[key];
    if (known !== undefined) return [renderPair(key, known, 0)];
    const about = wrap(explain(shape));
    // Where an empty list is an answer it stands so, and what its items are behind #, unless they are asked for.
    if (shape.required && shape.kind === 'list' && shape.minimum === 0 && !asked.includes(key))
      return [
        ...about,
        `${key}: [] # Tom lista. Ta bort [] om du fyller i raderna under.`,
        ...behindMark(indent(outline(shape))),
      ];
    if (shape.required) return [...about, `${key}:`, ...indent(inside(shape, askedWithin(key, asked)))];
    if (isPlainList(shape)) return [...about, ...behindMark([`${key}: [] # ${BETWEEN}`])];
    return [...about, ...behindMark([`${key}:`, ...indent(outline(shape))])];
  });
}

/** Of names like "clauses.text" what stands after the point, for a key. */
const askedWithin = (key: string, asked: readonly string[]) =>
  asked.filter((name) => name.startsWith(`${key}.`)).map((name) => name.slice(key.length + 1));

/** What stands below a key that must be there. */
function inside(shape: Shape, asked: readonly string[]): string[] {
  if (shape.kind === 'group') return fieldLines(shape.fields, {}, asked);
  if (shape.kind !== 'list') return [];
  const { item } = shape;
  if (item.kind === 'group') return asItem(fieldLines(item.fields, {}, asked));
  return item.kind === 'variants' ? behindMark(outline(shape)) : [];
}

/** The same on fewer lines, each field explained behind it: for what stands behind #. */
function outline(shape: Shape): string[] {
  if (shape.kind === 'group') return outlineFields(shape.fields);
  if (shape.kind !== 'list') return [];
  const { item } = shape;
  if (item.kind === 'group') return asItem(outlineFields(item.fields));
  if (item.kind !== 'variants') return [];
  return Object.entries(item.options).flatMap(([name, fields]) =>
    asItem([`${item.key}: ${name} # ${nameOf(name)}`, ...outlineFields(fields)]),
  );
}

const nameOf = (step: string) => (stepNames as Readonly<Record<string, string>>)[step] ?? step;

const outlineFields = (fields: Fields): string[] =>
  Object.entries(fields).flatMap(([key, shape]) =>
    isPlainList(shape)
      ? [`${key}: [] # ${explain(shape)} ${BETWEEN}`]
      : [`${key}: # ${explain(shape)}`, ...indent(outline(shape))],
  );

/** A list of words or numbers: it is filled in between its brackets, so that an empty row is never left. */
const isPlainList = (shape: Shape) =>
  shape.kind === 'list' && shape.item.kind !== 'group' && shape.item.kind !== 'variants';
const BETWEEN = 'Skriv mellan hakparenteserna, med komma emellan.';

/** Lines as the item of a list: the dash stands before the first that is not a comment. */
function asItem(lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => !line.startsWith('#'));
  return lines.map((line, index) => (index === first ? `- ${line}` : `  ${line}`));
}

const indent = (lines: readonly string[]) => lines.map((line) => `  ${line}`);
/** Nothing stands between the mark and the line, so that the line is right when the mark alone is taken away. */
const behindMark = (lines: readonly string[]) => lines.map((line) => `#${line}`.trimEnd());

function explain(shape: Shape): string {
  const { label, help, required } = shape;
  const choices =
    shape.kind === 'choice'
      ? ` Ett av: ${Object.entries(shape.choices)
          .map(([value, word]) => (value === word ? value : `${value} (${word})`))
          .join(', ')}.`
      : '';
  const silent = shape.mayBeUnknown && !help.includes('unknown') ? ' unknown om källan inte anger det.' : '';
  return `${label}${required ? '' : ' (valfritt)'}. ${help}${choices}${silent}`;
}

/** A comment above a field, broken at spaces. */
function wrap(text: string): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + word.length + 3 > WIDTH) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.map((line) => `# ${line}`);
}
