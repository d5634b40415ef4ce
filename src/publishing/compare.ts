import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { releaseTimes } from '../archive/release.ts';
import { formatInstant } from '../domain/release.ts';
import { collectionNames, type Archive, type Entry } from '../schema/collections.ts';
import { titleOf } from './record/facts.ts';
import type { ChangedEntry } from '../reading/published/check-facts.ts';
import type { Redirect } from '../reading/published/moves.ts';
import { addressOf, listFiles } from '../serving/files.ts';
import { pageText, pageTitle } from '../site-check/page-text.ts';

/** What a reader would meet that is another than before, each thing as a line. */
export interface Comparison {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly moved: readonly string[];
  readonly removed: readonly string[];
  readonly facts: readonly string[];
  readonly waiting: readonly string[];
}

/** Meetings and what was decided there come first: that is what is published. Then by address. */
const isOfMeeting = (address: string) =>
  /^\/(?!en\/|uppdrag\/).*\/(\d{4}-\d{2}-\d{2}|odaterat)(-\d+)?\//.test(address);
const byWeight = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) =>
  Number(isOfMeeting(b)) - Number(isOfMeeting(a)) || a.localeCompare(b, 'sv', { numeric: true });

/** A page by its address: its name, and the text that a reader sees. */
function pagesOf(dir: string): Map<string, { title: string; text: string }> {
  if (!existsSync(dir)) return new Map();
  return new Map(
    [...listFiles(dir)]
      .filter((file) => file.endsWith('.html') && file !== '/404.html')
      .map((file) => [file, readFileSync(join(dir, file), 'utf8')] as const)
      .filter(([, html]) => !html.includes('http-equiv="refresh"'))
      .map(([file, html]) => [addressOf(file), { title: pageTitle(html), text: pageText(html) }] as const)
      .toSorted(byWeight),
  );
}

/** Compares the site that is public with one that has been built. */
export function comparePages(
  before: string,
  after: string,
  redirects: readonly Redirect[],
): Pick<Comparison, 'added' | 'changed' | 'moved' | 'removed'> {
  const [old, fresh] = [pagesOf(before), pagesOf(after)];
  const moved = new Map(redirects.filter(({ from }) => old.has(from)).map(({ from, to }) => [from, to]));
  const targets = new Set(moved.values());
  const line = ([address, { title }]: [string, { title: string }]) => `${title}: ${address}`;
  return {
    added: [...fresh].filter(([address]) => !old.has(address) && !targets.has(address)).map(line),
    changed: [...fresh]
      .filter(([address, { text }]) => old.has(address) && old.get(address)?.text !== text)
      .map(line),
    moved: [...moved].map(([from, to]) => `${from} → ${to}`),
    removed: [...old].filter(([address]) => !fresh.has(address) && !moved.has(address)).map(line),
  };
}

/** Facts that are others than when they were published: "Rubriken: Siffror, Nej: 6 → 5". */
export const changedFacts = (entries: readonly ChangedEntry[]): string[] =>
  entries.flatMap(({ entry, changes }) =>
    changes.map(({ label, was, is }) => `${nameOf(entry)}: ${label}: ${was.join(', ')} → ${is.join(', ')}`),
  );

const nameOf = ({ id, data }: Entry): string => titleOf(data) ?? id;

/** What is in the archive but not published yet, and from when. */
export function waiting(archive: Archive, now: number): string[] {
  const releaseOf = releaseTimes(archive);
  return collectionNames.flatMap((collection) =>
    (archive[collection] as readonly Entry[]).flatMap((entry) => {
      const time = releaseOf(collection, entry.id);
      if (time <= now) return [];
      const when = time === Infinity ? 'ett ogranskat utkast' : `embargo till ${formatInstant(time)}`;
      return [`${nameOf(entry)} (${collection}/${entry.id}): ${when}`];
    }),
  );
}

const headings: readonly [keyof Comparison, string][] = [
  ['removed', 'Borttagna sidor'],
  ['facts', 'Ändrade uppgifter'],
  ['moved', 'Flyttade sidor'],
  ['added', 'Nya sidor'],
  ['changed', 'Ändrade sidor'],
  ['waiting', 'Väntar och publiceras inte nu'],
];
const MOST = 30;

/** A comparison in Swedish. Long lists are cut, with how many more there are. */
export function asText(comparison: Comparison): string {
  const parts = headings.flatMap(([name, heading]) => {
    const lines = comparison[name];
    if (lines.length === 0) return [];
    const more = lines.length - MOST;
    return [
      `${heading} (${lines.length})`,
      ...lines.slice(0, MOST).map((line) => `  ${line}`),
      ...(more > 0 ? [`  och ${more} till`] : []),
      '',
    ];
  });
  return parts.length === 0 ? 'Inget ändras för läsaren.\n' : parts.join('\n');
}
