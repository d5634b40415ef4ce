import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from './formats/text.ts';
import type { Reading } from './model/reading.ts';
import { fixture, readText, realFiles } from './test-files.ts';
import { figures, header } from './test-properties.ts';

const FIXTURES = [
  ['kommunstyrelse.txt', 'Kommunstyrelsen', '2031-05-07'],
  ['regionfullmaktige.txt', 'Regionfullmäktige', '2031-11-25'],
  ['namnd-tabell.txt', 'Socialnämnden', '2031-02-14'],
  ['marginalrubriker.txt', 'Kommunstyrelsen', '2031-09-02'],
] as const;

const counted = ({ decisions }: Reading) => decisions.flatMap(({ voteEvents }) => voteEvents);

/** Words that minutes are full of, so that random texts come near to being minutes. */
const WORDS = fc.constantFrom(
  ...'§ 1 12 § Beslut Omröstning Ja Nej Avstår röstar mot X (S) (M) Eva Ek Bo Alm att Yrkanden yrkar Reservation reserverar sig Bilaga 2 Antal Ja: 39 Namn Parti ja-röster och 40 Ledamot Dnr KS/1 2031-05-07 . : ; - • 1. kommunstyrelsen beslutar föreslår'.split(
    ' ',
  ),
  '\n',
  '\n\n',
  '\f',
);

describe('whatever a text is', () => {
  test('it is read without a crash, and every line is taken once', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 2000 }),
          fc.array(WORDS, { maxLength: 400 }).map((words) => words.join(' ')),
        ),
        (text) => {
          const { reading, accounts } = readText(text);
          const { used, text: plain, kept, noise, total } = reading.lines;
          const noisy = Object.values(noise).reduce((sum, count) => sum + count, 0);
          expect(used + plain + kept + noisy).toBe(total);
          expect(accounts).toHaveLength(total);
          expect(reading.warnings.map(({ code }) => code)).not.toContain('rader-gar-inte-ihop');
        },
      ),
      { numRuns: 300 },
    );
  });

  test('text without a vote in it makes none', () => {
    const words = fc.constantFrom(
      ...'§ 1 Beslut kommunstyrelsen sida 12 (34) Justerandes sign 9 6 0 Ledamot Parti Eva Ek (S) den 7 maj 2031 avslås. ja nej och 40 38'.split(
        ' ',
      ),
      '\n',
      '\n\n',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 300 }), (parts) => {
        expect(counted(readText(parts.join(' ')).reading)).toEqual([]);
      }),
    );
  });

  test.each([
    ['one long line', 'ja '.repeat(60_000)],
    ['many §§', '§ 1\n'.repeat(20_000)],
    ['many names', 'Eva Ek (S), '.repeat(20_000)],
    ['open quotes', `Omröstning\n${'”Ja för '.repeat(10_000)}`],
    ['many capitals', `§ 1\nYrkanden\n${'Åsa '.repeat(40_000)}`],
    ['many spaces', `§ 1\nBeslut\n${' '.repeat(200_000)}x`],
    ['a roll call without an end', `Bilaga 2\nAntal Ja: 3\n${'Eva\n'.repeat(50_000)}`],
  ])('%s does not make it hang', (_, text) => {
    const { reading } = readText(text);
    expect(reading.lines.total).toBeGreaterThan(0);
  });
});

describe.each(FIXTURES)('%s', (name, body, date) => {
  const text = fixture(name);
  const whole = readText(text).reading;
  const lines = text.split('\n');
  /** From the first § on: a header in the middle of a cover is part of the cover. */
  const first = lines.findIndex((line) => /§ ?\d/u.test(line) && !/§§/u.test(line));

  test('cut off anywhere, it is read, and no vote gains a name', () => {
    const names = new Set(
      counted(whole).flatMap(({ votes }) => votes.map(({ name, option }) => `${name} ${option}`)),
    );
    fc.assert(
      fc.property(fc.nat({ max: text.length }), (end) => {
        for (const event of counted(readText(text.slice(0, end)).reading)) {
          for (const { name, option } of event.votes) {
            // A name at the very end may be cut off itself.
            const isStated = [...names].some((full) => full.startsWith(name) && full.endsWith(` ${option}`));
            expect(option === 'unknown' || isStated).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('lines broken anywhere give nobody another vote, and no vote other figures', () => {
    const names = new Set(
      counted(whole).flatMap(({ votes }) => votes.map((vote) => `${vote.name} ${vote.option}`)),
    );
    const spaces = [...text.matchAll(/ /gu)].map(({ index }) => index);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...spaces), { maxLength: 8 }), (places) => {
        const broken = [...text]
          .map((character, index) => (places.includes(index) ? '\n' : character))
          .join('');
        for (const event of counted(readText(broken).reading)) {
          for (const vote of event.votes) {
            if (vote.option !== 'unknown') expect(names).toContain(`${vote.name} ${vote.option}`);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  test('page headers anywhere, in the middle of sentences too, change no figure', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: first + 1, max: lines.length - 1 }), { maxLength: 6 }),
        (places) => {
          const broken = [...lines];
          for (const place of [...new Set(places)].sort((a, b) => b - a))
            broken.splice(place, 0, ...header(body, date));
          expect(figures(readText(broken.join('\n')).reading)).toEqual(figures(whole));
        },
      ),
      { numRuns: 60 },
    );
  });
});

const real = realFiles();
describe.skipIf(real.length === 0)('the real files beside the repository', () => {
  test.each(real.map(({ name, bytes }) => [name, decodeText(bytes)] as const))(
    '%s: each line is used, kept or noise by name',
    (name, text) => {
      const { reading, accounts } = readText(text, name);
      expect(reading.warnings.map(({ code }) => code)).not.toContain('rader-gar-inte-ihop');
      const written = letters(
        [
          ...reading.kept.map((part) => part.text),
          ...reading.decisions.flatMap((decision) => [
            decision.title ?? '',
            ...decision.sections.flatMap((section) => [section.heading ?? '', section.text]),
            ...decision.voteEvents.flatMap((event) =>
              event.votes.map((vote) => `${vote.name} ${vote.party}`),
            ),
          ]),
        ].join('\n'),
      );
      const lost = accounts.filter(({ line, to }) => to !== 'noise' && !isIn(line.text, written));
      expect(lost.map(({ line }) => `${line.number}: ${line.text}`)).toEqual([]);
    },
  );
});

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** A line's letters stand in the reading; §, numbers, and the cells of a table's row are fields of their own. */
function isIn(text: string, written: string): boolean {
  const printed = letters(
    text.replace(/^(?:\p{L}+ )?§ ?\d+\w?/u, '').replace(/^\d{1,2}[.)] ?|^[a-z]\. /u, ''),
  );
  return (
    printed === '' ||
    written.includes(printed) ||
    /^(?:ärendenummer|dnr|diarienummer|\d+\/)/iu.test(text.replace(/^.*?§ ?\d+ ?/u, '')) ||
    /^(?:dnr|bilaga|ärende|voteringslist|namn|parti|plats|funktion|resultat|antal|ledamot|ersättare|\d{1,2}(?: |$)|[123]:e|ordförande|ja$|nej$|avstår$|frånvarande$)/iu.test(
      text,
    ) ||
    /\(\p{L}{1,5}\), .+ X$|\(RS\/|\p{Lu}\p{Ll}+ \p{Lu}{1,2}$/u.test(text)
  );
}
