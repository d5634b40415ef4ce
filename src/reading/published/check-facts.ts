import { counted } from '../../domain/counted.ts';
import { stringify } from 'yaml';
import { canonicalJson } from '../../domain/canonical-json.ts';
import { swedishDay } from '../../domain/release.ts';
import type { MarkdownFinding } from '../../markdown/index.ts';
import type { Finding } from '../../domain/fault.ts';
import type { Archive, Entry, EntryData } from '../../schema/collections.ts';
import { publishesMinutesWording, withoutMinutesWording } from '../../archive/minutes-wording.ts';
import { correctableCollections, type CorrectableCollection } from '../../schema/facts.ts';
import { pageOf } from '../../publishing/record/page-of.ts';
import { kinds } from '../fault-kinds.ts';
import { changesOf, shown, type Change } from '../../publishing/record/changes.ts';
import { correctionsOf, factsOf } from '../../publishing/record/facts.ts';
import type { Published, PublishedEntry } from '../../publishing/record/record.ts';

type Correction = EntryData<'beslut'>['corrections'][number];

/** A published entry, what it is now, and what has changed. */
export interface ChangedEntry {
  readonly collection: CorrectableCollection;
  readonly earlier: PublishedEntry;
  readonly entry: Entry<CorrectableCollection>;
  readonly changes: readonly Change[];
}

/** The published entries that are still there, also under another address, with what has changed in each. */
export function changedEntries(
  archive: Archive,
  published: Published,
  moves: ReadonlyMap<string, string>,
): ChangedEntry[] {
  const publishes = publishesMinutesWording(archive);
  return correctableCollections.flatMap((collection) => {
    const page = pageOf[collection];
    const byPage = new Map(
      (archive[collection] as readonly Entry<CorrectableCollection>[]).map((entry) => [
        page(entry.id),
        entry,
      ]),
    );
    return [...published.entries[collection].values()].flatMap((earlier): ChangedEntry[] => {
      const address = page(earlier.id);
      const entry = byPage.get(address) ?? byPage.get(moves.get(address) ?? '');
      if (entry === undefined) return [];
      // To publish the words of the minutes, or no longer to, is a choice and no correction.
      const recorded = publishes(entry.id) ? earlier.facts : withoutMinutesWording(earlier.facts);
      const changes = changesOf(collection, entry.data, recorded, factsOf(collection, entry), earlier.since);
      return [{ collection, earlier, entry, changes }];
    });
  });
}

/** A change with its values in words. */
type Told = Change & { readonly was: string; readonly is: string };

/** Whether words hold a name of a field, as a word of its own. */
const holds = (words: string, name: string) =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
    'iu',
  ).test(words);

/** A correction names a change by one of the field's names, or by quoting what stood before and what stands now. */
function names(correction: Correction, { label, was, is }: Told): boolean {
  const fields = label.split(', ').map((part) => part.replace(/ \d+$/, ''));
  return (
    fields.some((field) => holds(correction.what, field)) ||
    (holds(correction.before, was) && holds(correction.after, is))
  );
}

/** Everything that was changed in published entries without being corrected in the open. */
export function checkFacts(changed: readonly ChangedEntry[], now: number) {
  const today = swedishDay(now);
  return changed.flatMap(({ collection, earlier, entry, changes }) => {
    const corrections = correctionsOf(entry.data);
    const known = new Set(earlier.corrections.map((correction) => canonicalJson(correction)));
    const fresh = corrections.filter(
      (correction) => correction.date >= earlier.since && !known.has(canonicalJson(correction)),
    );
    const silent = changes
      .map((change): Told => ({
        ...change,
        was: shown(collection, entry.data, change.path, change.before),
        is: shown(collection, entry.data, change.path, change.after),
      }))
      .filter((change) => !fresh.some((correction) => names(correction, change)));
    const findings = silent.map((change, index): Finding | MarkdownFinding => ({
      kind: kinds['andrad-uppgift'],
      ...(change.path.length === 0 ? { line: 1, column: 1 } : { path: change.path }),
      expected: `${change.label}: ${change.was}, som publicerat ${earlier.since}, eller en rättelse som nämner ändringen`,
      found: `${change.is}, och ingen sådan rättelse från ${earlier.since} eller senare`,
      advice:
        index === 0
          ? toPaste(silent, today, corrections.length > 0)
          : `Ändra tillbaka, eller ta med rättelsen som står vid felet om ${silent[0]?.label ?? change.label}.`,
    }));
    const missing = earlier.corrections.length > corrections.length;
    const removed: Finding = {
      kind: kinds['borttagen-rattelse'],
      path: ['corrections'],
      expected: `${counted(earlier.corrections.length, 'rättelse', 'rättelser')}, som när sidan publicerades`,
      found: String(corrections.length),
    };
    return [...findings, ...(missing ? [removed] : [])].map((finding) => ({
      collection,
      id: entry.id,
      finding,
    }));
  });
}

/** Entries to paste for all that changed in one file, with the reasons left to write: an empty `why` is a fault. */
function toPaste(changes: readonly Told[], today: string, hasSome: boolean): string {
  const entries = changes.map(({ label, was, is }) => {
    const fields = stringify({ date: today, what: label, before: was, after: is }, { lineWidth: 0 });
    const lines = [...fields.trimEnd().split('\n'), 'why: # Skriv hur felet uppstod eller upptäcktes.'];
    return lines.map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`).join('\n');
  });
  return [
    hasSome
      ? 'Var det rätt förut, ändra tillbaka. Är det nya rätt, lägg detta sist i fältet corrections och skriv varför:'
      : 'Var det rätt förut, ändra tillbaka. Är det nya rätt, klistra in detta bland fälten och skriv varför:',
    ...(hasSome ? [] : ['corrections:']),
    ...entries,
  ].join('\n');
}
