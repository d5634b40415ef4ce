import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCertainNumbers, findPersonalNumbers } from './personal-number.ts';

/** What is found, as the text itself. */
const numbersIn = (text: string) =>
  findCertainNumbers(text).map(({ index, length }) => text.slice(index, index + length));
const possibleIn = (text: string) =>
  findPersonalNumbers(text)
    .filter(({ certainty }) => certainty === 'possible')
    .map(({ index, length }) => text.slice(index, index + length));
const two = (value: number) => String(value).padStart(2, '0');

describe('findPersonalNumbers', () => {
  it.each([
    ['the valid test number', '640823-3234'],
    ['one with a wrong check digit', '640823-3235'],
    ['one with a century', '19640823-3234'],
    ['one of somebody past a hundred', '640823+3234'],
    ['one with a century and a plus', '18640823+3234'],
    ['a samordningsnummer, day plus 60', '640883-3234'],
    ['ten digits at a stretch', '6408233234'],
    ['twelve digits at a stretch', '196408233234'],
    ['one with a space', '640823 3234'],
    ['one with a century and a space', '19640823 3234'],
    ['one with spaces around the hyphen', '640823 - 3234'],
    ['one written as a date', '1964-08-23-3234'],
    ['one in groups', '64 08 23-3234'],
    ['one with a non-breaking hyphen', '640823\u20113234'],
    ['one with an en dash', '640823–3234'],
    ['one with a minus sign', '640823\u22123234'],
    ['one with a non-breaking space', '640823\u00a03234'],
    ['one with a soft hyphen alone', '640823\u00ad3234'],
    ['one with soft hyphens within', '64\u00ad0823-32\u00ad34'],
    ['one with a zero-width space', '640823-\u200b3234'],
    ['one in full-width digits', '６４０８２３－３２３４'],
    ['one in styled digits of two units each', '𝟔𝟒𝟎𝟖𝟐𝟑-𝟑𝟐𝟑𝟒'],
    ['one broken over a line', '640823-\n  3234'],
    ['a reserve number', '640823-T234'],
    ['a reserve number with a century', '19640823-TF12'],
    ['a reserve number at a stretch', '19640823T234'],
    ['a reserve number with a letter last', '640823+123A'],
    ['one born on a leap day', '20000229-3234'],
  ])('finds %s', (_, number) => {
    expect(numbersIn(number)).toEqual([number]);
    expect(numbersIn(`Personen (${number}), bosatt i Luleå.`)).toEqual([number]);
  });

  it.each([
    ['an organisation number', '232100-0214'],
    ['an organisation number with its prefix', '16232100-0214'],
    ['an organisation number at a stretch', '2321000214'],
    [
      'matter numbers',
      '272-2020, SLK-2023-00686, RV180949, RS/412/2020, 1338/22, KS/2017:499, RV180312 - 2023 års plan, RV180312 2023',
    ],
    ['a landline', '0920-28 40 00, 08-123 45 67, 031-365 00 00'],
    ['a mobile number in groups', '070-123 45 67, 070-1234567, +46 70 123 45 67, +46701234567'],
    ['dates', '2023-04-05, 2023-04-05–2023-04-12, 2023-04-05 2023-04-12, 230405-230412'],
    ['a date and a time', '2023-04-05 13:00, 2023-04-05T13:00:00Z, 20230405130000'],
    ['a compact time', '20230405T1300Z, 20230405T130000Z, 230405T1300'],
    ['a file name with a date', 'protokoll-20230405-version, 20230405-KS2, 2023-04-05-kallelse'],
    ['amounts', '135 000 000 kronor, 1 201 150 000 kronor, 135000000'],
    ['long runs of digits', '64082332341, 1640823323456, 12345678901234567890'],
    ['a month that does not exist', '641323-3234, 6413233234'],
    ['a day that does not exist', '640832-3234, 640800-3234, 640892-3234, 640230-3234'],
    ['a leap day of another year', '19000229-3234, 20230229-3234'],
    ['a part of a decimal number', '0,6408233234'],
    ['a hash', 'a6408233234f, 9b196408233234c'],
    ['years in a row', '2018 2019 2020 2021 2022'],
    [
      'when members came and went, and their places',
      '16:02 21:49 57, 16:02\n\n21:54\n\n26\n\n16:10\n18:32\n77',
    ],
    ['figures in a row and in a column', '6, 4, 0, 8, 2, 3, 3, 2, 3, 4 och 6\n4\n0\n8\n2\n3\n3\n2\n3\n4'],
  ])('leaves %s', (_, text) => {
    expect(numbersIn(text)).toEqual([]);
  });

  it.each([
    ['a full stop', '640823.3234', 'certain'],
    ['a slash', '64/08/23-3234', 'certain'],
    ['an underline', '640823_3234', 'certain'],
    ['an address escaped twice', '640823%252D3234', 'certain'],
    ['a name of a sign', '640823&hyphen;3234', 'certain'],
    ['the name of a sign that does not show', '64082&ZeroWidthSpace;3-3234', 'certain'],
    ['an escape', String.raw`640823\u002d3234`, 'certain'],
    ['tags', '<b>640823</b>-3234', 'certain'],
    ['raised digits', '640823³²³⁴', 'certain'],
    ['the sign of a footnote after it', '640823-3234¹', 'certain'],
    ['signs on keys', '6️⃣4️⃣0️⃣8️⃣2️⃣3️⃣3️⃣2️⃣3️⃣4️⃣', 'certain'],
    ['digits of another script', '६४०८२३-३२३४', 'certain'],
    ['the number of a trader', 'SE640823323401', 'certain'],
    ['a masked end', '640823-12**', 'certain'],
    ['dots for its end', '640823-…', 'certain'],
    ['a masked beginning', '******-3234', 'possible'],
    ['an end masked by letters after a dash', '640823–xxxx', 'certain'],
    ['an end masked by letters after a soft hyphen', '640823\u00ad-xxxx', 'certain'],
    ['a beginning masked by letters before a dash', 'xxxxxx–3234', 'possible'],
    ['the day in words', '23 augusti 1964-3234', 'certain'],
    ['the day as a fraction', '23/8 1964-3234', 'certain'],
    ['the day first', '23081964-3234', 'certain'],
    ['its last digits first', '3234-640823', 'possible'],
    ['a word for the hyphen', '640823 bindestreck 3234', 'possible'],
    ['words before its end', '640823 med slutsiffrorna 3234', 'possible'],
    ['parentheses', '640823 (3234)', 'possible'],
    ['a comma', '640823, 3234', 'possible'],
    ['other parts', '640 823 3234', 'possible'],
    ['letters like digits', '64O823-3234', 'possible'],
    ['its name before it, whatever its digits', 'personnummer 641399-3235', 'possible'],
    ['its name before it, though it is cut', 'pnr 640823', 'possible'],
  ])('finds one with %s', (_, text, certainty) => {
    expect(findPersonalNumbers(`Hon (${text}) söker.`).map((number) => number.certainty)).toEqual([
      certainty,
    ]);
  });

  it('is certain of ten digits at a stretch where their control digit holds and nothing labels them', () => {
    expect(numbersIn('Hon, 6408233234, söker.')).toEqual(['6408233234']);
    expect(possibleIn('Hon, 6408233235, söker.')).toEqual(['6408233235']);
    expect(possibleIn('Telefon 6408233234, OCR 6408233234')).toEqual(['6408233234', '6408233234']);
    expect(possibleIn('Ring 0701234567, eller betala 1201150000 kr.')).toEqual(['0701234567', '1201150000']);
  });

  it('lets no label excuse what is written as a personal number', () => {
    expect(numbersIn('Org.nr 640823-3235')).toEqual(['640823-3235']);
  });

  it('finds each of several, in order', () => {
    const text = 'A 6408233234, B 640823-3235, C 640823 3234 och D 19640823–3234';
    expect(numbersIn(text)).toEqual(['6408233234', '640823-3235', '640823 3234', '19640823–3234']);
  });

  it('finds one that begins inside another number’s shape', () => {
    expect(numbersIn('999999 640823-3234')).toEqual(['640823-3234']);
    expect(numbersIn('641332-640823-3234')).toEqual(['640823-3234']);
  });

  it('gives the place in the text as written', () => {
    expect(findPersonalNumbers('å\u00ad😀 640823-3234.')).toEqual([
      { index: 5, length: 11, certainty: 'certain', digits: '6408233234' },
    ]);
  });

  const birth = fc.date({ min: new Date('1900-01-01'), max: new Date('2029-12-31'), noInvalidDate: true });
  const written = fc
    .record({
      birth,
      coordination: fc.boolean(),
      century: fc.boolean(),
      separator: fc.constantFrom('-', '+', '', ' ', '–', '\u2011', ' - ', '\u00ad', '-\n'),
      last: fc.integer({ min: 0, max: 9999 }).map((value) => String(value).padStart(4, '0')),
      fullWidth: fc.boolean(),
    })
    .map(({ birth: date, coordination, century, separator, last, fullWidth }) => {
      const year = String(date.getUTCFullYear()).slice(century ? 0 : 2);
      const day = date.getUTCDate() + (coordination ? 60 : 0);
      const number = `${year}${two(date.getUTCMonth() + 1)}${two(day)}${separator}${last}`;
      return fullWidth
        ? number.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)))
        : number;
    });

  it('finds every possible number, however it is written and whatever stands around it', () => {
    const mark = fc.constantFrom('', ' ', '(', ')', '.', ', ', '\n', '”', '😀', 'å ', 'r');
    fc.assert(
      fc.property(fc.oneof(mark, fc.constant('Född ')), written, mark, (before, number, after) => {
        const text = before + number + after;
        expect([...numbersIn(text), ...possibleIn(text)]).toEqual([number]);
        if (/[-+–\u2011]/.test(number)) expect(possibleIn(text)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('finds no organisation number, whatever its digits', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99 }).map(two),
        fc.integer({ min: 2000, max: 9999 }),
        fc.integer({ min: 0, max: 9999 }).map((value) => String(value).padStart(4, '0')),
        fc.constantFrom('-', '', ' ', '–'),
        (first, middle, last, separator) => {
          expect(numbersIn(`org.nr ${first}${middle}${separator}${last}`)).toEqual([]);
        },
      ),
    );
  });

  it('finds no single date and no amount in groups', () => {
    fc.assert(
      fc.property(birth, fc.integer({ min: 0, max: 1e12 }), (date, amount) => {
        const grouped = new Intl.NumberFormat('sv-SE').format(amount);
        expect(numbersIn(`Den ${date.toISOString().slice(0, 10)} tillförs ${grouped} kronor.`)).toEqual([]);
      }),
    );
  });

  it('gives spans inside the text, in order and apart, for any text', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789-+ \u00ad–.６😀'), maxLength: 60 });
    fc.assert(
      fc.property(digits, (text) => {
        let end = 0;
        for (const span of findPersonalNumbers(text)) {
          expect(span.index).toBeGreaterThanOrEqual(end);
          expect(span.length).toBeGreaterThanOrEqual(10);
          end = span.index + span.length;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000 },
    );
  });
});
