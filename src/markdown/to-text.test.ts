import type { Root } from 'hast';
import { expect, test } from 'vitest';
import { element, plain } from './components/component.ts';
import { toText } from './to-text.ts';

const textOf = (...children: Root['children']) => toText({ type: 'root', children }).text;

test('words in cells and over line breaks are parted, words in running text are not', () => {
  const row = element('tr', {}, element('th', {}, plain('Område')), element('td', {}, plain('Antal')));
  expect(textOf(element('table', {}, row))).toBe('Område Antal');
  expect(textOf(element('p', {}, plain('en'), element('br', {}), plain('två')))).toBe('en två');
  expect(
    textOf(
      element(
        'p',
        {},
        plain('en'),
        element('strong', {}, plain('het')),
        plain(', '),
        element('a', {}, plain('länk')),
      ),
    ),
  ).toBe('enhet, länk');
});

test('every block is a line, and blanks are single ordinary spaces', () => {
  const items = ['a', 'b'].map((item) => element('li', {}, element('p', {}, plain(item))));
  expect(
    textOf(
      plain('\n'),
      element('ul', {}, ...items),
      plain('\n'),
      element('p', {}, plain('10\u00a0000\n kr ')),
    ),
  ).toBe('a\nb\n10 000 kr');
});
