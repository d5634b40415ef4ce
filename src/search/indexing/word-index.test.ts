import { describe, expect, test } from 'vitest';
import { find } from '../client/find.ts';
import { nothingToTell } from '../client/finding.ts';
import { summary } from '../client/results-in-words.ts';
import { readState } from '../client/state.ts';
import { stem } from '../words/stem.ts';
import { idOf, smallArchive, type SmallPage } from './test-archive.ts';

/** A small archive as Pagefind would have read it, made up for these tests. */
const pages: Record<string, SmallPage> = {
  telefon: {
    title: 'Telefontillgängligheten i vården',
    text: 'Svarstiden ska bli kortare.',
    keys: '§ 12, RS/412/2020',
    day: '2020-05-14',
    year: '2020',
  },
  apart: {
    title: 'Rapport',
    text: 'Telefonens tillgänglighet har mätts på hälsocentralerna.',
    day: '2021-01-02',
    year: '2021',
  },
  namnd: {
    title: 'Utvecklingsnämndens årsrapport',
    text: 'Rapporten godkänns.',
    keys: '§ 13, SLK-2023-00686',
    day: '2023-04-05',
    year: '2023',
  },
  sjuk: {
    title: 'Bemanning',
    text: 'Sjukfrånvaron har minskat. Arbetsmiljöfrågor följs upp. Det gäller rådet.',
  },
  forskola: { title: 'Ny förskola', text: 'Den byggs på rad. Böckerna köps in senare.', synonyms: 'lekis' },
  cyklar: {
    title: 'Fordon och verk',
    text: 'Elsparkcyklar och trafikregler samlas in, bland annat. Vindkraftverken står. Planeringen bordläggs.',
  },
  maj: { title: 'Maja Broman', text: 'Hon talade om brott och barn i maj. Rapporterna är klara.' },
  matt: { title: 'Andra tider', text: 'Beslut om § 12 den 14 maj 2020 upphävs. Kön till skolan är lång.' },
  hem: { title: 'Hemlöshet', text: 'Ett hem för hemlösa. Arbetslöshet och löshet följs upp.' },
  hemmet: { title: 'Hemmet', text: 'Hemmets löshet.' },
};

const index = await smallArchive(pages);
const ask = (question: string, query = '') => find(index, { ...readState(query), text: question });
async function found(question: string, query = ''): Promise<string[]> {
  const { entries, text } = await ask(question, query);
  return (await Promise.all(entries.flatMap(({ pages }) => pages).map(text))).map(idOf);
}

describe('a part of a compound finds it', () => {
  test.each([
    ['tillgänglighet', ['telefon', 'apart']],
    ['nämnd', ['namnd']],
    ['nämnderna', ['namnd']],
    ['utveckling', ['namnd']],
    ['frånvaro', ['sjuk']],
    ['arbetsmiljö', ['sjuk']],
    ['frågor', ['sjuk']],
  ])('%s', async (word, expected) => expect((await found(word)).toSorted()).toEqual(expected.toSorted()));

  test('as two words, and as the compound where they stand apart', async () => {
    expect(await found('telefonens tillgänglighet')).toEqual(expect.arrayContaining(['telefon', 'apart']));
    expect(await found('telefontillgänglighet')).toEqual(['telefon', 'apart']);
  });

  test('and a compound that the archive does not have finds the pages with its parts, and says so', async () => {
    expect(await found('skolkö')).toEqual(['matt']);
    expect((await ask('skolkö')).notice.parts).toMatchObject([{ word: 'skolkö' }]);
  });

  test('and one of which pages have only half finds these, and says what was looked for', async () => {
    expect(await found('rapportbok')).toEqual(expect.arrayContaining(['forskola', 'apart']));
    expect((await ask('rapportbok')).notice).toMatchObject({
      parts: [{ word: 'rapportbok', isAbsent: true }],
      isOnlyNear: true,
      missing: [],
    });
  });

  test.each(['tele fon tillgängligheten', 'sjuk frånvaro', 'utvecklings nämnden'])(
    'and %s is one word to who writes it as several',
    async (question) => {
      const { notice, entries } = await ask(question);
      expect(entries.length).toBeGreaterThan(0);
      expect(notice.missing).toEqual([]);
    },
  );
});

