import type { Finding } from '../../domain/fault.ts';
import { swedishDay } from '../../domain/release.ts';
import { isKnown } from '../../domain/unknown.ts';
import { collectionNames, type Archive, type CollectionName, type Entry } from '../../schema/collections.ts';
import { releaseTimes } from '../../archive/release.ts';
import { kinds } from '../fault-kinds.ts';

interface Day {
  readonly path: Finding['path'];
  readonly day: string | undefined;
  /** What the page says of it now, and what helps. */
  readonly advice: (day: string) => string;
}

const preliminary = (day: string) =>
  `Sidan visar besluten som preliminära till den första publiceringen ${day} eller senare. Kontrollera dagen, eller fyll i den när den har varit.`;
const notAnnounced = (day: string) =>
  `Sidan visar inget anslag och ingen sista dag att överklaga förrän du publicerar ${day} eller senare. Kontrollera dagen, eller fyll i den när den har varit.`;
const decided = (day: string) =>
  `Sidan visar besluten som fattade redan nu. Kontrollera dagen. Är sammanfattningen förberedd, skriv i fältet embargo när den får synas, till exempel ${day}T15:00 med tidszon.`;
const goesOn = (day: string) =>
  `Sidan säger att sammanträdet hölls också ${day}. Kontrollera dagen, eller skriv till den när den har varit.`;
const corrected = (day: string) =>
  `Sidan säger att den rättades ${day}, fast rättelsen publiceras nu. Skriv dagens datum.`;
const published = (day: string) =>
  `Sidan och flödena anger ${day} som dagen då sidan publicerades, fast den publiceras nu. Skriv dagens datum, eller fältet embargo om sidan ska vänta.`;

function daysOf(collection: CollectionName, { id, data }: Entry, withDecisions: ReadonlySet<string>): Day[] {
  const days: Day[] = [];
  if (collection === 'sammantraden') {
    const { date, furtherDays, approvals } = data as Entry<'sammantraden'>['data'];
    if (withDecisions.has(id)) days.push({ path: ['date'], day: date, advice: decided });
    furtherDays.forEach((day, index) => {
      if (withDecisions.has(id)) days.push({ path: ['furtherDays', index], day, advice: goesOn });
    });
    if (isKnown(approvals))
      approvals.forEach(({ approved, noticed }, index) =>
        days.push(
          { path: ['approvals', index, 'approved'], day: approved, advice: preliminary },
          { path: ['approvals', index, 'noticed'], day: noticed, advice: notAnnounced },
        ),
      );
  }
  const { corrections = [] } = data as Partial<Pick<Entry<'beslut'>['data'], 'corrections'>>;
  corrections.forEach(({ date }, index) =>
    days.push({ path: ['corrections', index, 'date'], day: date, advice: corrected }),
  );
  if ('published' in data) days.push({ path: ['published'], day: data.published, advice: published });
  return days;
}

/**
 * Findings for days after the one that an entry is first shown: today, or when its embargo ends. A meeting that is only
 * announced may lie ahead; one with decisions may not. Drafts, which are not published, are left alone.
 * @param now in milliseconds
 */
export function checkFutureDates(
  archive: Archive,
  now: number,
): { collection: CollectionName; id: string; finding: Finding }[] {
  const releaseOf = releaseTimes(archive);
  const withDecisions = new Set(archive.beslut.map(({ data }) => data.meeting));
  return collectionNames.flatMap((collection) =>
    (archive[collection] as readonly Entry[]).flatMap((entry) => {
      const release = releaseOf(collection, entry.id);
      if (release === Infinity) return [];
      const shownFrom = swedishDay(Math.max(now, release));
      return daysOf(collection, entry, withDecisions).flatMap(({ path, day, advice }) =>
        day === undefined || !isKnown(day) || day <= shownFrom
          ? []
          : [
              {
                collection,
                id: entry.id,
                finding: {
                  kind: kinds['framtida-datum'],
                  path,
                  expected: 'en dag som har varit när sidan publiceras',
                  found: day,
                  advice: advice(day),
                },
              },
            ],
      );
    }),
  );
}
