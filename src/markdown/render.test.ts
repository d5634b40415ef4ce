import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allowedElements } from './allow-list.ts';
import { isAllowedHref } from './hrefs.ts';
import { faultKinds, render } from './index.ts';

/** What an attacker or a hurried author might write; put together at random below. */
const pieces = [
  '<script>alert(1)</script>',
  '<script',
  '</script>',
  '<img src=x onerror=alert(1)>',
  '<div onclick="x()">',
  '</div>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt&colon;alert(1))',
  '[x](java&#9;script:alert(1))',
  '[x](data:text/html,x)',
  '[x](https://exempel.se "onload=x")',
  '[x](/a"onmouseover="x)',
  '[x](<https://exempel.se/"><script>>)',
  '[här](/x)',
  'https://exempel.se/"onclick=x',
  'www.exempel.se',
  'a@exempel.se',
  '![x](javascript:x)',
  '[a]: javascript:x',
  '[a]',
  '{',
  '}',
  '{1 + 1}',
  '{`${x}`}',
  '<',
  '>',
  '&lt;script&gt;',
  '&#60;script&#62;',
  '"',
  "'",
  '`',
  '```',
  '\\',
  '\u0000',
  '\ufeff',
  '<Citat kalla="x">',
  '<Citat kalla="\'><script>">',
  '</Citat>',
  '<Faktaruta rubrik="&quot; onclick=&quot;x">',
  '</Faktaruta>',
  '<OrsakerOchAtgarder rubrik="a">',
  '<Orsaker>',
  '</Orsaker>',
  '<Atgarder />',
  '</OrsakerOchAtgarder>',
  '<Siffror rubrik="a" kalla="<b>">',
  '</Siffror>',
  '<Citat {...x} sprak={y} />',
  '<constructor />',
  '<__proto__ />',
  '<Citat __proto__="x" />',
  '\n',
  '\n\n',
  '\n\n',
  ' ',
  '    ',
  '\t',
  '\r\n',
  '# ',
  '## ',
  '### ',
  '- ',
  '1. ',
  '> ',
  '| a | b |\n| - | - |\n| 1 | 2 |\n',
  '***',
  '~~',
  '*',
  '_',
  '**',
  '[^1]',
  '[^1]: ',
  '- [ ] ',
  '§ 45',
  '10 000',
  'ord',
  'Åäö',
  'import x from "y"',
  'export const a = 1',
  '<!-- x -->',
  '<https://exempel.se>',
  '<>',
  '</>',
];
const anyBody = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: fc.constantFrom(...'<>{}[]()!*_`~#|-=:&;"\'/\\ \n\tabC1'), maxLength: 80 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join('\n\n')),
);

const attributeNames: Readonly<Record<string, string>> = {
  class: 'className',
  tabindex: 'tabIndex',
  'aria-label': 'ariaLabel',
  'aria-labelledby': 'ariaLabelledBy',
};

/** Reads HTML as strictly as it is written, and tells what is in it that should not be. */
function intruders(html: string): string[] {
  const tags: string[] = [];
  const rest = html.replace(
    /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+="[^"]*")*)>/g,
    (_, _close, tag: string, attributes: string) => {
      const allowed = allowedElements[tag];
      if (!allowed) tags.push(tag);
      for (const [, name = '', value = ''] of attributes.matchAll(/ ([a-z-]+)="([^"]*)"/g)) {
        const property =
          attributeNames[name] ??
          name.replace(/(?<=^data.*)-([a-z])/g, (_all, letter: string) => letter.toUpperCase());
        if (name !== 'class' && name !== 'id' && !(allowed && property in allowed))
          tags.push(`${tag}[${name}]`);
        if (name === 'href' && !isAllowedHref(value.replaceAll('&#x26;', '&')))
          tags.push(`${tag}[href=${value}]`);
      }
      return '';
    },
  );
  if (rest.includes('<')) tags.push(rest.slice(rest.indexOf('<')));
  return tags;
}

describe('whatever the author writes', { timeout: 60_000 }, () => {
  test('is rendered without an exception, to allowed elements and attributes only', () => {
    fc.assert(
      fc.property(anyBody, (source) => {
        expect(intruders(render(source).html)).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  test('is told of with a place in the body and words for everything', () => {
    fc.assert(
      fc.property(anyBody, (source) => {
        const lines = source.split(/\r\n|\n|\r/);
        for (const { kind, line, column, expected } of render(source).findings) {
          expect(faultKinds).toContain(kind);
          expect(expected).not.toBe('');
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('gives every element an id of its own', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '## A',
            '## A 2',
            '## A rubrik',
            '## §',
            '<Faktaruta rubrik="A">a</Faktaruta>',
            '<Siffror rubrik="A">\n| a |\n| - |\n</Siffror>',
          ),
        ),
        (parts) => {
          const ids = [...render(parts.join('\n\n')).html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
          expect(new Set(ids).size).toBe(ids.length);
        },
      ),
    );
  });

  test('takes no more than moments, however it is made to be slow', () => {
    for (const unit of [
      '> ',
      '[',
      '![',
      '*a ',
      '*a_ ',
      '](',
      '[a](',
      '- ',
      '{',
      '<',
      '<A>',
      '`',
      '|',
      '|-|\n',
      '## a\n\n',
      '<Citat kalla="x">\n\n',
      ' ',
      '100 ',
      'www.a.',
    ]) {
      const start = performance.now();
      render(unit.repeat(Math.floor(20_000 / unit.length)));
      expect(performance.now() - start, JSON.stringify(unit)).toBeLessThan(5000);
    }
  });
});

describe('a body', () => {
  test('has its links with their places', () => {
    expect(render('Se [ett](/a/)\n\noch [två](https://exempel.se) men inte [tre](data:x).').links).toEqual([
      { href: '/a/', line: 1, column: 4 },
      { href: 'https://exempel.se', line: 3, column: 5 },
    ]);
  });

  test('has its headings and those of its components, with level and address', () => {
    const { headings } = render(
      '## En\n\n<Faktaruta rubrik="Två">\nText\n</Faktaruta>\n\n### Tre *fyra*\n\n<Citat kalla="Anna">Citat</Citat>',
    );
    expect(headings).toEqual([
      { level: 2, id: 'avsnitt-en', text: 'En', line: 1, column: 1 },
      { level: 3, id: 'avsnitt-tva', text: 'Två', line: 3, column: 1 },
      { level: 3, id: 'avsnitt-tre-fyra', text: 'Tre fyra', line: 7, column: 1 },
    ]);
  });

  test('that is empty is rendered as nothing', () => {
    expect(render('')).toMatchObject({ html: '', text: '', links: [], headings: [], findings: [] });
  });

  test('is read the same with the line ends of Windows', () => {
    const source = '## A\n\n<Citat kalla="Anna">\nText\n</Citat>\n\n`kod`\n';
    const { offsetOf: _, ...read } = render(source.replaceAll('\n', '\r\n'));
    expect(render(source)).toMatchObject(read);
  });
});