describe('a word', () => {
  test('is found by another of its forms, changed vowels included', async () => {
    expect(await found('bok')).toEqual(['forskola']);
    expect(await found('hälsocentral')).toEqual(['apart']);
  });

  test('is found without its dots, and before words that only look alike', async () => {
    expect(await found('forskola')).toEqual(['forskola']);
    expect((await found('råd'))[0]).toBe('sjuk');
    expect((await found('rad'))[0]).toBe('forskola');
  });

  test('is found by what people say instead', async () => {
    expect(await found('dagis')).toEqual(['forskola']);
    expect(await found('lekis')).toEqual(['forskola']);
  });

  test.each([
    ['byggande', 'forskola'],
    ['minskning', 'sjuk'],
    ['godkännande', 'namnd'],
  ])('is found by one of the same verb: %s', async (word, expected) =>
    expect(await found(word)).toContain(expected),
  );

  test('is found while it is typed', async () => {
    for (const typed of ['tel', 'telefontill', 'telefontillgängl', 'telefontillgänglighe'])
      expect(await found(typed)).toContain('telefon');
  });

  test('that the archive does not have finds nothing', async () => {
    for (const word of ['xyzzyq', 'blorptaxi', 'qqqq']) {
      const { entries, notice } = await ask(word);
      expect(entries).toEqual([]);
      expect(notice.missing).toEqual([word]);
    }
  });
});

describe('a word that the archive does not have', () => {
  test.each([
    ['Majorna', 'shares its stem with "maj"'],
    ['Bromma', 'with the name "Broman"'],
    ['Järnbrott', 'has a part that the archive has, but is a name'],
    ['vårding', 'ends as words do, and is no compound'],
    ['rapp', 'is only the beginning of another'],
  ])('is never counted as found, though it %s %s', async (word) => {
    const { notice } = await ask(word);
    expect(notice).toMatchObject({ isOnlyNear: true, isMeant: false });
    expect(summary(1, word, notice)).toMatch(/^Inga träffar/);
  });

  test('and is a name brings no pages of words that only share its stem or a part', async () => {
    for (const name of ['Majorna', 'Bromma', 'Järnbrott']) {
      expect(await found(name)).toEqual([]);
      expect((await ask(name)).notice.missing).toEqual([name]);
    }
  });

  test('but another of the same stem, brings the pages with that, which is told', async () => {
    expect(await found('tillgänglig')).toEqual(expect.arrayContaining(['apart']));
    expect((await ask('tillgänglig')).notice.replaced).toMatchObject([
      { word: 'tillgänglig', by: ['tillgänglighet'] },
    ]);
  });

  test('and is a right one of the dictionary is never taken for a misspelt one', async () => {
    expect((await ask('plantering')).notice).toMatchObject({ missing: ['plantering'], isMeant: false });
    expect((await ask('plantering')).notice.meant).toBeUndefined();
  });
});

describe('what was done with a question is told', () => {
  test('that an everyday word was translated', async () =>
    expect((await ask('dagis')).notice.replaced).toEqual([{ word: 'dagis', by: ['förskola'], begun: [] }]));

  test('that dots were not typed', async () =>
    expect((await ask('forskola')).notice).toMatchObject({
      readAs: [{ word: 'forskola', as: 'förskola' }],
      isOnlyNear: false,
    }));

  test('that a word need not be there', async () =>
    expect((await ask('vad kostar förskola')).notice.leftOut).toEqual(['kostar']));

  test('that one letter is too little, with the party that it may be', async () => {
    expect((await ask('s')).notice.tooLittle).toEqual({ party: 'S' });
    expect((await ask('x')).notice.tooLittle).toEqual({});
    expect(await found('s')).toEqual([]);
  });

  test('that words stand in nearly all texts', async () =>
    expect((await ask('vi vill ha mer')).notice.isTooCommon).toBe(true));
});

