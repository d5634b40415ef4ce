import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withoutRules } from './leave-out.ts';

const headers = readFileSync('public/_headers', 'utf8');
const addressesOf = (text: string) => text.split('\n').filter((line) => line.startsWith('/'));

test('rules for what a site has not are left out with all that they say, and no others', () => {
  const left = withoutRules(headers, ['/inbaddning/*', '/*/inbaddad/']);
  expect(addressesOf(headers).filter((address) => !addressesOf(left).includes(address))).toEqual([
    '/inbaddning/*',
    '/*/inbaddad/',
  ]);
  expect(headers).toContain('frame-ancestors *');
  expect(left).not.toContain('frame-ancestors *');
  expect(left.match(/frame-ancestors/g)?.length).toBeGreaterThan(0);
});

test('a site that has all of it has the rules as they are', () => {
  expect(withoutRules(headers, [])).toBe(headers);
});
