import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { languageOf } from '../domain/language.ts';
import { escaped } from '../html/escape.ts';
import { messagesIn } from '../messages/index.ts';
import type { Withdrawal } from '../schema/collections.ts';
import { GONE } from '../serving/gone.ts';
import { barePage, frameOf, type BuiltFrame } from './bare-page.ts';

/** The notice at an address where something was taken back: that it was, when and why. */
export function noticePage(
  address: string,
  { date, reason }: Withdrawal,
  { stylesheets, fonts }: Pick<BuiltFrame, 'stylesheets' | 'fonts'>,
): string {
  const language = languageOf(address);
  const { withdrawn: words, dates } = messagesIn(language);
  return barePage({
    language,
    title: words.title,
    head: fonts.map(
      (href) => `<link rel="preload" href="${escaped(href)}" as="font" type="font/woff2" crossorigin>`,
    ),
    stylesheets,
    content: [
      `<p class="lead">${escaped(words.taken(dates.when(date)))}</p>`,
      `<p>${words.why} <span lang="sv">${escaped(reason)}</span></p>`,
      `<p>${words.nothingKept}</p>`,
    ],
  });
}

/** Puts a notice at each address where a page was taken back, and lists them all for hosts that can answer 410. */
export function writeWithdrawn(dir: string, withdrawn: ReadonlyMap<string, Withdrawal>): void {
  if (withdrawn.size === 0) return;
  const frame = frameOf(dir);
  for (const [address, withdrawal] of withdrawn) {
    if (!address.endsWith('/')) continue;
    const path = join(dir, address, 'index.html');
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, noticePage(address, withdrawal, frame));
  }
  writeFileSync(join(dir, GONE), [...withdrawn.keys()].map((address) => `${address}\n`).join(''));
}
