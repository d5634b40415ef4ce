import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { render } from '../index.ts';
import { components } from './index.ts';

const named = (name: string | undefined) => components.find((component) => component.name === name);

describe.each(components.map((component) => [component.name, component] as const))('<%s>', (_, component) => {
  test('has an example that an author can copy', () => {
    const { example, within } = component;
    const whole = within === undefined ? example : (named(within)?.example ?? '');
    expect(render(whole).findings).toEqual([]);
    expect(whole).toContain(`<${component.name}`);
  });

  test('has Swedish words for itself and every attribute, as forms and documentation read them', () => {
    expect(component.title).not.toBe('');
    expect(component.description).toMatch(/\.$/);
    const schema = z.toJSONSchema(component.attributes);
    for (const attribute of Object.values(schema.properties ?? {})) {
      expect(attribute).toMatchObject({
        title: expect.stringMatching(/^\p{Lu}/u),
        description: expect.stringMatching(/\.$/),
      });
    }
  });

  test('can be written by everyone: its names are letters a–z', () => {
    for (const name of [component.name, ...Object.keys(component.attributes.shape)])
      expect(name).toMatch(/^[A-Za-z]+$/);
  });

  test('names only parts that exist and point back to it', () => {
    for (const part of component.content.parts) expect(named(part)?.within).toBe(component.name);
  });
});

test('areas in a row are one set, and a paragraph between them parts it', () => {
  const area = components.find(({ name }) => name === 'OrsakerOchAtgarder')!.example;
  const sets = (source: string) => render(source).html.split('causes-and-measures-set').length - 1;
  expect(sets([area, area, area].join('\n\n'))).toBe(1);
  expect(sets([area, 'Text', area, area].join('\n\n'))).toBe(2);
  expect(sets('Text')).toBe(0);
});
