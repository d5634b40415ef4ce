import { describe, expect, test } from 'vitest';
import { endingsOf, formOf, formsWith } from './inflection.ts';
import { folded } from './letters.ts';

const plain = (form: string) => form;

describe('the forms of a stem', () => {
  test('are held as endings, and are the same again', () => {
    const forms = ['skola', 'skolan', 'skolor'];
    expect(formsWith('skol', endingsOf('skol', forms))).toEqual(forms);
    expect(formsWith('stad', endingsOf('stad', ['stad', 'städer']))).toEqual(['stad', 'städer']);
    expect(endingsOf('callm', ['callm'])).toBeUndefined();
  });

  test('have a genitive where one of them has, and otherwise none', () => {
    const listed = endingsOf('skol', ['skola', 'skolas', 'skolan']);
    expect(formOf('skolans', 'skol', listed, plain)).toBe('skolan');
    expect(formOf('hamas', 'ham', endingsOf('ham', ['hama']), plain)).toBeUndefined();
    expect(formOf('roms', 'rom', endingsOf('rom', ['rom']), plain)).toBeUndefined();
  });

  test('are known without their dots', () =>
    expect(formOf('forskolan', 'förskol', endingsOf('förskol', ['förskola', 'förskolan']), folded)).toBe(
      'förskolan',
    ));
});
