/** A page as a screen reader's rules say it, phrase by phrase, by a program in the page itself. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

/** The program as one script: its module with its export made a global. It is run as the tests' own code, past the policy. */
function script(): string {
  const require = createRequire(import.meta.url);
  const code = readFileSync(require.resolve('@guidepup/virtual-screen-reader/browser.js'), 'utf8');
  const reader = /export\{(?:[^}]*,)?(?<name>[\w$]+) as virtual\b[^}]*\}/u.exec(code)?.groups?.['name'];
  if (reader === undefined) throw new Error('the virtual screen reader exports no `virtual`');
  const module = code.replace(/export\{[^}]*\};?/u, `;globalThis.virtualReader=${reader};`);
  return `(()=>{${module.replace(/\/\/# sourceMappingURL.*/u, '')}})()`;
}

/** More phrases than any page of ours has: one that never ends is a fault. */
const MOST_PHRASES = 6000;

/** Everything that is said of the main content, from the first to the last. */
export async function readMain(page: Page): Promise<string[]> {
  await page.evaluate(script());
  return page.evaluate(async (most) => {
    interface Reader {
      start(options: { container: Element }): Promise<void>;
      next(): Promise<void>;
      lastSpokenPhrase(): Promise<string>;
      spokenPhraseLog(): Promise<string[]>;
      stop(): Promise<void>;
    }
    const reader = (globalThis as unknown as { virtualReader: Reader }).virtualReader;
    const main = document.querySelector('main');
    if (main === null) return [];
    await reader.start({ container: main });
    for (let phrases = 0; phrases < most; phrases += 1) {
      await reader.next();
      if ((await reader.lastSpokenPhrase()) === 'end of main') break;
    }
    const log = await reader.spokenPhraseLog();
    await reader.stop();
    return log;
  }, MOST_PHRASES);
}

/** What only says where something begins or ends. */
const STRUCTURE =
  /^(?:end of .*|main|article|paragraph|strong|emphasis|term|definition|time|mark|code|list|listitem.*|row(?:, .*)?|rowgroup|figure|caption|group|separator|document|none|blockquote|generic)$/u;

/** The phrases that say something, with the day and the check sums of the day left out. */
export const saying = (phrases: readonly string[]): string[] =>
  phrases
    .filter((phrase) => !STRUCTURE.test(phrase))
    .map((phrase) => phrase.replaceAll(/\d{1,2} \p{L}+ \d{4}(?=[^)]*kontrollsumma|\)\.)/gu, '(dag)'))
    .map((phrase) => phrase.replaceAll(/(?:\d:)?[0-9a-f]{4}-[0-9a-f]{4}/gu, '(summa)'));
