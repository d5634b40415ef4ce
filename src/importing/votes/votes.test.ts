import { describe, expect, test } from 'vitest';
import { fixture, onlyDecision, readText } from '../test-files.ts';

const vote = (text: string) => {
  const events = onlyDecision(`§ 1 Val\nBeslut\nVal görs.\n\nOmröstning\n${text}`).voteEvents;
  expect(events).toHaveLength(1);
  return events[0]!;
};
const totals = (text: string) => {
  const { yes, no, abstain, absent } = vote(text);
  return [yes, no, abstain, absent];
};

describe('totals', () => {
  test.each([
    ['Med 9 ja-röster och 6 nej-röster bifalls förslaget.', [9, 6, null, null]],
    ['Omröstningen utfaller med 40 Ja mot 41 Nej. Tre ledamöter avstår från att rösta.', [40, 41, 3, null]],
    ['Omröstningen utfaller med 39 Ja mot 38 Nej. En ledamot är frånvarande.', [39, 38, null, 1]],
    ['Ja: 24, Nej: 20, Avstår: 1', [24, 20, 1, null]],
    ['Ja 24, Nej 20', [24, 20, null, null]],
    ['Sju ledamöter röstar JA och trettioåtta ledamöter röstar NEJ.', [7, 38, null, null]],
    ['Etthundratrettiotre ledamöter röstar ja, fjorton röstar nej och två avstår.', [133, 14, 2, null]],
    ['133 röster för utskottets förslag och 14 för Eva Eks förslag.', [133, 14, null, null]],
    ['Omröstningen visar 31 ja-röster, 29 nej-röster, 0 avstår och 1 frånvarande.', [31, 29, 0, 1]],
    ['Ja-röster: 8\nNej-röster: 5\nAvstår: 0', [8, 5, 0, null]],
    ['8 ja mot 5 nej', [8, 5, null, null]],
    ['Åtta (8) ja-röster och fem (5) nej-röster avges.', [8, 5, null, null]],
    ['Resultatet blev 75 ja, 70 nej och 4 som avstod.', [75, 70, 4, null]],
    ['Antal Ja: 8\nAntal Nej: 5\nAntal Avstår: 0\nAntal Frånv: 2', [8, 5, 0, 2]],
  ])('%j', (text, expected) => {
    expect(totals(text)).toEqual(expected);
  });

  test('votes that are not called ja and nej are told of', () => {
    const { warnings } = onlyDecision(
      '§ 1 Val\nBeslut\nVal görs.\nOmröstning\n133 röster för utskottets förslag och 14 för Eva Eks förslag.',
    );
    expect(warnings.map(({ code }) => code)).toContain('ja-nej-ej-utsatt');
  });

  test('a vote that is held without figures has none, and says so', () => {
    const { voteEvents, warnings } = onlyDecision(
      '§ 1 Val\nBeslut\nVal görs.\nOmröstning\nVotering genomförs.',
    );
    expect(
      voteEvents.map(({ yes, no, abstain, absent, votes }) => [yes, no, abstain, absent, votes]),
    ).toEqual([[null, null, null, null, []]]);
    expect(warnings.map(({ code }) => code)).toContain('rost-utan-siffror');
  });

  test('acclamation is no vote', () => {
    const text =
      '§ 1 Val\nBeslut\nVal görs.\nPropositionsordning\nOrdföranden ställer proposition på bifall och avslag och finner att förslaget bifalls. Omröstning begärs inte.';
    expect(onlyDecision(text).voteEvents).toEqual([]);
  });
});