test.each([
  'tele\u00ADfon\u00ADtillgängligheten',
  'telefon\u2013tillgängligheten',
  'telefon\u2011tillgängligheten',
])('what only looks the same finds the same: %s', async (question) =>
  expect(await found(question)).toContain('telefon'),
);

describe('a compound', () => {
  test.each(['elsparkcykel', 'sparkcykeln', 'trafikregel', 'vindkraft', 'kraftverk'])(
    'that no dictionary lists is found in its other forms and by what is inside it: %s',
    async (word) => expect(await found(word)).toEqual(['cyklar']),
  );

  test('is marked in the form that it has in the text', async () => {
    expect([...(await ask('elsparkcykel')).sought.stems]).toContain(stem('elsparkcyklar'));
  });

  test('of which only one part is known finds the pages with that, and says so', async () => {
    const { notice } = await ask('bemanningsvinjett');
    expect(await found('bemanningsvinjett')).toEqual(['sjuk']);
    expect(notice.parts).toEqual([{ word: 'bemanningsvinjett', parts: ['bemannings'], isAbsent: true }]);
  });

  test('is found by what people mean by its parts', async () => {
    expect(await found('dagisbok')).toEqual(['forskola']);
  });

  test('is not seen where a verb has made the word: "planering" is no ring', async () =>
    expect(await found('ring')).not.toContain('cyklar'));
});

describe('an everyday word', () => {
  test.each(['dagiset', 'dagisets', 'nya dagiset', 'vilka dagis finns det i kommunen'])(
    'is known in its forms and among others: %s',
    async (question) => expect((await found(question))[0]).toBe('forskola'),
  );

  test('is known with the small word that makes another of it, and not without', async () => {
    expect((await found('skjuta upp'))[0]).toBe('cyklar');
    expect(await found('skjuta')).toEqual([]);
  });
});

describe('words that questions are made of', () => {
  test.each([
    'vem bestämmer om trafikregler i kommunen',
    'var kan man få trafikregler',
    'hur får man trafikregler?',
  ])('do not hurt: %s', async (question) => {
    expect((await found(question))[0]).toBe('cyklar');
    expect((await ask(question)).notice.missing).toEqual([]);
  });
});

describe('a misspelt word', () => {
  test('is not taken for one that no search finds, nor for another short one', async () => {
    expect((await ask('blinda')).notice).toMatchObject({ missing: ['blinda'], isMeant: false });
    expect((await ask('blinda')).notice.meant).toBeUndefined();
    expect(await found('blinda')).toEqual([]);
  });

  test('that looks like a compound with a short first part is none', async () => {
    expect((await ask('vinkraft')).notice).toMatchObject({ meant: 'vindkraft', isMeant: true });
  });

  test.each([
    ['förskla', 'förskola'],
    ['tillgänglihet', 'tillgänglighet'],
    ['utvecklingsnämd', 'utvecklingsnämndens'],
    ['jukfrånvaron', 'sjukfrånvaron'],
    ['ksjukfrånvaron', 'sjukfrånvaron'],
  ])('%s gets a suggestion, and is searched for as that', async (typed, meant) => {
    const { notice, entries } = await ask(typed);
    expect(notice).toMatchObject({ meant, isMeant: true, missing: [typed] });
    expect(entries.length).toBeGreaterThan(0);
  });

  test('that is a name is told once, with its capital letter', async () => {
    const { notice } = await ask('Bromaan');
    expect(notice.replaced).toEqual([{ word: 'Bromaan', by: ['Broman'], begun: [] }]);
    expect(notice.meant).toBeUndefined();
  });

  test('is put right in its question and nowhere else', async () => {
    expect((await ask('ny förskla, 2020')).notice.meant).toBe('ny förskola, 2020');
  });
});

