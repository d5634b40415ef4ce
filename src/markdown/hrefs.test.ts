import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasForeignProtocol, isAllowedHref, isExternal } from './hrefs.ts';

test.each([
  'https://exempel.se',
  'http://exempel.se/a b?c=d#e',
  'HTTPS://EXEMPEL.SE',
  '/norrbotten/',
  '/',
  '#avsnitt',
  'mailto:a@exempel.se?subject=Hej',
  'tel:+46 920-28 40 00',
])('a link may lead to %s', (href) => expect(isAllowedHref(href)).toBe(true));

test.each([
  '',
  ' ',
  '#',
  'www.exempel.se',
  'sida',
  './sida',
  '../sida',
  '?a=b',
  '//exempel.se',
  '/\\exempel.se',
  '\\\\exempel.se',
  '/\t/exempel.se',
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:x',
  'javascript&colon;x',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  'ftp://exempel.se',
  'blob:https://exempel.se/x',
  'mailto:',
  'tel:x',
  'https://',
  'https:exempel.se',
  'http://[',
  '\ufeff/x',
])('a link may not lead to %j', (href) => expect(isAllowedHref(href)).toBe(false));

test('an allowed address is never a program, however the browser reads it', () => {
  const part = fc.constantFrom(
    'java',
    'script',
    ':',
    'javascript:',
    'data:',
    '/',
    '//',
    '\\',
    '#',
    '\t',
    '\n',
    ' ',
    '\u0000',
    'https',
    'http:',
    'mailto:',
    'tel:',
    '@',
    'a',
    '1',
    '.',
    '%0a',
    '&colon;',
  );
  fc.assert(
    fc.property(
      fc.array(part).map((parts) => parts.join('')),
      (href) => {
        fc.pre(isAllowedHref(href));
        expect(['https:', 'http:', 'mailto:', 'tel:']).toContain(
          new URL(href, 'https://exempel.se/').protocol,
        );
      },
    ),
    { numRuns: 5000 },
  );
});

test('an allowed address that is not external stays on the site', () => {
  const part = fc.constantFrom('/', '\\', '#', '\t', ' ', 'a', '.', ':', '@', '?');
  fc.assert(
    fc.property(
      fc.array(part).map((parts) => parts.join('')),
      (href) => {
        fc.pre(isAllowedHref(href) && !isExternal(href));
        expect(new URL(href, 'https://exempel.se/').host).toBe('exempel.se');
      },
    ),
  );
});

test('a protocol is told from an address that only lacks one', () => {
  expect(['javascript:x', 'ftp://a', ' data:x', 'java script:x'].map(hasForeignProtocol)).toEqual([
    true,
    true,
    true,
    false,
  ]);
  expect(['www.exempel.se', 'exempel.se:80/a', 'mailto:', 'https:a', '/a:b'].map(hasForeignProtocol)).toEqual(
    [false, false, false, false, false],
  );
});
