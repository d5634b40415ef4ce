import { counted } from '../../domain/counted.ts';
import { stringify } from 'yaml';
import { canonicalJson } from '../../domain/canonical-json.ts';
import { swedishDay } from '../../domain/release.ts';
import type { MarkdownFinding } from '../../markdown/index.ts';
import type { FieldPath, Finding } from '../../domain/fault.ts';
import type { Archive, Entry, EntryData } from '../../schema/collections.ts';
import { publishesMinutesWording, withoutMinutesWording } from '../../archive/minutes-wording.ts';
import { correctableCollections, type CorrectableCollection } from '../../schema/facts.ts';
import { pageOf } from '../../publishing/record/page-of.ts';
import { kinds } from '../fault-kinds.ts';
import { bodiesById } from '../../archive/bodies.ts';
import type { NameOf } from '../../publishing/record/change-in-words.ts';
import { changesOf, type Change } from '../../publishing/record/changes.ts';
import { adviceOverTime } from '../../publishing/record/names-over-time.ts';
import { covers } from './covers.ts';
import { correctionsOf, factsOf, withdrawnPartsOf } from '../../publishing/record/facts.ts';
import { isTakenBack } from '../../publishing/record/withdrawn.ts';
import { linesOf } from '../../publishing/record/body-lines.ts';
import type { Published, PublishedEntry } from '../../publishing/record/record.ts';

/** A published entry, what it is now, and what has changed. */
export interface ChangedEntry {
  readonly collection: CorrectableCollection;
  readonly earlier: PublishedEntry;
  readonly entry: Entry<CorrectableCollection>;
  readonly changes: readonly Change[];
}

/** What is called something in an archive: persons, parties, bodies and organisations. */
function namesIn(archive: Archive): NameOf {
  const named = (entries: readonly { readonly id: string; readonly data: { readonly name: string } }[]) =>
    entries.map(({ id, data }): [string, string] => [id, data.name]);
  const names: Partial<Record<Parameters<NameOf>[0], ReadonlyMap<string, string>>> = {
    personer: new Map(named(archive.personer)),
    partier: new Map(named(archive.partier)),
    organisationer: new Map(named(archive.organisationer)),
    organ: new Map([...bodiesById(archive)].map(([id, { name }]) => [id, name])),
  };
  return (target, id) => names[target]?.get(id);
}

/** Whether a value is or has the id of an entry that was taken back. */
const refersTo = (value: unknown, gone: ReadonlySet<string>): boolean =>
  typeof value === 'string'
    ? gone.has(value)
    : value !== null &&
      typeof value === 'object' &&
      Object.values(value).some((inner) => refersTo(inner, gone));

/** What stands at a path of an entry, and at the empty one in its text. */
const valueAt = ({ data, body }: Entry, path: FieldPath): unknown =>
  path.length === 0
    ? linesOf(body)
    : path.reduce<unknown>(
        (value, step) => (value as Record<string | number, unknown> | undefined)?.[step],
        data,
      );

/**
 * The published entries that are still there, also under another address, with what has changed in each.
 * @param gone the ids of entries that were taken back: what referred to them goes with them, and is no change
 */
export function changedEntries(
  archive: Archive,
  published: Published,
  moves: ReadonlyMap<string, string>,
  gone: ReadonlySet<string> = new Set(),
): ChangedEntry[] {
  const publishes = publishesMinutesWording(archive);
  const nameOf = namesIn(archive);
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
      const { form = 1, since } = earlier;
      const after = factsOf(collection, entry, form);
      const taken = withdrawnPartsOf(entry.data);
      // What was taken back is told by itself: a correction would repeat the words.
      const changes = changesOf({
        collection,
        data: entry.data,
        recorded,
        after,
        form,
        since,
        nameOf,
      }).filter(
        (change) =>
          !isTakenBack(taken, earlier, change, valueAt(entry, change.path)) && !refersTo(change.before, gone),
      );
      return [{ collection, earlier, entry, changes }];
    });
  });
}

/** Everything that was changed in published entries without being corrected in the open. */
export function checkFacts(changed: readonly ChangedEntry[], now: number) {
  const today = swedishDay(now);
  return changed.flatMap(({ collection, earlier, entry, changes }) => {
    const corrections = correctionsOf(entry.data);
    const known = new Set(earlier.corrections.map(statedIn));
    const fresh = corrections.filter(
      (correction) =>
        correction.date >= earlier.since && correction.date <= today && !known.has(statedIn(correction)),
    );
    const silent = changes.filter((change) => !fresh.some((correction) => covers(correction, change)));
    const findings = silent.map((change, index): Finding | MarkdownFinding => ({
      kind: kinds['andrad-uppgift'],
      ...(change.path.length === 0 ? { line: 1, column: 1 } : { path: change.path }),
      expected: `${change.label}: ${listed(change.was)}, som publicerat ${earlier.since}, eller en rättelse som nämner just det, med vad som stod och vad som står`,
      found: `${listed(change.is)}, och ingen sådan rättelse från ${earlier.since} till i dag`,
      advice:
        index === 0
          ? toPaste(silent, today, corrections.length > 0)
          : `Ändra tillbaka, eller ta med rättelsen som står vid felet om ${silent[0]?.label ?? change.label}.`,
    }));
    const stated = new Set(corrections.map(statedIn));
    const isTaken = withdrawnPartsOf(entry.data).some(({ part }) => part.startsWith('corrections.'));
    const lost = (earlier.corrections as typeof corrections).filter(
      (correction) => !isTaken && !stated.has(statedIn(correction)),
    );
    const removed = lost.map(({ date, what, before, after }): Finding => ({
      kind: kinds['borttagen-rattelse'],
      path: ['corrections'],
      expected: `rättelsen från ${date} av ${what}: ${before} → ${after}, som när sidan publicerades`,
      found: `${counted(corrections.length, 'rättelse', 'rättelser')}, och inte den`,
    }));
    return [...findings, ...removed].map((finding) => ({
      collection,
      id: entry.id,
      finding,
    }));
  });
}

/** What a published correction tells; why may be told better later. */
const statedIn = (correction: unknown): string => {
  const { date, what, before, after } = correction as EntryData<'beslut'>['corrections'][number];
  return canonicalJson([date, what, before, after]);
};

const listed = (values: readonly string[]) => values.join(', ');

/** Entries to paste for all that changed in one file, with the reasons left to write: an empty `why` is a fault. */
function toPaste(changes: readonly Change[], today: string, hasSome: boolean): string {
  const entries = changes.map(({ label, was, is }) => {
    const fields = stringify(
      { date: today, what: label, before: listed(was), after: listed(is) },
      { lineWidth: 0 },
    );
    const lines = [...fields.trimEnd().split('\n'), 'why: # Skriv hur felet uppstod eller upptäcktes.'];
    return lines.map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`).join('\n');
  });
  const advice = [
    'Var det rätt förut, ändra tillbaka.',
    ...new Set(changes.flatMap(({ path }) => adviceOverTime(path) ?? [])),
    hasSome
      ? 'Är det nya rätt, lägg detta sist i fältet corrections och skriv varför:'
      : 'Är det nya rätt, klistra in detta bland fälten och skriv varför:',
  ];
  return [advice.join(' '), ...(hasSome ? [] : ['corrections:']), ...entries].join('\n');
}