describe('what ja and nej mean', () => {
  test.each([
    [
      'Godkänd voteringsproposition: ”Ja för avslag och Nej för bifall till yrkandet från M.”',
      'avslag',
      'bifall till yrkandet från M',
    ],
    [
      'Godkänd voteringsproposition: "Ja för bifall till förslaget. Nej för bifall till yrkandet från Eva Ek m fl".',
      'bifall till förslaget',
      'bifall till yrkandet från Eva Ek m fl',
    ],
    [
      'Den som bifaller Bo Alms yrkande röstar Ja.\nDen som bifaller Eva Eks yrkande röstar Nej.',
      'bifaller Bo Alms yrkande',
      'bifaller Eva Eks yrkande',
    ],
    [
      'Den som vill avgöra ärendet idag röstar ja, den som vill återremittera det röstar nej.',
      'avgöra ärendet idag',
      'återremittera det',
    ],
    ['Ja-röst innebär bifall till förslaget.\nNej-röst innebär avslag.', 'bifall till förslaget', 'avslag'],
    ['Ja-röst för förslaget.\nNej-röst för Eva Eks yrkande.', 'förslaget', 'Eva Eks yrkande'],
    [
      'Ja = bifall till förslaget\nNej = bifall till Eva Eks yrkande',
      'bifall till förslaget',
      'bifall till Eva Eks yrkande',
    ],
  ])('%j', (text, yes, no) => {
    const event = vote(`${text}\nMed 9 ja-röster och 6 nej-röster bifalls förslaget.`);
    expect([event.yesMeans, event.noMeans, event.yes, event.no]).toEqual([yes, no, 9, 6]);
  });
});

describe('names in prose', () => {
  const text =
    'Godkänd voteringsproposition: Ja för avslag och Nej för bifall till yrkandet från\nD, M, L och KD."\nEva Ek (S), Bo von\nAlm (V), tjänstgörande ersättarna Ulla By (S) och Åsa-Lill Öman (MP) samt\nordföranden Per Dahl (S) röstar Ja (5).\nKarin Berg (-) röstar Nej (1).\nTjänstgörande ersättaren Leif Falk (C) avstår från att rösta (1).';

  test('prefixes give roles, and line breaks inside names are nothing', () => {
    const event = vote(text);
    expect([event.yes, event.no, event.abstain, event.absent]).toEqual([5, 1, 1, null]);
    expect(event.votes.map(({ name, party, role, option }) => [name, party, role, option])).toEqual([
      ['Eva Ek', 'S', null, 'yes'],
      ['Bo von Alm', 'V', null, 'yes'],
      ['Ulla By', 'S', 'serving-substitute', 'yes'],
      ['Åsa-Lill Öman', 'MP', 'serving-substitute', 'yes'],
      ['Per Dahl', 'S', 'chair', 'yes'],
      ['Karin Berg', null, null, 'no'],
      ['Leif Falk', 'C', 'serving-substitute', 'abstain'],
    ]);
  });

  test('lists after "Ja:" and "Följande röstar nej:" are read', () => {
    const event = vote(
      'Följande ledamöter röstar ja: Eva Ek (S) och Bo Alm (V).\nFöljande ledamöter röstar nej: Ulla By (M).',
    );
    expect(event.votes.map(({ name, option }) => `${name} ${option}`)).toEqual([
      'Eva Ek yes',
      'Bo Alm yes',
      'Ulla By no',
    ]);
  });

  test('a label on a line of its own belongs to the names under it', () => {
    const event = vote('Ja-röster\nEva Ek (S), Bo Alm (V)\nNej-röster (1)\nUlla By (M)');
    expect(event.votes.map(({ name, option }) => `${name} ${option}`)).toEqual([
      'Eva Ek yes',
      'Bo Alm yes',
      'Ulla By no',
    ]);
    expect([event.yes, event.no]).toEqual([null, 1]);
  });

  test('names without parties are read where a list holds nothing else', () => {
    const event = vote('Ja: Eva Ek, Bo von Alm och Ulla By\nNej: Per Dahl');
    expect(event.votes.map(({ name, party, option }) => `${name} ${party} ${option}`)).toEqual([
      'Eva Ek null yes',
      'Bo von Alm null yes',
      'Ulla By null yes',
      'Per Dahl null no',
    ]);
  });

  test('the "Ja" that ends a row says nothing of the name on the next', () => {
    const events = onlyDecision(
      '§ 1 Val\nBeslut\nVal görs.\n\nOmröstning\nBo Alm\nS\nJa\nEva Ek (M)',
    ).voteEvents;
    expect(events.flatMap(({ votes }) => votes.filter(({ name }) => name === 'Eva Ek'))).toEqual([]);
  });

  test('a number that is not the number of names is told of, and stands', () => {
    const { voteEvents, warnings } = onlyDecision(
      '§ 1 Val\nBeslut\nVal görs.\nOmröstning\nEva Ek (S) och Bo Alm (V) röstar Ja (3).\nUlla By (M) röstar Nej (1).',
    );
    expect(voteEvents[0]).toMatchObject({ yes: 3, no: 1, reconciled: false });
    expect(warnings.find(({ code }) => code === 'rostlista-stammer-inte')?.message).toMatch(/3.*2/u);
  });
});

