import { addresses } from '../../domain/addresses.ts';
import type { Finding } from '../../domain/fault.ts';
import { formatInstant } from '../../domain/release.ts';
import type { MarkdownFinding } from '../../markdown/index.ts';
import {
  collectionNames,
  collections,
  type Archive,
  type CollectionName,
  type Entry,
} from '../../schema/collections.ts';
import { releaseTimes } from '../../archive/release.ts';
import { referencesIn } from '../../schema/walk.ts';
import { kinds } from '../fault-kinds.ts';

interface ReleaseFinding {
  readonly collection: CollectionName;
  readonly id: string;
  readonly finding: Finding | MarkdownFinding;
}

/** An entry that is held back, and until when. */
interface Held {
  readonly name: string;
  readonly address?: string;
  readonly time: number;
}

const addressOf: Partial<Record<CollectionName, (id: string) => string>> = {
  sammantraden: addresses.meeting,
  beslut: addresses.decision,
  underlag: addresses.document,
  personer: addresses.person,
};

const entriesOf = (archive: Archive) =>
  collectionNames.flatMap((collection) =>
    (archive[collection] as readonly Entry[]).map((entry) => ({ collection, ...entry })),
  );

const shown = ({ name, time }: Held) =>
  `${name}, ${time === Infinity ? 'ett ogranskat utkast' : `embargo till ${formatInstant(time)}`}`;

const advice = ({ time }: Held) =>
  time === Infinity
    ? { advice: 'Läs igenom utkastet och ta bort raden unreviewed i det. Annars ta bort hänvisningen.' }
    : {};

/** Findings for each reference and link to an entry that is released later than the one it stands in. */
export function checkRelease(archive: Archive): ReleaseFinding[] {
  const releaseOf = releaseTimes(archive);
  const held = entriesOf(archive).flatMap(({ collection, id }): Held[] => {
    const time = releaseOf(collection, id);
    const address = addressOf[collection]?.(id);
    return time === -Infinity ? [] : [{ name: `${collection}/${id}`, ...(address ? { address } : {}), time }];
  });
  if (held.length === 0) return [];
  const byName = new Map(held.map((entry) => [entry.name, entry]));
  return entriesOf(archive).flatMap(({ collection, id, data, body }) => {
    const released = releaseOf(collection, id);
    const expected =
      released === -Infinity ? 'något som redan får visas' : 'något som får visas senast samtidigt';
    const references = referencesIn(collections[collection].schema, data).map(
      ({ target, id: name, path }) => ({
        target: byName.get(`${target}/${name}`),
        place: { path },
      }),
    );
    const links = body.links.map(({ href, line, column }) => ({
      target: held.find(({ address }) => address !== undefined && href.startsWith(address)),
      place: { line, column },
    }));
    return [...references, ...links].flatMap(({ target, place }) =>
      target !== undefined && target.time > released
        ? [
            {
              collection,
              id,
              finding: {
                kind: kinds['hanvisar-till-dolt'],
                expected,
                found: shown(target),
                ...advice(target),
                ...place,
              },
            },
          ]
        : [],
    );
  });
}
