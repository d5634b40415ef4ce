import { expect, test } from 'vitest';
import {
  hasNothingInline,
  hasOneHeading,
  hasTitle,
  isWellFormed,
  saysItsLanguage,
} from '../site-check/check-page.ts';
import { readPage } from '../site-check/read-page.ts';
import { withdrawnAt } from '../publishing/record/withdrawn-at.ts';
import { noticePage } from './withdrawn.ts';

const ID = 'exempelby/kommunstyrelsen/2024-03-12/7';
const withdrawal = {
  collection: 'beslut',
  id: ID,
  date: '2024-05-02',
  reason: 'En <personuppgift>.',
} as const;

test.each([`/${ID}/`, `/en/${ID}/votering-1/`])('the notice at %s is a page as any other', (address) => {
  const html = noticePage(address, withdrawal, {
    stylesheets: ['/_astro/x.css'],
    fonts: ['/_astro/x.woff2'],
  });
  const page = readPage(address, html);
  for (const check of [hasTitle, hasOneHeading, hasNothingInline, isWellFormed, saysItsLanguage])
    expect(check(page)).toEqual([]);
  expect(html).toContain('En &lt;personuppgift&gt;.');
  expect(html).toContain('noindex');
});

test.each([
  [`/${ID}/`, true],
  [`/${ID}/#punkt-1`, true],
  [`/${ID}/votering-1.csv`, true],
  [`/en/${ID}/votering-1/`, true],
  [`/uppdrag/${ID}/kostnad/`, true],
  ['/exempelby/arenden/ks-2024-12/', true],
  [`/${ID}1/`, false],
  ['/exempelby/kommunstyrelsen/2024-03-12/', false],
  ['/andraby/arenden/ks-2024-12/', false],
])('of a decision that was taken back goes %s: %s', (address, goes) => {
  expect(withdrawnAt([withdrawal])(address) !== undefined).toBe(goes);
});