describe('tables', () => {
  test('rows that end with a word are read', () => {
    const event = vote(
      'Namn Parti Röst\nEva Ek S Ja\nBo Alm (M) Nej\nEk, Ulla V Avstår\nKarin Maria Berg KD Frånvarande',
    );
    expect(event.votes.map(({ name, party, option }) => `${name} ${party} ${option}`)).toEqual([
      'Eva Ek S yes',
      'Bo Alm M no',
      'Ulla Ek V abstain',
      'Karin Maria Berg KD absent',
    ]);
  });

  test('columns that spaces keep give positions', () => {
    const event = vote(
      'Ledamot              Ja     Nej    Avstår\nEva Ek (S)           X\nBo Alm (M)                  X\nUlla By (V)                        X\nSumma                1      1      1',
    );
    expect(event.votes.map(({ option }) => option)).toEqual(['yes', 'no', 'abstain']);
    expect([event.yes, event.no, event.abstain]).toEqual([1, 1, 1]);
  });

  test('a heading under a list is no rest of the last name', () => {
    const { voteEvents } = onlyDecision(
      '§ 1 Val\nBeslut\nVal görs.\n\nOmröstning\n\nNamn         Parti   Röst\nEva Ek         S     Ja\nBo Alm         M     Nej\n\nNÄMNDENS TANKAR\n\nText om något annat.\n',
    );
    expect(voteEvents.flatMap(({ votes }) => votes.map(({ name }) => name))).toEqual(['Eva Ek', 'Bo Alm']);
  });

  test('columns that were lost give names and totals, and no positions', () => {
    const event = vote(
      'Ledamot Ja Nej Avstår\nEva Ek (S), Ledamot X\nBo Alm (M), 2:e vice ordförande X\nUlla By (V), Ersättare X\nResultat 2 1 0',
    );
    expect(event.votes.map(({ option, role }) => [option, role])).toEqual([
      ['unknown', 'member'],
      ['unknown', 'second-vice-chair'],
      ['unknown', 'substitute'],
    ]);
    expect([event.yes, event.no, event.abstain, event.absent, event.reconciled]).toEqual([
      2,
      1,
      0,
      null,
      true,
    ]);
  });

  test('marks that follow the names at one distance stand in no column', () => {
    const event = vote(
      'Ledamot                   Ja        Nej       Avstår\nEva Ek (S)  X\nPer-Olof von Sydow-Lind (M)  X\nBo Alm (V)  X',
    );
    expect([event.votes.length, event.unread.length]).toEqual([0, 3]);
  });

  test('columns by tabs are read, and a header that is set by eye with several tabs is not', () => {
    const rows = 'Eva Ek (S)\tX\nPer-Olof von Sydow (M)\t\tX\nBo Alm (V)\t\t\tX';
    expect(vote(`Ledamot\tJa\tNej\tAvstår\n${rows}`).votes.map(({ option }) => option)).toEqual([
      'yes',
      'no',
      'abstain',
    ]);
    expect(vote(`Ledamot\t\tJa\tNej\tAvstår\n${rows}`).votes.map(({ option }) => option)).toEqual([
      'unknown',
      'unknown',
      'unknown',
    ]);
  });

  test('two votes side by side leave every position open', () => {
    const { voteEvents } = onlyDecision(
      '§ 1 Val\nBeslut\nVal görs.\n\nOmröstning\nLedamot              Ja     Nej    Ja     Nej\nEva Ek (S)           X                    X\nBo Alm (M)                  X',
    );
    expect(
      voteEvents
        .flatMap(({ votes }) => votes.map(({ option }) => option))
        .filter((option) => option !== 'unknown'),
    ).toEqual([]);
  });

  test('figures alone under a header are totals', () => {
    expect(totals('Ja Nej Avstår\n8 5 0')).toEqual([8, 5, 0, null]);
  });

  test('one cell a line is read, names over two lines and merged cells too', () => {
    const event = vote(
      'Namn\nParti\nPlats\nFunktion\nResultat\nEva Ek\nS\n1\nOrdförande\nJa\nAnna Berg\nHammarlund\nM\n22 Ledamot\nNej\nBo Alm Dahl V\n3 2:e v Ordf\nAvstår',
    );
    expect(event.votes.map(({ name, party, role, option }) => `${name} ${party} ${role} ${option}`)).toEqual([
      'Eva Ek S chair yes',
      'Anna Berg Hammarlund M member no',
      'Bo Alm Dahl V second-vice-chair abstain',
    ]);
  });
});

