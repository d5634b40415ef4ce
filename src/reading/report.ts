import { counted } from '../domain/counted.ts';
import { cite } from '../domain/law/cite.ts';
import { collectionNames, type Archive, type Entry } from '../schema/collections.ts';
import { asShown, formatFaults, type LocatedFault } from './located-fault.ts';
import { errorsIn, type Reading } from './read-archive.ts';

/** What of a reading is told. */
export interface Scope {
  /** The files or folders that were asked for, as faults name them; none for everything. */
  readonly places?: readonly string[];
  /** Whether each fault is shown, also where many are of one kind. */
  readonly all?: boolean;
}

const isIn = (places: readonly string[], { file }: Pick<LocatedFault, 'file'>) =>
  places.length === 0 || places.some((place) => file === place || file.startsWith(`${place}/`));

/** The reading with only the faults of the places that were asked for. */
export const within = (reading: Reading, places: readonly string[] = []): Reading => ({
  ...reading,
  faults: reading.faults.filter((fault) => isIn(places, fault)),
});

/** "2 fel, 1 varning" */
function summed(reading: Reading): string {
  const errors = errorsIn(reading).length;
  return `${errors} fel, ${counted(reading.faults.length - errors, 'varning', 'varningar')}`;
}

/** Whether there is nothing in it yet that a reader comes for. */
const isEmpty = ({ archive: { sammantraden, beslut, underlag } }: Reading) =>
  [sammantraden, beslut, underlag].every(({ length }) => length === 0);

/** Every fault in Swedish, and a line that sums up; of the other places only how many faults they have. */
export function asText(reading: Reading, { places = [], all = false }: Scope = {}): string {
  const inScope = within(reading, places);
  const told = formatFaults(inScope.faults, all ? Infinity : undefined);
  const errors = errorsIn(reading).length;
  const verdict =
    errors > 0
      ? `Innehållet kan inte publiceras förrän ${errors === 1 ? 'felet är rättat' : 'felen är rättade'}.`
      : isEmpty(reading)
        ? 'Det finns inget att publicera än. Skriv en organisation, och sedan ett sammanträde med npm run new.'
        : 'Innehållet kan publiceras.';
  const others = { ...reading, faults: reading.faults.filter((fault) => !inScope.faults.includes(fault)) };
  const doubts = openDoubts(reading.archive);
  const read = counted(reading.digests.size, 'fil läst', 'filer lästa');
  return [
    ...told.map((text) => `${text}\n`),
    ...(told.some((text) => text.startsWith('  …')) && places.length === 0 ? [ONE_FILE] : []),
    ...(doubts.count > 0
      ? [
          `${counted(doubts.drafts, 'ogranskat utkast', 'ogranskade utkast')} med ${counted(doubts.count, 'sak', 'saker')} att kontrollera mot källan. De kan inte publiceras förrän det är gjort.`,
        ]
      : []),
    places.length === 0
      ? `${read}: ${summed(inScope)}. ${verdict}`
      : `${places.join(', ')}: ${summed(inScope)}. I resten av innehållet: ${summed(others)}. ${verdict}`,
    '',
  ].join('\n');
}

/** How much is left to look at in the drafts that nobody has read through; elsewhere it is an error. */
function openDoubts(archive: Archive): { readonly drafts: number; readonly count: number } {
  const drafts = collectionNames
    .flatMap((name) => archive[name] as readonly Entry[])
    .map(({ data }) => ('doubts' in data && data.unreviewed ? data.doubts.length : 0))
    .filter((count) => count > 0);
  return { drafts: drafts.length, count: drafts.reduce((sum, count) => sum + count, 0) };
}

const ONE_FILE = 'Felen i bara en fil: npm run check -- FIL\n';

/** What the verdict cannot know: the check reads the content, and not the site that is made of it. */
export const AFTER_VERDICT =
  'Kontrollen läser innehållet. npm run publish prövar dessutom den byggda webbplatsen: att alla länkar leder någonstans, att ingen publicerad fil försvinner och att sidorna går att öppna.\n';

/** The same for machines: one object a fault, with the fault kind's code, severity and title. */
export function asJson(reading: Reading, { places = [] }: Scope = {}): string {
  const faults = within(reading, places)
    .faults.map(asShown)
    .map(({ kind, subject: _, ...place }) => ({
      code: kind.code,
      severity: kind.severity,
      title: kind.title,
      ...(kind.law ? { law: cite(kind.law) } : {}),
      ...place,
    }));
  return `${JSON.stringify(faults, null, 2)}\n`;
}
