import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { collectionNames } from '../schema/collections.ts';
import { backendOf, hostsOf } from './backend.ts';
import { editingConfig } from './config.ts';

/** What the form asks of a configuration, as its own package says it. */
const ownSchema: object = JSON.parse(
  readFileSync('node_modules/@sveltia/cms/schema/sveltia-cms.json', 'utf8'),
);
const isValid = new Ajv({ strict: false, formats: { regex: true, uri: true } }).compile(ownSchema);

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- JSON, read by many paths
type Json = Record<string, any>;
const config = (): Json => JSON.parse(JSON.stringify(editingConfig(backendOf(undefined))));
const collection = (name: string): Json =>
  config()['collections'].find((candidate: Json) => candidate['name'] === name);
const field = (fields: Json[], name: string): Json =>
  fields.find((candidate) => candidate['name'] === name) ?? {};
const inside = (parent: Json): Json[] => [
  ...(parent['fields'] ?? []),
  ...(parent['field'] ? [parent['field']] : []),
  ...(parent['types'] ?? []).flatMap((type: Json) => type['fields'] ?? []),
];
const all = (fields: Json[]): Json[] => fields.flatMap((child) => [child, ...all(inside(child))]);

describe('the configuration of the editing form', () => {
  test("is what the form's own schema asks for", () => {
    isValid(config());
    expect(isValid.errors).toBeNull();
  });

  test('would not be, with an input that the form does not have', () => {
    const broken = config();
    broken['collections'][0]['fields'][0]['widget'] = 7;
    expect(isValid(broken)).toBe(false);
  });

  test('has every collection', () => {
    const { collections } = config() as { collections: Json[] };
    expect(collections.map((entry) => entry['name']).toSorted()).toEqual(collectionNames.toSorted());
  });

  test.each(collectionNames)('gives every input of %s a Swedish label and help', (name) => {
    const inputs = all(collection(name)['fields']).filter((input) => input['widget'] !== 'hidden');
    expect(inputs.length).toBeGreaterThan(2);
    for (const input of inputs) {
      expect(input['label'], input['name']).toMatch(/^\p{Lu}/u);
      // What repeats in a list has its help at the list.
      if (!['text', 'value'].includes(input['name'])) expect(input['hint'], input['name']).toMatch(/\.$/);
    }
  });

  test('has the settings of the site, as one file, with labels and help for every input', () => {
    const [settings] = config()['singletons'] as Json[];
    expect(settings).toMatchObject({ file: 'src/content/webbplats.yaml', format: 'webbplats-fields' });
    const inputs = all(settings?.['fields'] as Json[]).filter((input) => input['widget'] !== 'hidden');
    expect(inputs.map((input) => input['name'])).toEqual(
      expect.arrayContaining(['address', 'accent', 'off']),
    );
    for (const input of inputs) {
      expect(input['label'], input['name']).toMatch(/^\p{Lu}/u);
      if (input['name'] !== 'value') expect(input['hint'], input['name']).toMatch(/\.$/);
    }
  });

  test('lets nobody remove what has an address', () => {
    for (const entry of config()['collections']) expect(entry['delete']).toBe(false);
  });

  test('offers the choices of the schema by their Swedish words', () => {
    const outcome = field(collection('beslut')['fields'], 'outcome');
    expect(outcome['widget']).toBe('select');
    expect(outcome['options']).toContainEqual({
      value: 'rejected',
      label: expect.stringMatching(/^[a-zåäö]/i),
    });
  });

  test('refers to other entries by their ids, and to bodies inside organisations', () => {
    const { fields } = collection('beslut') as { fields: Json[] };
    expect(field(fields, 'meeting')).toMatchObject({ widget: 'relation', collection: 'sammantraden' });
    expect(field(field(fields, 'clauses')['fields'], 'proposesTo')).toMatchObject({
      collection: 'organisationer',
      value_field: '{{slug}}/{{bodies.*.id}}',
    });
    expect(field(fields, 'topics')).toMatchObject({ widget: 'relation', multiple: true });
  });

  test('holds a vote in the steps of a procedure, and that the procedure is not stated', () => {
    const procedure = field(collection('beslut')['fields'], 'procedure');
    expect(procedure).toMatchObject({ widget: 'list', typeKey: 'step' });
    const steps = procedure['types'] as Json[];
    expect(steps.map(({ label }) => label)).toEqual([
      'Fråga (proposition)',
      'Huvudförslag utses',
      'Omröstning begärs',
      'Omröstning',
      'Framgår inte av källan',
    ]);
    const event = field(steps[3]?.['fields'], 'event');
    expect(field(event['fields'], 'votes')['fields'].map((input: Json) => input['name'])).toEqual([
      'person',
      'party',
      '_party_none',
      'role',
      'option',
    ]);
  });

  test('takes unknown for a number that the source may not state, and nothing else but numbers', () => {
    const { pattern } = field(collection('sammantraden')['fields'], 'paragraphCount');
    const fits = (text: string) => new RegExp(pattern[0]).test(text);
    expect(['unknown', '72', 'många', ''].map(fits)).toEqual([true, true, false, false]);
  });

  /** A pattern as the form reads it: between slashes, with its flags. */
  const asRead = (pattern: string) => {
    const [, source = '', flags] = /^\/(.+)\/([a-z]*)$/.exec(pattern) ?? [];
    return new RegExp(source, flags);
  };

  test('takes letters of any alphabet where a pattern asks for letters', () => {
    const references = field(collection('beslut')['fields'], 'references');
    const elsewhere = field(references['fields'], 'elsewhere');
    const fits = asRead(field(elsewhere['fields'], 'brief')['pattern'][0]);
    expect(['antog riktlinjen', 'ändrade taxan', 'Antog den.'].map((text) => fits.test(text))).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('says what a date must look like, in the words of the schema', () => {
    const { pattern } = field(collection('sammantraden')['fields'], 'date');
    expect(asRead(pattern[0]).test('25 november')).toBe(false);
    expect(asRead(pattern[0]).test('unknown')).toBe(true);
    expect(pattern[1]).toBe('Skriv ett datum som finns i kalendern, skrivet ÅÅÅÅ-MM-DD, eller unknown.');
  });
});

describe('the hosts that the form may speak to', () => {
  test("are the chosen back end's, at its usual address or at one's own", () => {
    const hosts = (backend: object) => hostsOf({ repo: 'a/b', ...backend } as Parameters<typeof hostsOf>[0]);
    expect(hosts({ name: 'github' }).connect).toEqual(['https://api.github.com']);
    expect(hosts({ name: 'gitlab' }).connect).toEqual(['https://gitlab.com']);
    expect(
      hosts({ name: 'gitea', base_url: 'https://git.example', api_root: 'https://git.example/api/v1' }),
    ).toEqual({
      connect: ['https://git.example'],
      pictures: ['https://git.example'],
    });
    expect(hosts({ name: 'github', base_url: 'https://inloggning.example' }).connect).toEqual([
      'https://api.github.com',
      'https://inloggning.example',
    ]);
  });
});
