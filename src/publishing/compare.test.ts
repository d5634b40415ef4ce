import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { noCache } from '../reading/entry-cache.ts';
import { readArchive } from '../reading/read-archive.ts';
import { withArchive } from '../reading/test-archive.ts';
import { changedEntries } from '../reading/published/check-facts.ts';
import { toRecord } from './record/to-record.ts';
import { asText, changedFacts, comparePages, waiting } from './compare.ts';

let dir: string;
beforeEach(() => (dir = mkdtempSync(join(tmpdir(), 'beslut-compare-'))));
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const page = (title: string, text: string, frame = '') =>
  `<html class="${frame}"><title>${title} – Beslut i korthet</title><header>${frame}</header><main><p>${text}</p></main>`;

function site(name: string, pages: Record<string, string>): string {
  for (const [address, html] of Object.entries(pages)) {
    mkdirSync(join(dir, name, address), { recursive: true });
    writeFileSync(join(dir, name, address, 'index.html'), html);
  }
  return join(dir, name);
}

describe('for a reader', () => {
  test('pages are new, changed, moved or gone; what stands around the text does not count', () => {
    const before = site('before', {
      same: page('Lika', 'a', 'v1'),
      other: page('Annan &amp; ny', 'a'),
      old: page('Flyttad', 'a'),
      gone: page('Borta', 'a'),
    });
    const after = site('after', {
      same: page('Lika', 'a', 'v2'),
      other: page('Annan &amp; ny', 'b'),
      fresh: page('Flyttad', 'a'),
      more: page('Ny', 'a'),
    });
    expect(comparePages(before, after, [{ from: '/old/', to: '/fresh/' }])).toEqual({
      added: ['Ny: /more/'],
      changed: ['Annan & ny: /other/'],
      moved: ['/old/ → /fresh/'],
      removed: ['Borta: /gone/'],
    });
  });

  test('what a meeting decided comes before the rest, and what is taken away before all', () => {
    const after = site('meeting', {
      'om/ord': page('Ord', 'a'),
      'by/styrelsen/2026-11-18/101': page('§ 101', 'a'),
      'by/styrelsen/2026-11-18': page('Mötet', 'a'),
      by: page('By', 'a'),
    });
    const compared = comparePages(join(dir, 'nothing'), after, []);
    expect(compared.added.map((line) => line.split(':')[0])).toEqual(['Mötet', '§ 101', 'By', 'Ord']);
    expect(asText({ ...compared, removed: ['Borta: /gone/'], facts: [], waiting: [] })).toMatch(
      /^Borttagna sidor/,
    );
  });

  test('a changed figure is told with the title of its page, and what waits with its time', () => {
    withArchive(undefined, (root) => {
      const now = Date.parse('2024-05-01T00:00Z');
      const { archive } = readArchive(root, noCache, now);
      const published = toRecord(archive, undefined, now);
      const [decision] = archive.beslut;
      if (decision === undefined) throw new Error('Arkivet är tomt.');
      const changed = { ...decision, data: { ...decision.data, outcome: 'rejected' as const } };
      const entries = changedEntries({ ...archive, beslut: [changed] }, published, new Map());
      expect(changedFacts(entries)).toEqual(['Ny lekplats vid Påhittade torget: Utfall: Bifall → Avslag']);
      const held = { ...decision, data: { ...decision.data, embargo: '2024-05-01T15:00+02:00' } };
      expect(waiting({ ...archive, beslut: [held] }, now)).toEqual([
        `Ny lekplats vid Påhittade torget (beslut/${decision.id}): embargo till 1 maj 2024 kl. 15:00`,
      ]);
      expect(waiting({ ...archive, beslut: [held] }, now + 86_400_000)).toEqual([]);
    });
  });

  test('nothing new is said in so many words', () => {
    const none = { added: [], changed: [], moved: [], removed: [], facts: [], waiting: [] };
    expect(asText(none)).toBe('Inget ändras för läsaren.\n');
    expect(asText({ ...none, facts: ['A: Ja: 9 → 10'] })).toBe('Ändrade uppgifter (1)\n  A: Ja: 9 → 10\n');
  });
});
