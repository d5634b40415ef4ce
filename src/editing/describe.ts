import { codedPieces, type CodedPiece } from '../schema/codes.ts';
import { formNames, forms } from '../schema/collections.ts';
import { stepNames } from '../schema/procedure.ts';
import { shapeOf, type Fields, type Shape } from './shape.ts';

/** A field in the words of the schema, for who fills it in. */
export interface DescribedField {
  /** As it is written in a file. */
  readonly key: string;
  readonly label: string;
  readonly help: readonly CodedPiece[];
  /** Whether it must be there, may be unknown, and what it may hold. */
  readonly rules: readonly CodedPiece[];
  /** The values that it may have, where they are given. */
  readonly choices: readonly { readonly value: string; readonly word: string }[];
  readonly fields: readonly DescribedField[];
}

/** A help text parted at the values that it quotes. */
export const quoting = (text: string): readonly CodedPiece[] => codedPieces(text);

/** All fields of all collections and of the settings, in the order of the forms. */
export const describedForms = (): { name: string; noun: string; fields: DescribedField[] }[] =>
  formNames.map((name) => {
    const shape = shapeOf(forms[name].schema);
    return {
      name,
      noun: forms[name].noun,
      fields: describeAll(shape.kind === 'group' ? shape.fields : {}),
    };
  });

const describeAll = (fields: Fields): DescribedField[] =>
  Object.entries(fields).map(([key, shape]) => describe(key, shape));

function describe(key: string, shape: Shape): DescribedField {
  const { label, help } = shape;
  const held = shape.kind === 'list' ? shape.item : shape;
  const choices = held.kind === 'choice' ? Object.entries(held.choices) : [];
  return {
    key,
    label,
    help: codedPieces(help),
    rules: codedPieces(rulesOf(shape).join(' · ')),
    choices: choices.map(([value, word]) => ({ value, word })),
    fields: within(held),
  };
}

function within(shape: Shape): DescribedField[] {
  if (shape.kind === 'group') return describeAll(shape.fields);
  if (shape.kind !== 'variants') return [];
  return Object.entries(shape.options).map(([name, fields]) => ({
    key: `${shape.key}: ${name}`,
    label: (stepNames as Readonly<Record<string, string>>)[name] ?? name,
    help: [],
    rules: [],
    choices: [],
    fields: describeAll(fields),
  }));
}

function rulesOf(shape: Shape): string[] {
  const { required, mayBeUnknown, nullable } = shape;
  const held = shape.kind === 'list' ? shape.item : shape;
  return [
    required ? 'måste finnas' : 'valfritt',
    ...(mayBeUnknown ? ['får vara unknown'] : []),
    ...(nullable ? ['får vara null'] : []),
    ...(shape.kind === 'list' ? ['lista'] : []),
    ...(held.kind === 'text' && held.error ? [held.error] : []),
    ...(held.kind === 'number' ? ['heltal'] : []),
    ...(held.kind === 'reference'
      ? [`id för ${held.target === 'organ' ? 'ett organ' : `något i ${held.target}`}`]
      : []),
  ];
}
