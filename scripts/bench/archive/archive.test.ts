import { describe, expect, test } from 'vitest';
import { crossCheck } from '../../../src/reading/cross-check.ts';
import { readEntry } from '../../../src/reading/read-entry.ts';
import { collectionNames, collections, type Archive, type Entry } from '../../../src/schema/collections.ts';
import { fileName, fileText, type ArchiveFile } from './file.ts';
import { makeArchive } from './index.ts';

const COUNT = 120;
const { files, newMeeting } = makeArchive(COUNT);
const decisions = files.filter(({ collection }) => collection === 'beslut');

interface Step {
  readonly event?: { readonly votes: readonly { readonly option: string }[] };
}
const votesOf = ({ data }: ArchiveFile) =>
  (Array.isArray(data['procedure']) ? (data['procedure'] as Step[]) : []).flatMap(({ event }) => event ?? []);

describe('a made-up archive', () => {
  test('is the same every time', () => {
    expect(makeArchive(COUNT).files.map(fileText)).toEqual(files.map(fileText));
  });

  test('has a file a name, and none of them is in the new meeting too', () => {
    const names = [...files, ...newMeeting].map(fileName);
    expect(new Set(names).size).toBe(names.length);
  });

  test('has as many decisions as asked for, twenty a meeting', () => {
    expect(decisions).toHaveLength(COUNT);
    expect(files.filter(({ collection }) => collection === 'sammantraden')).toHaveLength(COUNT / 20);
    expect(newMeeting.filter(({ collection }) => collection === 'beslut')).toHaveLength(20);
    expect(makeArchive(7).files.filter(({ collection }) => collection === 'beslut')).toHaveLength(7);
  });

  test('has one decision in five with a vote of 15 to 81 named members', () => {
    const withVote = decisions.filter((decision) => votesOf(decision).length > 0);
    expect(withVote).toHaveLength(COUNT / 5);
    const sizes = withVote.flatMap((decision) => votesOf(decision).map(({ votes }) => votes.length));
    expect(Math.max(...sizes)).toBeGreaterThan(60);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(81);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(15);
  });

  test('has several organisations, bodies and years', () => {
    const meetings = files.filter(({ collection }) => collection === 'sammantraden');
    const different = (values: readonly unknown[]) => new Set(values).size;
    expect(files.filter(({ collection }) => collection === 'organisationer').length).toBeGreaterThan(1);
    expect(different(meetings.map(({ data }) => data['body']))).toBeGreaterThan(3);
    expect(different(meetings.map(({ data }) => String(data['date']).slice(0, 4)))).toBeGreaterThan(3);
  });

  test('has bodies with headings, lists and components, as long as real ones', () => {
    const bodies = decisions.map(({ body }) => body);
    const share = (pattern: RegExp) => bodies.filter((body) => pattern.test(body)).length / COUNT;
    expect(share(/^## /m)).toBeGreaterThan(0.5);
    expect(share(/^- /m)).toBeGreaterThan(0.1);
    expect(share(/<(Faktaruta|Siffror|Citat) /)).toBeGreaterThan(0.05);
    expect(share(/<(Faktaruta|Siffror|Citat) /)).toBeLessThan(0.5);
    const average = bodies.reduce((sum, body) => sum + body.length, 0) / COUNT;
    expect(average).toBeGreaterThan(500);
    expect(average).toBeLessThan(3000);
  });

  test('says of every organisation and party that it is made up', () => {
    const names = files
      .filter(({ collection }) => collection === 'organisationer' || collection === 'partier')
      .map(({ data }) => String(data['name']));
    for (const name of names) expect(name).toMatch(/\(påhitta[dt]\)$/);
  });

  test('has nothing that the check finds fault with', () => {
    const read = [...files, ...newMeeting].map((file) => {
      const { collection, id } = file;
      const { format } = collections[collection];
      const bytes = new TextEncoder().encode(fileText(file));
      return { collection, ...readEntry(collection, id, { file: fileName(file), bytes, format }) };
    });
    expect(read.flatMap(({ faults }) => faults)).toEqual([]);
    const archive = Object.fromEntries(
      collectionNames.map((name) => [
        name,
        read.filter(({ collection }) => collection === name).map(({ entry }) => entry as Entry),
      ]),
    ) as unknown as Archive;
    expect(crossCheck(archive, [], Date.now())).toEqual([]);
  });
});
