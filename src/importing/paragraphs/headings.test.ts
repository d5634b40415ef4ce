import { describe, expect, test } from 'vitest';
import { onlyDecision, readText } from '../test-files.ts';

const headOf = (text: string) => {
  const { paragraph, title, registryNumbers } = onlyDecision(text);
  return [paragraph, title, ...registryNumbers];
};

describe('the heading of a §', () => {
  test.each([
    [
      '§ 113\n\nSvar på motion om cykelvägar\nDnr 272-2031\n\nBeslut\nMotionen avslås.',
      ['113', 'Svar på motion om cykelvägar', '272-2031'],
    ],
    ['§89\n\nDigitala möten (RS/412/2031)\n\nSammanfattning\nText.', ['89', 'Digitala möten', 'RS/412/2031']],
    [
      '§ 80 Ärendenummer SLK-2031-00686\nTaxa för torghandel\nBeslut\nTaxan antas.',
      ['80', 'Taxa för torghandel', 'SLK-2031-00686'],
    ],
    ['§ 20 1338/22\nTaxa för torghandel\nBeslut\nTaxan antas.', ['20', 'Taxa för torghandel', '1338/22']],
    [
      '§ 19   Dnr SEN 2032/14 2032-03-01\n\nTaxa för torghandel\n\nBeslut\nTaxan antas.',
      ['19', 'Taxa för torghandel', 'SEN 2032/14'],
    ],
    [
      '§ 19 Diarienr 2032-00412 2.3.1\nTaxa för torghandel\n\nBeslut\nTaxan antas.',
      ['19', 'Taxa för torghandel', '2032-00412'],
    ],
    [
      '§ 6 Taxa för torghandel\nDnr: EN-2032-611 (2032-02-14)\n\nBeslut\nTaxan antas.',
      ['6', 'Taxa för torghandel', 'EN-2032-611'],
    ],
    [
      'Taxa för torghandel\nAMN § 7, 2032/112-3\n\nBeslut\nTaxan antas.',
      ['7', 'Taxa för torghandel', '2032/112-3'],
    ],
    [
      '§ 7\nAvtal\nDnr: SN 2031/41 2.4.1.0, KS 2030/9\n\nBeslut\nAvtalet godkänns.',
      ['7', 'Avtal', 'SN 2031/41', 'KS 2030/9'],
    ],
    [
      '§ 7 Rapport\nKF handling 2031 nr 12\nDnr KS 2031/8\n\nBeslut\nRapporten noteras.',
      ['7', 'Rapport', 'KS 2031/8'],
    ],
    [
      '§ 7 Avtal\nDnr RS 2031-0087 (tidigare RS 2029-0010)\n\nBeslut\nAvtalet godkänns.',
      ['7', 'Avtal', 'RS 2031-0087'],
    ],
    ['§ 7 Avtal\nÄrende: SBN 2031:14\n\nBeslut\nAvtalet godkänns.', ['7', 'Avtal', 'SBN 2031:14']],
    [
      'KF § 50     KS KF/2031:294\nTaxa för torghandel\nBeslut\nTaxan antas.',
      ['50', 'Taxa för torghandel', 'KS KF/2031:294'],
    ],
    [
      'KF § 102 DNR: KU.2031.3\n\nTaxa för torghandel\n\nBeslut\nTaxan antas.',
      ['102', 'Taxa för torghandel', 'KU.2031.3'],
    ],
    [
      '§ 37 Diarienummer 00423/2031\nTaxa för torghandel\nBeslut\nTaxan antas.',
      ['37', 'Taxa för torghandel', '00423/2031'],
    ],
    ['§ 7 Val av justerare\nBeslut\nEva Ek (S) väljs.', ['7', 'Val av justerare']],
    [
      'Ks § 45 Taxa för torghandel Dnr KS 2031/45\nBeslut\nTaxan antas.',
      ['45', 'Taxa för torghandel', 'KS 2031/45'],
    ],
    [
      '§ 45 Taxa för torghandel\nDnr KS 2031/45, KS 2031/46\nBeslut\nTaxan antas.',
      ['45', 'Taxa för torghandel', 'KS 2031/45', 'KS 2031/46'],
    ],
    ['45 § Taxa för torghandel\nBeslut\nTaxan antas.', ['45', 'Taxa för torghandel']],
    [
      '§ 12 Remiss om elnät (SOU 2031:28)\nBeslut\nYttrandet översänds.',
      ['12', 'Remiss om elnät (SOU 2031:28)'],
    ],
    [
      '§ 63 Ärendenummer SLK-2031-00027:-1\nVal\nBeslut\nEva Ek (S) väljs.',
      ['63', 'Val', 'SLK-2031-00027:-1'],
    ],
    [
      '§12/2031 TAXA FÖR TORGHANDEL OCH\nMARKNADER\nÄrendenr: 2031-000123 104\nBeslut\nTaxan antas.',
      ['12', 'TAXA FÖR TORGHANDEL OCH MARKNADER', '2031-000123 104'],
    ],
    [
      '§ 37\nTaxa för torghandel\nHSN 2031-1234-5\nBeslut\nTaxan antas.',
      ['37', 'Taxa för torghandel', 'HSN 2031-1234-5'],
    ],
    [
      '§ 45 Svar på motion om taxan (KS/2031:112)\nBeslut\nTaxan antas.',
      ['45', 'Svar på motion om taxan', 'KS/2031:112'],
    ],
    [
      '§ 12 Dnr KS 2031/00123\nTaxa för torghandel\nBeslut\nTaxan antas.',
      ['12', 'Taxa för torghandel', 'KS 2031/00123'],
    ],
    [
      'Au § 5 Taxa för torghandel\nDnr. KS-2031/345\nBeslut\nTaxan antas.',
      ['5', 'Taxa för torghandel', 'KS-2031/345'],
    ],
    [
      'KS § 12 Taxa för torghandel\nDiarienr: KS-2031/345\nBeslut\nTaxan antas.',
      ['12', 'Taxa för torghandel', 'KS-2031/345'],
    ],
    [
      '§ 21 Yttrande över motion      SN 2031/33\nBeslut\nTaxan antas.',
      ['21', 'Yttrande över motion', 'SN 2031/33'],
    ],
    ['Paragraf 7\nTaxa för torghandel\nBeslut\nTaxan antas.', ['7', 'Taxa för torghandel']],
    ['§ 12 Läsårstider 2031/2032\nBeslut\nTiderna antas.', ['12', 'Läsårstider 2031/2032']],
    [
      '§ 78 Dnr SLK-2031-00877\nPlan för arbetet mot våld\n2031-2034\nBeslut\nPlanen antas.',
      ['78', 'Plan för arbetet mot våld 2031-2034', 'SLK-2031-00877'],
    ],
    [
      '§ 12   Svar på motion 12-2031 om resor\n       för ungdomar                       LS/0345/31\nBeslut\nMotionen avslås.',
      ['12', 'Svar på motion 12-2031 om resor för ungdomar', 'LS/0345/31'],
    ],
    [
      '§ 12 Svar på motion om taxan, Dnr Ks 2031/12\nBeslut\nTaxan antas.',
      ['12', 'Svar på motion om taxan', 'Ks 2031/12'],
    ],
    [
      '§ 12 Svar på motion om taxan 2031-00412\nBeslut\nTaxan antas.',
      ['12', 'Svar på motion om taxan', '2031-00412'],
    ],
    ['§ 12\nTaxa (dnr 2031/12)\nBeslut\nTaxan antas.', ['12', 'Taxa', '2031/12']],
  ])('%j', (text, expected) => {
    expect(headOf(text)).toEqual(expected);
  });

  test('a title that runs over lines is one, and the text after it is not in it', () => {
    const many = (number: number) =>
      `§ ${number} Dnr KS 2031/${number}\nAnmälan av länsstyrelsens beslut att utse Eva Ek (S) till ny\nersättare i kommunfullmäktige i stället för Bo Alm (S)\nLänsstyrelsen har den 7 februari 2031 beslutat att utse Eva Ek (S) till ny ersättare i fullmäktige.\nBeslut\nBeslutet antecknas.\n`;
    const { decisions } = readText(many(1) + many(2)).reading;
    expect(decisions.map(({ title }) => title)).toEqual([
      'Anmälan av länsstyrelsens beslut att utse Eva Ek (S) till ny ersättare i kommunfullmäktige i stället för Bo Alm (S)',
      'Anmälan av länsstyrelsens beslut att utse Eva Ek (S) till ny ersättare i kommunfullmäktige i stället för Bo Alm (S)',
    ]);
  });

  test('a § that a wrapped sentence begins a line with is none', () => {
    const text =
      '§ 4 Val\nTidigare behandling\nBordlagt den 24 januari 2031, § 46, den 7 februari 2031,\n§ 150, den 6 mars 2031, § 200 och den 20 mars 2031,\n§ 239.\nBeslut\nRegel 2 antas, förutom punkterna\n§ 17 och § 21 som lämnas oförändrade.\n§ 5 Taxa\nBeslut\nTaxan antas.';
    const { decisions } = readText(text).reading;
    expect(decisions.map(({ paragraph }) => paragraph)).toEqual(['4', '5']);
    expect(decisions[0]?.references.map(({ date, paragraph }) => `${date} § ${paragraph}`)).toEqual([
      '2031-01-24 § 46',
      '2031-02-07 § 150',
      '2031-03-06 § 200',
      '2031-03-20 § 239',
    ]);
  });

  test('a table of contents is not read as the §§', () => {
    const text =
      '§ 4 Val ........ 2\n§ 5 Taxa ........ 3\n\n§ 4 Val\nBeslut\nEva Ek (S) väljs.\n\n§ 5 Taxa\nBeslut\nTaxan antas.';
    expect(readText(text).reading.decisions.map(({ clauses }) => clauses.length)).toEqual([1, 1]);
  });

  test('a hole in the numbers is told of', () => {
    const { warnings } = readText('§ 4 Val\nBeslut\nVal görs.\n\n§ 7 Taxa\nBeslut\nTaxan antas.').reading;
    expect(warnings.find(({ code }) => code === 'lucka-i-paragrafer')?.message).toContain('§ 5–6 saknas');
  });

  test('a line that may be the last of a title is told of', () => {
    const { title, warnings } = onlyDecision(
      '§ 2 Yttrande till länsstyrelsen över samråd om\nNatura 2000-områdena\nÖn och Viken\n\nBeslut\nYttrandet antas.',
    );
    expect(title).toMatch(/^Yttrande till länsstyrelsen/u);
    expect(warnings.map(({ code }) => code)).toContain('rubrik-kan-ga-vidare');
  });

  test('a § whose heading stands once more above its recipients is one, also in one that is alone', () => {
    const text =
      '§ 5 Strandskydd Dnr BMN 2031-301\n\nBeslut\nDispens medges.\n\n§ 5 Strandskydd Dnr BMN 2031-301\n\nExpedieras till\nLänsstyrelsen\n';
    const { decisions } = readText(text).reading;
    expect(decisions.map(({ clauses, recipients }) => [clauses, recipients])).toEqual([
      [['Dispens medges.'], ['Länsstyrelsen']],
    ]);
  });
});