describe('roll calls in appendices', () => {
  const minutes = (appendix: string) =>
    `§ 7 Dnr KS/1/2031\nTaxa för torghandel\nBeslut\nTaxan antas.\nOmröstning\nOmröstningen utfaller med 2 Ja mot 1 Nej. Hur var och en röstar framgår av bilaga 2.\n§ 8 Dnr KS/2/2031\nVal\nBeslut\nEva Ek (S) väljs.\nBilaga 1\nPlats\nLedamot\nEk, Eva\nS\n15:32\n${appendix}`;
  const list = (label: string, matter: string) =>
    `Bilaga ${label}\nÄrende: 8:1\nÄrendemening: ${matter}\nAntal Ja: 2\nAntal Nej: 1\nAntal Avstår: 0\nNamn\nParti\nEva Ek\nS\n1\nLedamot\nJa\nBo Alm\nM\n2\nLedamot\nNej\nUlla By\nV\n3\nErsättare\nJa\n`;

  test('the § that cites the appendix gets it; "Ärende: 8:1" is no §', () => {
    const { decisions } = readText(minutes(list('2', 'Taxa för torghandel'))).reading;
    expect(
      decisions.map(({ voteEvents }) => voteEvents.map(({ votes, abstain }) => [votes.length, abstain])),
    ).toEqual([[[3, 0]], []]);
  });

  test('an appendix that no § cites is placed by its matter and totals', () => {
    const text = minutes(list('5', 'Taxa för torghandel')).replace('bilaga 2', 'omröstningslistan');
    expect(readText(text).reading.decisions[0]?.voteEvents[0]?.votes).toHaveLength(3);
  });

  test('lists that are called the appendix of a § go to their own', () => {
    const list = (paragraph: number, second: string) =>
      `\nBilaga till § ${paragraph}\nNamn             Ja   Nej\nEva Ek (S)       X\nBo Alm (M)       ${second}\n`;
    const text = (number: number, counts: string) =>
      `§ ${number} Taxa\n\nBeslut\nTaxan antas.\n\nOmröstning\n${counts}\n\n`;
    const { decisions } = readText(
      text(10, '1 ja-röst och 1 nej-röst.') +
        text(11, '2 ja-röster och 0 nej-röster.') +
        list(10, '     X') +
        list(11, 'X'),
    ).reading;
    expect(
      decisions.map(({ voteEvents }) => voteEvents.flatMap(({ votes }) => votes.map(({ option }) => option))),
    ).toEqual([
      ['yes', 'no'],
      ['yes', 'yes'],
    ]);
  });

  test('a list under the last § goes nowhere where nothing there tells of a vote', () => {
    const list =
      'Voteringslista\n\nNamn               Ja   Nej\nEva Ek (S)         X\nBo Alm (M)              X\n';
    const { decisions, unmatchedRollCalls } = readText(
      `§ 6 Ledljus\n\nBeslut\nLjusen släcks.\n\n§ 7 Nät\n\nBeslut\nNätet byggs.\n\n${list}`,
    ).reading;
    expect(decisions.flatMap(({ voteEvents }) => voteEvents)).toEqual([]);
    expect(unmatchedRollCalls).toHaveLength(1);
  });

  test('one that fits nowhere is told of and placed nowhere', () => {
    const { reading } = readText(minutes(list('9', 'Köp av mark')));
    expect(reading.decisions[0]?.voteEvents[0]?.votes).toEqual([]);
    expect(reading.unmatchedRollCalls).toMatchObject([{ label: '9', totals: { yes: 2, no: 1 } }]);
    expect(reading.warnings.map(({ code }) => code)).toContain('bilaga-utan-paragraf');
  });

  test('other figures in the § stand, and both are told', () => {
    const text = minutes(list('2', 'Taxa för torghandel')).replace('2 Ja mot 1 Nej', '3 Ja mot 1 Nej');
    const [decision] = readText(text).reading.decisions;
    expect(decision?.voteEvents[0]).toMatchObject({ yes: 3, no: 1, reconciled: false });
    expect(decision?.warnings.map(({ code }) => code)).toEqual([
      'rost-betydelse-saknas',
      'rostetal-skiljer-sig',
    ]);
  });

  test('an appendix that is missing is told of', () => {
    const [decision] = readText(minutes('')).reading.decisions;
    expect(decision?.warnings.map(({ code }) => code)).toEqual(['rost-betydelse-saknas', 'bilaga-saknas']);
  });
});

