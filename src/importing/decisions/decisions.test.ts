import { describe, expect, test } from 'vitest';
import { onlyDecision, readText } from '../test-files.ts';

const decided = (text: string) => onlyDecision(`§ 1 Taxa\n\n${text}`);

describe('clauses', () => {
  test.each([
    ['Beslut\nTaxan antas.', ['Taxan antas.']],
    [
      'Beslut\n1. Taxan antas.\n2. Nämnden får i uppdrag att följa upp den.',
      ['Taxan antas.', 'Nämnden får i uppdrag att följa upp den.'],
    ],
    [
      'Kommunstyrelsens beslut\natt anta taxan, samt\natt nämnden får följa upp den.',
      ['att anta taxan', 'att nämnden får följa upp den.'],
    ],
    ['Kommunstyrelsen beslutar att\n\n1. anta taxan,\n2. följa upp den.', ['anta taxan', 'följa upp den.']],
    ['Kommunstyrelsen beslutar\natt anta taxan.', ['att anta taxan.']],
    ['Beslut\nEnligt kommunstyrelsens förslag:\nTaxan antas.', ['Taxan antas.']],
    ['Beslut\nPå förslag av Eva Ek (S):\nÄrendet bordläggs.', ['Ärendet bordläggs.']],
    [
      'Beslut\nÄrendet återremitteras till nämnden som ska:\na. räkna på taxan,\nb. föra dialog.',
      ['Ärendet återremitteras till nämnden som ska: a. räkna på taxan, b. föra dialog.'],
    ],
    ['Beslut: Taxan antas.', ['Taxan antas.']],
  ])('%j', (text, clauses) => {
    expect(decided(text).clauses).toEqual(clauses);
  });

  test('"Förslag till beslut" is never "Beslut"', () => {
    const { clauses, proposedClauses } = decided('Förslag till beslut\nTaxan höjs.\n\nBeslut\nTaxan antas.');
    expect({ clauses, proposedClauses }).toEqual({
      clauses: ['Taxan antas.'],
      proposedClauses: ['Taxan höjs.'],
    });
  });

  test("another body's proposal is proposed, not decided", () => {
    const text = 'Arbetsutskottets förslag till beslut\nTaxan höjs.\n\nKommunstyrelsens beslut\nTaxan antas.';
    expect(decided(text)).toMatchObject({ clauses: ['Taxan antas.'], proposedClauses: ['Taxan höjs.'] });
  });

  test('a body that proposes to another has decided to propose, and the clause says to whom', () => {
    const { clauseDetails } = decided(
      'Beslut\nTaxan skickas ut.\n\nKommunstyrelsen tillstyrker förslaget och föreslår att\nkommunfullmäktige beslutar:\n1. Taxan antas.',
    );
    expect(clauseDetails.map(({ text, proposesTo }) => [text, proposesTo])).toEqual([
      ['Taxan skickas ut.', null],
      ['Taxan antas.', 'Kommunfullmäktige'],
    ]);
  });

  test('words broken by a hyphen become whole, and suspended hyphens survive', () => {
    const text =
      'Beslut\nNämnden får följa upp kopp-\nlade tjänster i stab- och stödorganisa-\ntionen, icke-\nkänsliga system, it-\nmiljön samt drift- och underhåll\nunder 2031-\n2032.';
    expect(decided(text).clauses).toEqual([
      'Nämnden får följa upp kopplade tjänster i stab- och stödorganisationen, icke-känsliga system, it-miljön samt drift- och underhåll under 2031-2032.'.replace(
        'it-miljön',
        'itmiljön',
      ),
    ]);
  });
});

describe('the outcome is what the clauses state', () => {
  test.each([
    ['Motionen avslås.', 'rejected'],
    ['Ärendet bordläggs till den 7 maj 2031.', 'tabled'],
    ['Ärendet återremitteras till nämnden.', 'remitted'],
    ['Motionen anses besvarad.', 'answered'],
    ['Informationen antecknas.', 'noted'],
    ['Eva Ek (S) väljs till ordförande.', 'elected'],
    ['Nämnden får i uppdrag att utreda taxan.', 'assigned'],
    ['Taxan antas.', 'approved'],
    ['Riktlinjen fastställs att gälla från årsskiftet.', 'approved'],
    ['Nämnden fastställer planen.', 'approved'],
    ['Nämnden beslutar enligt kommunstyrelsens förslag.', 'approved'],
    ['Ärendet avskrivs.', 'discontinued'],
    ['Nämnden beslutar att avskriva medborgarförslaget.', 'discontinued'],
    ['Ärendet utgår.', 'withdrawn'],
    ['Motionen återtas.', 'withdrawn'],
    ['Ersättning utgår med 500 kronor.', null],
    ['Informationen noteras.', 'noted'],
    ['Nämnden noterar informationen.', 'noted'],
    ['Medborgarförslaget anses därmed besvarat.', 'answered'],
    ['Interpellationen förklaras vara besvarad.', 'answered'],
    ['Nämnden antar riktlinjer för återremiss.', 'approved'],
    ['Rapporten om att taxan antas godkänns.', null],
    ['Redovisning av uppdraget att anta en taxa, antecknas.', 'noted'],
    ['Motionen bifalls delvis.', null],
    ['Motionen avslås inte.', null],
    ['Motionen bifalls i första satsen och avslås i övrigt.', null],
    ['Inga anmälningar förekom.', null],
    ['1. Taxan antas.\n2. Motionen avslås.', null],
  ])('%j', (text, outcome) => {
    expect(decided(`Beslut\n${text}`).outcome).toBe(outcome);
  });
});

