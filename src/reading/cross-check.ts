import { decisionRules, meetingRules } from '../domain/rules/index.ts';
import type { Finding } from '../domain/fault.ts';
import { collectionNames, type Archive, type CollectionName, type Entry, type EntryData } from '../schema/collections.ts';
import { checkReferences, type KnownIds } from './checks/references.ts';
import { checkTwins } from './checks/twins.ts';
import { bodiesOf, decisionSubject } from './subjects.ts';

/** A finding with the entry that it is in. */
export interface EntryFinding {
  readonly collection: CollectionName;
  readonly id: string;
  readonly finding: Finding;
}

/** Everything that can be wrong between entries: references, twins and the rules of law. */
export function crossCheck(archive: Archive): EntryFinding[] {
  const ids = (collection: CollectionName) => new Set(archive[collection].map((entry) => entry.id));
  const bodies = new Map(
    archive.organisationer.flatMap((own) => bodiesOf(own.id, own.data).map(({ id, body }) => [id, body] as const)),
  );
  const known: KnownIds = {
    organisationer: ids('organisationer'),
    organ: new Set(bodies.keys()),
    partier: ids('partier'),
    personer: ids('personer'),
    sammantraden: ids('sammantraden'),
    beslut: ids('beslut'),
    underlag: ids('underlag'),
    amnen: ids('amnen'),
  };
  const data = <C extends CollectionName>(collection: C) =>
    new Map((archive[collection] as readonly Entry<C>[]).map((entry) => [entry.id, entry.data] as const));
  const meetings = data('sammantraden');
  const persons = data('personer');

  const findings = collectionNames.flatMap((collection) =>
    (archive[collection] as readonly Entry[]).flatMap(({ id, data: own }) =>
      checkReferences(collection, own as EntryData<typeof collection>, known).map((finding) => ({
        collection,
        id,
        finding,
      })),
    ),
  );
  for (const { id, data: decision } of archive.beslut) {
    const subject = decisionSubject(decision, meetings, bodies, persons);
    if (subject !== undefined)
      for (const rule of decisionRules)
        for (const finding of rule.check(subject)) findings.push({ collection: 'beslut', id, finding });
  }
  for (const { id, data: meeting } of archive.sammantraden)
    for (const rule of meetingRules)
      for (const finding of rule.check(meeting)) findings.push({ collection: 'sammantraden', id, finding });
  for (const { id, finding } of checkTwins(archive.beslut)) findings.push({ collection: 'beslut', id, finding });
  return findings;
}
