import { describe, expect, test } from 'vitest';
import { endingsOf, formOf, shownForm } from './inflection.ts';
import { folded } from './letters.ts';

const plain = (form: string) => form;

describe('the forms of a stem', () => {
  test('are held as endings, and are known again', () => {
    const forms = ['skola', 'skolan', 'skolor'];
    for (const form of forms) expect(formOf(form, 'skol', endingsOf('skol', forms), plain)).toBe(form);
    expect(formOf('skolorna', 'skol', endingsOf('skol', forms), plain)).toBeUndefined();
    expect(formOf('städer', 'stad', endingsOf('stad', ['stad', 'städer']), plain)).toBe('städer');
    expect(endingsOf('callm', ['callm'])).toBeUndefined();
  });

  test('have one to show, with the capital letter of a name', () => {
    expect(shownForm('skol', endingsOf('skol', ['skola', 'skolan']))).toBe('skola');
    expect(shownForm('hama', endingsOf('hama', ['hama'], true))).toBe('Hama');
    expect(shownForm('callm', undefined)).toBe('callm');
  });

  test('have a genitive where one of them has, and otherwise none', () => {
    const listed = endingsOf('skol', ['skola', 'skolas', 'skolande']);
    expect(formOf('skolas', 'skol', listed, plain)).toBe('skola');
    expect(formOf('skolandes', 'skol', listed, plain)).toBeUndefined();
    expect(formOf('hamas', 'ham', endingsOf('ham', ['hama']), plain)).toBeUndefined();
    expect(formOf('roms', 'rom', endingsOf('rom', ['rom']), plain)).toBeUndefined();
  });

  test('are known without their dots', () =>
    expect(formOf('forskolan', 'förskol', endingsOf('förskol', ['förskola', 'förskolan']), folded)).toBe(
      'förskolan',
    ));
});