test('an outcome that is not read is told of', () => {
  expect(decided('Beslut\nNätet byggs.').warnings.map(({ code }) => code)).toContain('utfall-ej-last');
});

test.each([
  ['Ärendet behandlades inom stängda dörrar.', true],
  ['Överläggningen hålls bakom lyckta dörrar med hänsyn till sekretess.', true],
  ['Eva Ek (S) yrkar att ärendet behandlas bakom stängda dörrar.', false],
  ['Ärendet behandlas inte bakom stängda dörrar.', false],
])('closed doors: %s', (text, closed) => {
  expect(decided(`Sammanfattning\n${text}\n\nBeslut\nTaxan antas.`).closedDoors !== null).toBe(closed);
});

test.each([
  ['Svar på motion av Eva Ek (S) om bad', true],
  ['Motion (nr 3-2031) om bad', true],
  ['Yttrande över motion från Eva Ek (S)', true],
  ['Medborgarförslag om bad', false],
  ['Motion för äldre', false],
  ['Motionsslinga vid badet', false],
])('a bill of a member: %s', (title, bill) => {
  expect(onlyDecision(`§ 1 ${title}\n\nBeslut\nTaxan antas.`).memberBill).toBe(bill);
});

describe('what was moved', () => {
  const movers = (text: string) =>
    decided(`Yrkanden\n${text}`).proposals.map(({ by }) => by.map(({ name, party }) => `${name} ${party}`));

  test.each([
    [
      'Eva Ek (S) yrkar bifall.\nBo Alm (M) och Ulla By (V) yrkar avslag.',
      [['Eva Ek S'], ['Bo Alm M', 'Ulla By V']],
    ],
    [
      'Tjänstgörande ersättaren Eva Ek (S) och ordföranden Bo Alm (M) yrkar bifall.',
      [['Eva Ek S', 'Bo Alm M']],
    ],
    ['Robert Dahl (M), 3:e vice ordförande, yrkar bifall.', [['Robert Dahl M']]],
    [
      'Eva Ek m.fl. (S) yrkar bifall. Vidare yrkar Eva Ek (S) avslag på punkt 2.',
      [['Eva Ek S'], ['Eva Ek S']],
    ],
    ['Ledamöterna från M, D och SD yrkar avslag.', [['null M', 'null D', 'null SD']]],
    ['Vänsterpartiet yrkar avslag.', [['null V']]],
    ['Eva Ek (-) yrkar bifall.', [['Eva Ek null']]],
    ['Eva Ek (S) yrkar bifall till yrkande från Bo Alm (M).', [['Eva Ek S']]],
  ])('%j', (text, expected) => {
    expect(movers(text)).toEqual(expected);
  });

  test('somebody who "föreslår" in a motion of the background moves nothing', () => {
    expect(decided('Sammanfattning\nEva Ek (SD) föreslår i en motion att taxan sänks.').proposals).toEqual(
      [],
    );
  });
});

describe('dissent, disqualification and notes', () => {
  test.each([
    ['Reservation\nEva Ek (SD) reserverar sig mot beslutet.', [['Eva Ek']]],
    ['Reservationer\nLedamöterna från M och SD reserverar sig mot beslutet.', [['M', 'SD']]],
    ['Reservation\nVänsterpartiet reserverar sig mot beslutet.', [['V']]],
    ['Reservation\nEva Ek (SD), Bo Alm (SD)', [['Eva Ek', 'Bo Alm']]],
    ['Beslutsgång\nMot beslutet reserverar sig Eva Ek (SD).', [['Eva Ek']]],
  ])('%j', (text, expected) => {
    expect(decided(text).reservations.map(({ by }) => by.map(({ name, party }) => name ?? party))).toEqual(
      expected,
    );
  });

  test('a note is no reservation, and taking no part is no jäv', () => {
    const { reservations, disqualified, notParticipating, notes } = decided(
      'Protokollsanteckning\nEva Ek (SD) deltar inte i beslutet.\nBo Alm (M) antecknar som yttrande en skrivelse.',
    );
    expect([reservations, disqualified, notParticipating.map(({ name }) => name), notes.length]).toEqual([
      [],
      [],
      ['Eva Ek'],
      2,
    ]);
  });

  test('jäv counts wherever it is written, but not where it is announced for another §', () => {
    expect(
      decided(
        'Protokollsanteckning\nEva Ek (S) och Bo Alm (M) deltar inte i handläggningen av ärendet\npå grund av jäv.',
      ).disqualified,
    ).toHaveLength(2);
    expect(decided('Beslut\nEva Ek (S) anmäler jäv under paragraf 948: Upphandling.').disqualified).toEqual(
      [],
    );
  });
});