test('several votes in one § come in order, each with its own meaning', () => {
  const [, decision] = readText(fixture('kommunstyrelse.txt')).reading.decisions;
  expect(decision?.voteEvents).toMatchObject([
    { yes: 7, no: 3, abstain: 1, reconciled: true, yesMeans: 'bifall till Ulla Bys yrkande' },
  ]);
});

test('the casting vote and the minority rule are named where the source names them', () => {
  expect(
    vote(
      'Med 6 ja-röster och 6 nej-röster. Nämnden beslutar med ordförandens utslagsröst att bifalla förslaget.',
    ),
  ).toMatchObject({
    yes: 6,
    no: 6,
    rule: 'casting-vote',
  });
  expect(
    vote(
      'Omröstningen utfaller med 43 Ja mot 38 Nej.\nOrdföranden finner att fullmäktige beslutat återremittera ärendet genom en minoritetsåterremiss.',
    ),
  ).toMatchObject({
    rule: 'minority',
    result:
      'Ordföranden finner att fullmäktige beslutat återremittera ärendet genom en minoritetsåterremiss.',
  });
});

test('figures of no ja and nej are told where they are not read', () => {
  const { warnings } = onlyDecision(
    '§ 1 Val\nBeslut\nMotionen avslås.\n\nVotering\nNämnden avslår motionen med siffrorna 31–26.',
  );
  expect(warnings.map(({ code }) => code)).toContain('rostetal-ej-lasta');
});

test('a clear count under a heading that is not of voting is told', () => {
  const { voteEvents, warnings } = onlyDecision(
    '§ 1 Val\n\nÄrendebeskrivning\nVotering begärs. Med 31 ja-röster och 12 nej-röster bifalls förslaget.\n\nBeslut\nValet görs.',
  );
  expect(voteEvents).toEqual([]);
  expect(warnings.map(({ code }) => code)).toContain('rostetal-ej-lasta');
});
