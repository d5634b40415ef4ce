import type { Field, RelationField, VariableFieldType } from '@sveltia/cms';
import type { ReferenceTarget } from '../schema/field.ts';
import { stepNames } from '../schema/procedure.ts';
import { NOT_STATED, UNKNOWN } from '../domain/unknown.ts';
import type { Fields, Shape } from './shape.ts';
import { discriminator, KIND, noneOf, STATED } from './values.ts';

/** The inputs of the form, made from the shapes of the schemas. */

/** What an author may choose among for each kind of reference, and how it is shown. */
const relations: Record<ReferenceTarget, Omit<RelationField, 'name' | 'widget'>> = {
  organisationer: to('organisationer', '{{name}}'),
  organ: {
    ...to('organisationer', '{{name}}: {{bodies.*.name}}'),
    value_field: '{{slug}}/{{bodies.*.id}}',
    search_fields: ['name', 'bodies.*.name'],
  },
  partier: to('partier', '{{codes.0.code}} {{name}}'),
  personer: to('personer', '{{name}} ({{slug}})', ['name']),
  sammantraden: to('sammantraden', '{{slug}}', ['body', 'date']),
  beslut: to('beslut', '{{slug}}: {{title}}', ['title', 'paragraph', 'meeting']),
  underlag: to('underlag', '{{title}} ({{slug}})', ['title']),
  amnen: to('amnen', '{{name}}', ['name', 'synonyms']),
};

function to(collection: string, shown: string, searched = ['name']) {
  return { collection, value_field: '{{slug}}', display_fields: [shown], search_fields: searched };
}

/** The inputs for the fields of an object, in the order of its schema. */
export const inputsOf = (fields: Fields): Field[] =>
  Object.entries(fields).flatMap(([key, shape]) =>
    shape.nullable ? [input(key, { ...shape, required: false }), noneInput(key, shape)] : [input(key, shape)],
  );

/** A box that says that there is none, so that an empty input need not mean it. */
const noneInput = (key: string, { label }: Shape): Field => ({
  widget: 'boolean',
  name: noneOf(key),
  label: `${label}: inget`,
  hint: 'Kryssa för bara om källan säger att det inte finns något. Lämna då fältet ovanför tomt.',
  required: false,
});

function input(key: string, shape: Shape): Field {
  const common = { name: key, label: shape.label || key, hint: hintOf(shape), required: shape.required };
  switch (shape.kind) {
    case 'text':
      return { ...common, ...patternOf(shape), widget: shape.long ? 'text' : 'string' };
    case 'number':
      return shape.mayBeUnknown
        ? {
            ...common,
            widget: 'string',
            pattern: [`^(${UNKNOWN}|\\d+)$`, `Skriv ett tal, eller ${UNKNOWN}.`],
          }
        : {
            ...common,
            widget: 'number',
            value_type: 'int',
            step: 1,
            ...(shape.minimum === undefined ? {} : { min: shape.minimum }),
          };
    case 'choice':
      return {
        ...common,
        widget: 'select',
        options: optionsOf(shape),
        dropdown_threshold: 3,
        ...defaultOf(shape),
      };
    case 'flag':
      return { ...common, widget: 'boolean', required: false };
    case 'reference':
      return { ...common, ...relations[shape.target], widget: 'relation' };
    case 'list':
      return listInput(common, shape);
    case 'group':
      return shape.mayBeUnknown
        ? { ...common, widget: 'object', typeKey: KIND, types: statedOrNot(shape.fields) }
        : { ...common, widget: 'object', fields: inputsOf(shape.fields) };
    case 'variants':
      throw new Error(`No input in the form fits variants outside a list (${key}).`);
  }
}

type Common = Pick<Field, 'name' | 'label'> & { hint: string; required: boolean };

function listInput(common: Common, { item, minimum, mayBeUnknown }: Shape & { kind: 'list' }): Field {
  // An empty list without a least length is an answer, which the form must let through.
  const required = common.required && minimum > 0;
  const list = { ...common, required, widget: 'list', ...(minimum > 0 && { min: minimum }) } as const;
  const folded = { collapsed: true, label_singular: common.label ?? common.name };
  switch (item.kind) {
    case 'reference':
      return { ...common, ...relations[item.target], widget: 'relation', multiple: true };
    case 'text':
      return item.long
        ? { ...list, field: { ...input('text', item), label: 'Text' } }
        : { ...list, ...patternOf(item) };
    case 'group':
      return mayBeUnknown
        ? { ...list, ...folded, typeKey: KIND, types: statedOrNot(item.fields) }
        : { ...list, ...folded, fields: inputsOf(item.fields) };
    case 'variants':
      return {
        ...list,
        ...folded,
        typeKey: discriminator(item),
        types: [...Object.entries(item.options).map(variantType), ...(mayBeUnknown ? [unknownType] : [])],
      };
    default:
      return { ...list, field: { ...input('value', item), label: common.label ?? common.name } };
  }
}

const unknownType: VariableFieldType = { name: UNKNOWN, label: NOT_STATED, fields: [] };
const statedOrNot = (fields: Fields): VariableFieldType[] => [
  { name: STATED, label: 'Framgår av källan', fields: inputsOf(fields) },
  unknownType,
];
const variantType = ([name, fields]: [string, Fields]): VariableFieldType => ({
  name,
  label: (stepNames as Readonly<Record<string, string>>)[name] ?? name,
  fields: inputsOf(fields),
});

/** The help text, with what an author needs to know to say that the source is silent. */
function hintOf({ help, kind, mayBeUnknown }: Shape): string {
  if (!mayBeUnknown || kind === 'choice') return help;
  const inList = kind === 'list' || kind === 'group';
  if (!inList && help.includes(UNKNOWN)) return help;
  return `${help} ${inList ? `Välj ”${NOT_STATED}”` : `Skriv ${UNKNOWN}`} om källan inte anger det.`.trim();
}

function optionsOf({ choices, mayBeUnknown }: Shape & { kind: 'choice' }) {
  const options = Object.entries(choices).map(([value, label]) => ({ value, label }));
  return mayBeUnknown ? [...options, { value: UNKNOWN, label: NOT_STATED }] : options;
}

const defaultOf = ({ missing }: Shape) => (typeof missing === 'string' ? { default: missing } : {});

/** What the text must look like, and what is said when it does not. */
function patternOf({ pattern, error, format, mayBeUnknown }: Shape & { kind: 'text' }) {
  const regex = format === 'url' ? '^https?://' : pattern;
  if (regex === undefined) return {};
  const message = `Skriv ${error ?? (format === 'email' ? 'en e-postadress' : 'som hjälptexten säger')}`;
  return {
    // The form reads a pattern without its flag as one of single code units, to which \p means nothing.
    pattern: mayBeUnknown
      ? [`/^${UNKNOWN}$|${regex}/u`, `${message}, eller ${UNKNOWN}.`]
      : [`/${regex}/u`, `${message}.`],
  } as { pattern: [string, string] };
}
