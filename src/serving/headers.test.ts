import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { headersFor, parseHeaders } from './headers.ts';

/** The headers that `path` gets from a file of these lines. */
const from = (lines: string[], path: string) =>
  Object.fromEntries(headersFor(parseHeaders(lines.join('\n')), path));

describe('a rule', () => {
  test('applies to the path it names and to no other', () => {
    expect(from(['/a/', '  X-One: 1'], '/a/')).toEqual({ 'x-one': '1' });
    expect(from(['/a/', '  X-One: 1'], '/a/b/')).toEqual({});
  });

  test('with a star applies to everything there', () => {
    expect(from(['/a/*', '  X-One: 1'], '/a/b/c.js')).toEqual({ 'x-one': '1' });
    expect(from(['/*/inner/', '  X-One: 1'], '/a/b/inner/')).toEqual({ 'x-one': '1' });
  });

  test('with a placeholder applies to one step', () => {
    expect(from(['/:any/x', '  X-One: 1'], '/a/x')).toEqual({ 'x-one': '1' });
    expect(from(['/:any/x', '  X-One: 1'], '/a/b/x')).toEqual({});
  });

  test('takes a dot for a dot', () => {
    expect(from(['/a.js', '  X-One: 1'], '/axjs')).toEqual({});
  });

  test('keeps colons in its value, and skips comments', () => {
    expect(from(['# why', '/', '  # why', '  Link: <https://a.se/>; rel="x"'], '/')).toEqual({
      link: '<https://a.se/>; rel="x"',
    });
  });
});

describe('several matching rules', () => {
  test('add up, joined with a comma where they set the same header', () => {
    expect(from(['/*', '  X-One: 1', '  X-Two: 2', '/a', '  x-one: 3'], '/a')).toEqual({
      'x-one': '1, 3',
      'x-two': '2',
    });
  });

  test('can take away what an earlier one set', () => {
    expect(from(['/*', '  X-One: 1', '/a', '  ! X-One', '  X-One: 2'], '/a')).toEqual({ 'x-one': '2' });
  });
});

test.each([
  ['a path without a slash', 'a/*', 'rad 1'],
  ['a header before any path', '  X-One: 1', 'rad 1'],
  ['a header without a value', '/*\n  X-One:', 'rad 2'],
])('%s is refused, with its line', (_, text, line) => {
  expect(() => parseHeaders(text)).toThrow(line);
});

describe('the headers of this site', () => {
  const rules = parseHeaders(readFileSync('public/_headers', 'utf8'));
  const policy = (path: string) => headersFor(rules, path).get('content-security-policy') ?? '';

  test.each(['/', '/norrbotten/', '/sok/', '/_astro/site.css', '/finns-inte'])(
    'let nothing in from elsewhere, nothing inline and nobody frame %s',
    (path) => {
      expect(policy(path)).toMatch(/^default-src 'none';/);
      expect(policy(path)).toContain("frame-ancestors 'none'");
      expect(policy(path)).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|data:|(?<=src[^;]*)\*/);
      expect(headersFor(rules, path).get('x-content-type-options')).toBe('nosniff');
    },
  );

  test('let anyone frame an embedded vote, with one policy and not two', () => {
    const embedded = policy('/norrbotten/regionstyrelsen/2023-04-05/89/votering-1/inbaddad/');
    expect(embedded).toContain('frame-ancestors *');
    expect(embedded.match(/default-src/g)).toHaveLength(1);
    // Lighthouse asks for robots.txt from within the page.
    expect(embedded).toContain("connect-src 'self';");
  });

  test('let others’ pages hold the script for embedded votes against its digest', () => {
    const headers = headersFor(rules, '/inbaddning/1.js');
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  });

  test('let a browser keep files that never change for a year, and only those', () => {
    expect(headersFor(rules, '/inbaddning/1.js').get('cache-control')).toContain('immutable');
    expect(headersFor(rules, '/_astro/site.Dx1.css').get('cache-control')).toContain('immutable');
    expect(headersFor(rules, '/').get('cache-control')).toBeUndefined();
  });

  test('stay within the hosts’ limit of 2,000 characters a line', () => {
    expect(Math.max(...rules.flatMap((rule) => rule.adds.map(([, value]) => value.length)))).toBeLessThan(
      1900,
    );
  });
});
