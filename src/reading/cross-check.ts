import { indexArchive } from '../archive/index.ts';
import type { FieldPath, Finding } from '../domain/fault.ts';
import { decisionRules, meetingRules } from '../domain/rules/index.ts';
import type { MarkdownFinding } from '../markdown/index.ts';
import {
  collectionNames,
  type Archive,
  type CollectionName,
  type Entry,
  type EntryData,
} from '../schema/collections.ts';
import { checkAssignments } from './checks/assignments.ts';
import { checkFutureDates } from './checks/future-dates.ts';
import { knownPages } from '../site/known-pages.ts';
import { settings } from '../site/settings/settings.ts';
import { checkLinks, unreadablePages } from './checks/links.ts';
import { checkMeetings } from './checks/meetings.ts';
import { checkReferences, knownTargets } from './checks/references.ts';
import { checkRelease } from './checks/release.ts';
import { checkSynonyms } from './checks/synonyms.ts';
import { checkTwins } from './checks/twins.ts';
import { decisionSubject, meetingSubject } from './subjects.ts';

/** An entry by its place. */
export interface EntryKey {
  readonly collection: CollectionName;
  readonly id: string;
}

/** A finding with the entry that it is in. */
export interface EntryFinding extends EntryKey {
  readonly finding: Finding | MarkdownFinding;
}

const place = (collection: CollectionName, id: string, path: FieldPath) =>
  [collection, id, ...path].join('\n');

/**
 * Everything that can be wrong between entries: references, links, twins and the rules of law. What
 * refers to an entry that is there but `unreadable` is left alone, since that fault is reported once.
 * @param now the instant for which the site would be built, in milliseconds
 */
export function crossCheck(archive: Archive, unreadable: readonly EntryKey[], now: number): EntryFinding[] {
  const index = indexArchive(archive);
  const targets = knownTargets(index, unreadable);
  const pages = knownPages(archive, settings);
  const organizations = archive.organisationer.map(({ id }) => id);
  const unreadableAddresses = unreadable.flatMap(({ collection, id }) =>
    unreadablePages(collection, id, organizations),
  );

  const findings: EntryFinding[] = [];
  const broken = new Set<string>();
  const add = (collection: CollectionName, id: string, faults: readonly EntryFinding['finding'][]) => {
    for (const finding of faults) findings.push({ collection, id, finding });
  };
  /** What the law says of a person or party that does not exist is beside the point. */
  const addLaw = (collection: CollectionName, id: string, lawFindings: readonly Finding[]) => {
    add(
      collection,
      id,
      lawFindings.filter(({ path }) => !broken.has(place(collection, id, path))),
    );
  };
  for (const collection of collectionNames)
    for (const { id, data: entryData, body } of archive[collection] as readonly Entry[]) {
      const references = checkReferences(collection, entryData as EntryData<typeof collection>, targets);
      for (const { path } of references) broken.add(place(collection, id, path));
      add(collection, id, references);
      add(collection, id, checkLinks(body, pages, unreadableAddresses));
    }
  for (const { id, data: decision } of archive.beslut) {
    add('beslut', id, checkAssignments(decision.references, index));
    const subject = decisionSubject(decision, index);
    if (subject) for (const rule of decisionRules) addLaw('beslut', id, rule.check(subject));
  }
  for (const { id, data: document } of archive.underlag)
    add('underlag', id, checkAssignments(document.references, index));
  for (const { id, data: meeting } of archive.sammantraden)
    for (const rule of meetingRules) addLaw('sammantraden', id, rule.check(meetingSubject(meeting)));
  for (const { collection, id, finding } of [
    ...checkMeetings(archive),
    ...checkRelease(archive),
    ...checkFutureDates(archive, now),
    ...checkSynonyms(archive),
  ])
    add(collection, id, [finding]);
  for (const { id, finding } of checkTwins(archive.beslut)) add('beslut', id, [finding]);
  return findings;
}
