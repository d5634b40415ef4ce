import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addresses, anchors, reservedNames, SLUG, slugify, UNDATED } from './addresses.ts';

describe('slugify', () => {
  it.each([
    ['Telefontillgänglighet å 1', 'telefontillganglighet-a-1'],
    ['Hälso- och sjukvårdsnämnden', 'halso-och-sjukvardsnamnden'],
    ['Elise Ryder Wikén', 'elise-ryder-wiken'],
    ['Jokkmokk – Jåhkåmåhkke', 'jokkmokk-jahkamahkke'],
    ['Romssa ja Finnmárkku đ ŋ ŧ č š ž', 'romssa-ja-finnmarkku-d-n-t-c-s-z'],
    ['Strauß, Małgorzata Þórðardóttir', 'strauss-malgorzata-thordardottir'],
    ['Bjørn Æresgård', 'bjorn-aeresgard'],
    ['  § 113  ', '113'],
  ])('makes %j into %s', (text, slug) => expect(slugify(text)).toBe(slug));

  it('makes the same of a letter in one piece and in two', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(slugify(text.normalize('NFD'))).toBe(slugify(text.normalize('NFC')));
      }),
    );
  });

  it('gives a part of an address or nothing, and changes no part of an address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const slug = slugify(text);
        expect(slug === '' || SLUG.test(slug)).toBe(true);
        expect(slugify(slug)).toBe(slug);
      }),
    );
  });
});

describe('addresses', () => {
  const decision = 'norrbotten/regionstyrelsen/2023-04-05/89';

  it.each([
    [addresses.decision(decision), '/norrbotten/regionstyrelsen/2023-04-05/89/'],
    [addresses.clause(decision, 5), '/norrbotten/regionstyrelsen/2023-04-05/89/#punkt-5'],
    [addresses.voteEvent(decision, 1), '/norrbotten/regionstyrelsen/2023-04-05/89/votering-1/'],
    [addresses.matter('norrbotten', '272-2020'), '/norrbotten/arenden/272-2020/'],
    [addresses.document('norrbotten/uppfoljning'), '/norrbotten/underlag/uppfoljning/'],
    [addresses.person('norrbotten/anna-b'), '/norrbotten/ledamoter/anna-b/'],
    [addresses.party('norrbotten', 'sjvp'), '/norrbotten/partier/sjvp/'],
    [addresses.votes(), '/voteringar/'],
    [addresses.votes('norrbotten'), '/norrbotten/voteringar/'],
    [addresses.topic('arbetsmiljo'), '/amnen/arbetsmiljo/'],
    [addresses.feed(addresses.start(), 'atom'), '/flode.atom'],
    [addresses.feed(addresses.party('norrbotten', 'sjvp'), 'json'), '/norrbotten/partier/sjvp/flode.json'],
    [addresses.calendar(addresses.assignments()), '/uppdrag/kalender.ics'],
    [
      addresses.bodyAssignmentsCalendar('norrbotten/regionstyrelsen'),
      '/norrbotten/regionstyrelsen/uppdrag.ics',
    ],
    [addresses.rule('dubbel-rost'), '/om/regler/dubbel-rost/'],
  ])('gives %s', (address, expected) => expect(address).toBe(expected));

  it('reserves only what could be the name of an organisation', () => {
    for (const name of reservedNames) expect(name).toMatch(SLUG);
    expect(new Set(reservedNames).size).toBe(reservedNames.length);
  });
});

describe('anchors', () => {
  it('name a party’s row, also that of members without a party', () => {
    expect([anchors.party('m'), anchors.party(null)]).toEqual(['m', 'partilos']);
  });

  it('never coincide between kinds', () => {
    const all = [
      anchors.clause(1),
      anchors.proposal('1'),
      anchors.assignment('1'),
      anchors.reservation(1),
      '1',
    ];
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('UNDATED', () => {
  it('matches the folder of an undated meeting and no date', () => {
    expect(['odaterat', 'odaterat-2', 'odaterat-12'].every((name) => UNDATED.test(name))).toBe(true);
    expect(['2023-04-05', 'odaterad', 'odaterat-', 'odaterat-x'].some((name) => UNDATED.test(name))).toBe(
      false,
    );
  });
});
