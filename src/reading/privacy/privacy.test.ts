import { describe, expect, test } from 'vitest';
import { render } from '../../markdown/index.ts';
import { readerTexts } from '../reader-texts.ts';
import { parseFile } from '../source-file.ts';
import { numbersInPath, personalData } from './index.ts';
import { numbersInLines } from './other-files.ts';

/** What the gate says of a file with these fields and this body. */
function faultsOf(fields: string, body = '') {
  const text = `---\n${fields}\n---\n${body}`;
  const { parsed, faults } = parseFile({
    file: 'f.mdx',
    bytes: new TextEncoder().encode(text),
    format: 'mdx',
  });
  if (!parsed) return faults;
  return personalData(parsed, readerTexts(parsed, render(parsed.body)));
}
const told = (fields: string, body?: string) =>
  faultsOf(fields, body).map(({ kind, line, column }) => `${kind.code} ${line}:${column}`);

describe('a personal number is found, and its place, in', () => {
  test.each([
    ['a field', 'title: Om 640823-3234', '', '2:11'],
    ['a field between quotation marks, escaped', String.raw`title: "Om 64082\u0033-3234"`, '', '2:12'],
    ['a folded field, over its lines', 'a: >-\n  Hon heter\n  640823\n  3234', '', '4:3'],
    ['a number of YAML, as it is written', 'title: 0608232385', '', '2:8'],
    ['a list of texts', 'a: [x, 640823-3234]', '', '2:8'],
    ['the name of a field', '640823-3234: x', '', '2:1'],
    ['a comment', 'a: 1 # Hon är 640823-3234', '', '2:15'],
    ['a body, through emphasis', 'a: 1', 'Om\n640823-**3234**.', '5:1'],
    ['a body, by entities', 'a: 1', '\n6&#52;0823&shy;-3234', '5:1'],
    ['an address of a link', 'a: 1', '[x](https://a.example/?q=640823%252D3234)', '4:1'],
    [
      'the attribute of a component',
      'a: 1',
      '<Faktaruta rubrik="Om 640823-3234">\nText\n</Faktaruta>',
      '4:23',
    ],
    ['two paragraphs', 'a: 1', 'Hon är 640823-\n\n3234 sedan.', '4:8'],
    ['two cells', 'a: 1', '| 640823 | 3234 |\n| - | - |\n', '4:3'],
    ['a picture, which is refused too', 'a: 1', '![640823-3234](x.png)', '4:1'],
  ])('%s', (_where, fields, body, place) => {
    expect(told(fields, body)).toContain(`personnummer ${place}`);
    expect(told(fields, body).filter((fault) => fault.includes('personnummer'))).toHaveLength(1);
  });

  test('the name of a file, which the message hides', () => {
    const [fault] = numbersInPath('src/content/underlag/a/64%308233234.mdx');
    expect(fault?.kind.code).toBe('personnummer');
    expect(fault?.found).not.toMatch(/\d{3}/);
  });

  test('JSON, by its lines, but in no sum', () => {
    const lines =
      String.raw`{"a":{"title":"64082\u0033-3234"}}` + '\n{"amount":6408233234}\n{"b":6408233234}\n';
    expect(numbersInLines('beslut.jsonl', lines).map(({ line }) => line)).toEqual([1, 3]);
  });
});

test('a day and a § in an address are no number', () => {
  const address = '/goteborg/kommunstyrelsen/1964-08-23/3234/';
  expect(told(`a: ${address}`, `[x](${address})`)).toEqual([]);
  expect(numbersInPath('beslut/goteborg/kommunstyrelsen/1964-08-23/3234.mdx')).toEqual([]);
});

test('no sum that is a number is told of', () => {
  expect(told('amount: 6408233234')).toEqual([]);
});

describe('a number that may be a personal one', () => {
  const exception = (text: string) => `privacyExceptions:\n  - text: ${text}\n    why: Ett kundnummer.`;

  test('is a warning, which shows its shape alone', () => {
    const [fault, ...more] = faultsOf('a: 1', 'Kundnummer 6408233234');
    expect(more).toEqual([]);
    expect(fault?.kind).toMatchObject({ code: 'mojligt-personnummer', severity: 'warning' });
    expect(fault?.found).toBe('ett nummer som kan vara ett personnummer: xxxxxxxxxx');
  });

  test('is settled by an exception, with or without the words before it', () => {
    expect(told(exception('"6408233234"'), 'Kundnummer 6408233234')).toEqual([]);
    expect(told(exception('Kundnummer 6408233234'), 'Kundnummer 6408233234')).toEqual([]);
  });

  test('is not settled by an exception of another number', () => {
    expect(told(exception('"6408233242"'), 'Kundnummer 6408233234')).toContain('mojligt-personnummer 6:12');
  });

  test('is a registry number where it stands as one', () => {
    expect(told('matters: ["6408233234"]')).toEqual(['mojligt-personnummer 2:12']);
  });
});

test('no exception settles a personal number, and one of nothing hides none', () => {
  const exception = 'privacyExceptions:\n  - text: 640823-3234\n    why: x';
  expect(told(exception, '640823-3234')).toContain('personnummer 6:1');
  expect(told(exception)).toContain('personnummer 3:11');
});