test('assignments have addressee, task and a due date as precise as it is stated', () => {
  const text =
    'Beslut\n1. Ge regiondirektören i uppdrag att ta fram en plan. Den ska redovisas senast september 2031.\n2. Tekniska nämnden får i uppdrag att se över taxan. Uppdraget ska återrapporteras under första kvartalet 2032.\n3. Uppdra åt nämnden att rapportera senast den 10 maj 2031.';
  expect(decided(text).assignments.map(({ addressee, due }) => [addressee, due])).toEqual([
    ['regiondirektören', '2031-09'],
    ['Tekniska nämnden', '2032-Q1'],
    ['nämnden', '2031-05-10'],
  ]);
});

test('amounts are counted in kronor', () => {
  const text = 'Beslut\nNämnden tilldelas 1,5 mnkr, 30 000 tkr, 940 kronor och 2 miljarder kronor.';
  expect(decided(text).amounts.map(({ amount }) => amount)).toEqual([
    1_500_000, 30_000_000, 940, 2_000_000_000,
  ]);
});

test.each(['1 249 kronor och 50 öre', '-2,1 mnkr', 'minus 300 kronor'])(
  '"%s" is no sum of whole kronor, and is told',
  (sum) => {
    const { amounts, warnings } = decided(`Beslut\nResultatet blir ${sum}.`);
    expect(amounts).toEqual([]);
    expect(warnings.map(({ code }) => code)).toContain('belopp-ej-last');
  },
);

test('gender equality, documents and recipients are kept apart', () => {
  const { genderEquality, documents, recipients } = decided(
    'Beslut\nTaxan antas.\n\nBeslutsförslagets påverkan avseende jämställdhet\nIngen påverkan.\n\nBeslutsunderlag\nTjänsteskrivelse 2031-05-07\nBilaga om taxan\n\nExpedieras till\nTekniska nämnden\nEkonomi',
  );
  expect({ genderEquality, documents, recipients }).toEqual({
    genderEquality: 'Ingen påverkan.',
    documents: ['Tjänsteskrivelse 2031-05-07', 'Bilaga om taxan'],
    recipients: ['Tekniska nämnden', 'Ekonomi'],
  });
});

test('a web summary without headings is parted at each decision, and titles are left open', () => {
  const text =
    'Beslut i korthet - regionstyrelsen 5 april\n\nIngress.\n\nDagordning Handlingar Protokoll\n\nRegionstyrelsen beslutar att\n\nLägga rapporten till handlingarna.\n\nBeslutsunderlag\n\nEn bakgrund om taxan.\n\nRegionstyrelsen beslutar att\n\n 1. Anta taxan.\n 2. Följa upp den.\n\nBeslutsunderlag\n\nTaxan 2031\n\nEn annan bakgrund.\n\nRegionstyrelsen beslutar att:\n\nLämna yttrande.';
  const { reading } = readText(text);
  expect([reading.kind, reading.body, reading.date, reading.dateWithoutYear]).toEqual([
    'summary',
    'Regionstyrelsen',
    null,
    '04-05',
  ]);
  expect(reading.decisions.map(({ title, clauses, documents }) => [title, clauses, documents])).toEqual([
    [null, ['Lägga rapporten till handlingarna.'], []],
    [null, ['Anta taxan.', 'Följa upp den.'], ['Taxan 2031']],
    [null, ['Lämna yttrande.'], []],
  ]);
});

test("an officer's report has a proposal and no decision", () => {
  const { reading } = readText(
    'Återrapportering av taxan\nDnr 12-2031\n\nFörslag till beslut\nRegionstyrelsen beslutar att lägga rapporten till handlingarna.\n\nSammanfattning\nText.',
  );
  expect(reading.kind).toBe('report');
  expect(reading.decisions).toMatchObject([
    {
      title: 'Återrapportering av taxan',
      clauses: [],
      proposedClauses: ['Regionstyrelsen beslutar att lägga rapporten till handlingarna.'],
      outcome: null,
    },
  ]);
});

test('a personnummer in the source is told of and never printed', () => {
  const { reading } = readText('§ 1 Val\nBeslut\nEva Ek, 640823-3234, väljs. Bo Alm (640823-\n3235) också.');
  expect(JSON.stringify(reading)).not.toMatch(/3234|3235|640823/u);
  expect(reading.warnings.filter(({ code }) => code === 'personnummer-borttaget')).not.toEqual([]);
});

test('what a body decided another day, broken before the day, is no decision of the §', () => {
  const { clauses } = onlyDecision(
    '§ 2 Stöd\n\nBakgrund\n\nFöreningen har sökt förut.\n\nKommunstyrelsen beslutade\n2030-03-12 § 44 att avslå en liknande begäran.\n\nBeslut\n\nKommunstyrelsen beslutar\natt bevilja stödet.',
  );
  expect(clauses).toEqual(['att bevilja stödet.']);
});
