import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Extra, SiteSettings } from '../schema/webbplats.ts';

/** What stands in `public` for what a site may leave out: files, and the addresses that `_headers` has rules for. */
const served: Readonly<Record<Extra, { readonly files?: string; readonly rules: readonly string[] }>> = {
  feeds: { rules: ['/flode.atom', '/*/flode.atom', '/flode.json', '/*/flode.json'] },
  calendars: { rules: ['/*.ics'] },
  pictures: { rules: [] },
  form: { rules: ['/redaktion/*'] },
  embeds: { files: 'inbaddning', rules: ['/inbaddning/*', '/*/inbaddad/'] },
};

/** The text of `_headers` without the rules for these addresses. */
export function withoutRules(headers: string, addresses: readonly string[]): string {
  let isLeftOut = false;
  const kept = headers.split('\n').filter((line) => {
    if (!/^\s/.test(line)) isLeftOut = addresses.includes(line);
    return !isLeftOut;
  });
  return kept.join('\n');
}

/** Takes away of a built site what is served as it is, and what is said of it to hosts, for what it has switched off. */
export function leaveOut(built: string, { off }: SiteSettings): void {
  for (const { files } of off.map((extra) => served[extra]))
    if (files !== undefined) rmSync(join(built, files), { recursive: true, force: true });
  const file = join(built, '_headers');
  const rules = off.flatMap((extra) => served[extra].rules);
  writeFileSync(file, withoutRules(readFileSync(file, 'utf8'), rules));
}
