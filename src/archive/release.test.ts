import { expect, test } from 'vitest';
import type { Archive, Entry } from '../schema/collections.ts';
import { releasedArchive } from './release.ts';

const item = (id: string, data: object) => ({ id, data }) as unknown as Entry;
const archive = {
  organisationer: [],
  partier: [],
  personer: [item('p/anna', {}), item('p/utkast', { unreviewed: true })],
  amnen: [],
  protokollformer: [],
  sammantraden: [item('m/nu', {}), item('m/sen', { embargo: '2026-11-25T15:00+01:00' })],
  beslut: [
    item('m/nu/1', { meeting: 'm/nu' }),
    item('m/nu/2', { meeting: 'm/nu', unreviewed: true }),
    item('m/sen/1', { meeting: 'm/sen' }),
  ],
  underlag: [],
} as unknown as Archive;

const ids = (now: string) =>
  Object.values(releasedArchive(archive, Date.parse(now))).flatMap((entries) => entries.map(({ id }) => id));

test('what is under embargo is not there before its time, with all that belongs to it', () => {
  expect(ids('2026-11-25T13:59Z')).toEqual(['p/anna', 'm/nu', 'm/nu/1']);
});

test('it is there from that minute on, and drafts that nobody has read never are', () => {
  expect(ids('2026-11-25T14:00Z')).toEqual(['p/anna', 'm/nu', 'm/sen', 'm/nu/1', 'm/sen/1']);
});