test('who asks in another language gets no suggestion of which a word leads nowhere', async () => {
  const foreign = { ...index, small: new Set(['the']) };
  const meantBy = async (text: string) => (await find(foreign, { ...readState(''), text })).notice.meant;
  expect(await meantBy('the sjukfrånvaronn')).toBe('the sjukfrånvaron');
  expect(await meantBy('the sjukfrånvaronn xyzzyq')).toBeUndefined();
});

test('the parts of a compound are told as they were typed', async () => {
  const { notice } = await ask('hemlösa');
  expect(notice.parts).toMatchObject([{ word: 'hemlösa', parts: ['hem', 'lösa'] }]);
});

describe('a number', () => {
  test.each([
    ['RS/412/2020', 'telefon'],
    ['rs 412/2020', 'telefon'],
    ['412/2020', 'telefon'],
    ['SLK-2023-00686', 'namnd'],
    ['00686', 'namnd'],
    ['slk-2023-006', 'namnd'],
    ['§ 12', 'telefon'],
    ['§13', 'namnd'],
    ['13', 'namnd'],
    ['14 maj 2020', 'telefon'],
    ['2020-05-14', 'telefon'],
    ['maj 2020', 'telefon'],
  ])('%s finds first the page that carries it', async (number, expected) =>
    expect((await found(number))[0]).toBe(expected),
  );

  test('finds the pages that mention it after those that carry it', async () => {
    expect(await found('§ 12')).toEqual(['telefon', 'matt']);
  });

  test('that the archive does not have finds nothing', async () =>
    expect(await found('9876/98')).toEqual([]));
});

describe('several §§', () => {
  test.each(['§§ 11–13', '§ 12 och 13', 'paragraf 12 till 13', '§§ 12, 13'])(
    '%s find the pages of each',
    async (question) => expect(await found(question)).toEqual(expect.arrayContaining(['telefon', 'namnd'])),
  );
});

describe('words in quotation marks', () => {
  test('find the pages that have them beside each other, without the engine', async () => {
    expect(await found('"telefonens tillgänglighet"')).toEqual(['apart']);
    expect(await found('"arbetsmiljöfrågor följs upp"')).toEqual(['sjuk']);
  });

  test('find nothing where the words stand apart, or are in no page', async () => {
    expect(await found('"tillgänglighet telefonens"')).toEqual([]);
    expect(await found('"telefonens xyzzyq"')).toEqual([]);
  });
});

describe('several words', () => {
  test('find the pages that have them all, and then those that have most, which is said', async () => {
    const { notice } = await ask('årsrapport utvecklingsnämnden xyzzyq');
    expect(await found('årsrapport utvecklingsnämnden xyzzyq')).toEqual(['namnd']);
    expect(notice).toMatchObject({ missing: ['xyzzyq'], withAll: 0 });
  });

  test('that no page has more than one of find the pages with these, and it is said', async () => {
    expect(await found('svarstiden böckerna bemanning')).toHaveLength(3);
    expect((await ask('svarstiden böckerna bemanning')).notice).toMatchObject({ withAll: 0 });
  });

  test('of which the only telling one is in no page find nothing', async () => {
    expect(await found('vad kostar xyzzyq')).toEqual([]);
  });

  test('of which all are found everywhere are said to be', async () => {
    expect((await ask('ny förskola')).notice).toEqual(nothingToTell);
  });
});

describe('what is chosen', () => {
  test('narrows, and the counts of its facet disregard it', async () => {
    const finding = await ask('tillgänglighet', '?ar=2021');
    expect(await found('tillgänglighet', '?ar=2021')).toEqual(['apart']);
    expect(finding.unfiltered).toBe(2);
    expect((await finding.counts()).ar).toEqual({ 2020: 1, 2021: 1 });
    expect((await finding.counts()).slag).toEqual({ Beslut: 1 });
  });

  test('without words comes by date, the undated last', async () => {
    expect((await found('')).slice(0, 3)).toEqual(['namnd', 'apart', 'telefon']);
  });

  test('by date has the newest first', async () => {
    expect(await found('tillgänglighet', '?sortera=datum')).toEqual(['apart', 'telefon']);
  });
});
