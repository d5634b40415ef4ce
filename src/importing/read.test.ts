import { expect, test } from 'vitest';
import { fixture, readText } from './test-files.ts';

test('headings in the margin, in capitals, with the text beside them', () => {
  const { reading } = readText(fixture('marginalrubriker.txt'));
  expect([reading.organization, reading.body, reading.date]).toEqual([
    'Exempelby kommun',
    'Kommunstyrelsen',
    '2031-09-02',
  ]);
  expect(reading.decisions).toMatchObject([
    {
      paragraph: '101',
      registryNumbers: ['2031/00077'],
      clauseDetails: [{ proposesTo: 'Kommunfullmäktige' }],
      proposals: [{ by: [{ name: 'Eva Ek', party: 'S' }] }, { by: [{ name: 'Bo Alm', party: 'M' }] }],
      voteEvents: [{ yes: 6, no: 5, abstain: 2, absent: null }],
      reservations: [{ by: [{ name: 'Bo Alm' }, { name: 'Ulla By' }, { name: 'Karin Berg' }] }],
    },
    {
      paragraph: '102',
      clauses: [
        'Kommunchefen får i uppdrag att ta fram ett förslag.',
        'Uppdraget ska redovisas senast i mars 2032.',
      ],
      recipients: ['Kommunchefen'],
    },
  ]);
});

test('the minutes of a region, with votes in three forms', () => {
  const { reading } = readText(fixture('regionfullmaktige.txt'));
  expect([reading.organization, reading.body, reading.date]).toEqual([
    'Region Exempelbygden',
    'Regionfullmäktige',
    '2031-11-25',
  ]);
  expect(
    reading.decisions.map(({ voteEvents }) => voteEvents.map(({ yes, no, abstain }) => [yes, no, abstain])),
  ).toEqual([
    [
      [24, 20, 1],
      [38, 7, null],
    ],
    [[133, 14, null]],
    [],
  ]);
  expect(reading.decisions[0]?.reservations.map(({ by }) => by.map(({ party }) => party))).toEqual([
    ['M', 'KD'],
    ['SJVP'],
  ]);
});

test('the day is not guessed: neither from registry numbers nor from a file name that the text does not bear out', () => {
  const text = '§ 7\n\nMotion 3-2030\nDnr 272-2030\n\nRegionstyrelsens beslut\nMotionen avslås.';
  expect(readText(text, 'protokoll-2031-05-07.txt').reading.date).toBeNull();
  expect(readText(text).reading.warnings.map(({ code }) => code)).toContain('datum-saknas');
  const { reading } = readText(
    `${text}\n\nBeslutsunderlag\nRemisslista den 7 maj 2031`,
    'protokoll-2031-05-07.txt',
  );
  expect([reading.date, reading.warnings.map(({ code }) => code)]).toEqual([
    '2031-05-07',
    ['organisation-saknas', 'datum-ur-filnamn'],
  ]);
});

test('two meeting days in one file leave the day open', () => {
  const { reading } = readText(
    'Kommunstyrelsen\nSammanträdesdatum: 2031-05-07\n§ 1 Val\nBeslut\nVal görs.\nKommunstyrelsen\nSammanträdesdatum: 2031-05-08\n',
  );
  expect([reading.date, reading.warnings.some(({ code }) => code === 'datum-skiljer-sig')]).toEqual([
    null,
    true,
  ]);
});

test('slides have no decision, and all their text is kept', () => {
  const { reading } = readText('N O R R B Y N . S E\n\nOrsaker:\n\n• Frånvaro\n\nÅtgärder:\n\n• Rekrytera');
  expect([reading.kind, reading.decisions, reading.kept[0]?.text]).toEqual([
    'other',
    [],
    'Orsaker:\n• Frånvaro\nÅtgärder:\n• Rekrytera',
  ]);
});
