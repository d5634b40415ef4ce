import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { withArchive } from '../../reading/test-archive.ts';
import { asText } from '../round-trip/forms.ts';
import { minutes as madeUp } from '../round-trip/minutes.ts';
import { decoded } from '../../html/text.ts';
import { readText } from '../test-files.ts';
import { DraftFault } from '../drafts/fault.ts';
import { errorCodes, filesBelow, importText } from './test-import.ts';
import { writeFiles } from '../../creating/write-files.ts';

/** Exempelby, its boards and people are made up. */
const HEAD = 'Exempelby kommun\nKommunstyrelsen\nSammanträdesprotokoll\nSammanträdesdatum 2024-03-12\n';
const minutes = (...paragraphs: string[]) => `${HEAD}\n${paragraphs.join('\n\n')}\n`;
const paragraph = (
  number: number,
  title: string,
  rest = 'Beslut\n\nInformationen läggs till handlingarna.',
) => `§ ${number} ${title}\n\nDiarienummer: KS 2024/${number}\n\n${rest}`;
const MEETING = 'exempelby/kommunstyrelsen/2024-03-12';
const decisionPath = (name: string | number) => `beslut/${MEETING}/${name}.mdx`;
const read = (root: string, path: string) => readFileSync(join(root, path), 'utf8');
const fields = (text: string) =>
  parseDocument(text.split(/^---$/mu)[1] ?? text).toJS() as Record<string, unknown>;

const VOTE = `Beslut

Kommunstyrelsen avslår förslaget.

Omröstning

Ja = bifall till förslaget
Nej = avslag på förslaget

Ledamot                       Ja        Nej       Avstår
Dora Dahl (AP)                X
Bo Björk (påhittad) (BP)                X
Elof Ek (BP)                            X
Resultat                      1         2         0
`;

describe('drafts', () => {
  test('of the second meeting of a day go beside its §§, where they are there', () =>
    withArchive(undefined, (root) => {
      const second = `${MEETING}-2`;
      mkdirSync(join(root, 'beslut', second), { recursive: true });
      writeFileSync(join(root, `sammantraden/${second}.mdx`), read(root, `sammantraden/${MEETING}.mdx`));
      writeFileSync(
        join(root, `beslut/${second}/10.mdx`),
        read(root, decisionPath(7))
          .replace(`meeting: ${MEETING}`, `meeting: ${second}`)
          .replace("'7'", "'10'"),
      );
      importText(root, { 'a.txt': minutes(paragraph(10, 'Cykelställ'), paragraph(11, 'Bänkar')) });
      expect(fields(read(root, `beslut/${second}/11.mdx`))['meeting']).toBe(second);
      expect(Object.keys(filesBelow(root))).not.toContain(decisionPath(11));
    }));

  test('of a meeting that is there are put beside its decisions, last in order, and pass the check', () =>
    withArchive(undefined, (root) => {
      const before = filesBelow(root);
      const { left, text } = importText(root, {
        'a.txt': minutes(paragraph(7, 'Lekplats'), paragraph(8, 'Information')),
      });
      expect(left).toBe(1);
      expect(text).toContain('1 fil fanns redan och är orörd');
      expect(text).toContain(decisionPath(7));
      const after = filesBelow(root);
      expect(Object.keys(after).filter((path) => !(path in before))).toEqual([decisionPath(8)]);
      expect(after).toMatchObject(before);
      expect(fields(read(root, decisionPath(8)))).toMatchObject({
        paragraph: '8',
        order: 2,
        unreviewed: true,
        matters: ['KS 2024/8'],
        outcome: 'noted',
      });
      expect(errorCodes(root)).toEqual([]);
    }));

  test('of an unknown day lie under odaterat, and a second import finds them again', () =>
    withArchive(undefined, (root) => {
      const undated = minutes(paragraph(8, 'Information')).replace('Sammanträdesdatum 2024-03-12', '');
      importText(root, { 'a.txt': undated });
      expect(Object.keys(filesBelow(root))).toContain('beslut/exempelby/kommunstyrelsen/odaterat/8.mdx');
      const meeting = fields(read(root, 'sammantraden/exempelby/kommunstyrelsen/odaterat.mdx'));
      expect(meeting).not.toHaveProperty('date');
      expect(meeting['doubts']).toContainEqual({
        why: 'Mötets datum står inte i filen.',
        code: 'datum-saknas',
      });
      expect(importText(root, { 'a.txt': undated })).toMatchObject({ left: 1, written: 0 });
      importText(root, { 'b.txt': undated.replace('§ 8', '§ 9') });
      expect(Object.keys(filesBelow(root))).toContain('beslut/exempelby/kommunstyrelsen/odaterat-2/9.mdx');
      expect(errorCodes(root)).toEqual([]);
    }));

  test('ask for what a bill and closed doors are of, and for an outcome that was not read', () =>
    withArchive(undefined, (root) => {
      const body = 'Sammanfattning\n\nÄrendet behandlades inom stängda dörrar.\n\nBeslut\n\nNätet byggs.';
      importText(root, { 'a.txt': minutes(paragraph(8, 'Motion om ett nät', body)) });
      const { doubts } = fields(read(root, decisionPath(8)));
      const asked = (doubts as { field?: string }[]).map(({ field }) => field);
      expect(asked).toEqual(expect.arrayContaining(['memberBill', 'closedDoors', 'outcome']));
    }));

  test('hold of the source’s own words only title and clauses; the report keeps every one', () =>
    withArchive(undefined, (root) => {
      const words = 'Besynnerliga {tecken} <Siffror> och [länk](/x/) * stjärna';
      const source = minutes(
        paragraph(8, 'Information', `Beslut\n\nSaken antecknas.\n\nSammanfattning\n\n${words}`),
      ).replace('Sammanträdesdatum 2024-03-12', 'Sammanträdesdatum 2024-05-07\nPlats: Påhittade salen');
      const { page } = importText(root, { 'ord.txt': source });
      const drafts = Object.values(filesBelow(root)).join('\n');
      expect(drafts).not.toContain('Besynnerliga');
      expect(drafts).not.toContain('Påhittade salen');
      const draft = read(root, 'beslut/exempelby/kommunstyrelsen/2024-05-07/8.mdx');
      expect(fields(draft)).toMatchObject({
        titleInMinutes: 'Information',
        clauses: [{ asInMinutes: 'Saken antecknas.' }],
      });
      expect(Object.keys(fields(draft))).not.toContain('title');
      expect(Object.keys(fields(draft))).not.toContain('summary');
      const report = decoded(readFileSync(page, 'utf8'));
      expect(report).toContain(words);
      expect(report).toContain('Påhittade salen');
      expect(errorCodes(root)).toEqual([]);
    }));

  test('say that the source does not tell only where no word of the § is about it', () =>
    withArchive(undefined, (root) => {
      const about = (number: number, text: string) =>
        paragraph(number, 'Lekplats', `${VOTE}\nSammanfattning\n\n${text}\n`);
      importText(root, {
        'a.txt': minutes(
          about(8, 'Förslaget påverkar jämställdheten. Lotten föll på ja.'),
          about(9, 'Lekplatsen är gammal.'),
        ),
      });
      const [told, silent] = [8, 9].map((number) => fields(read(root, decisionPath(number))));
      expect(silent).toMatchObject({
        genderEquality: 'unknown',
        procedure: [{ event: { rule: 'unknown' } }],
      });
      expect(told).not.toHaveProperty('genderEquality');
      expect(told).not.toHaveProperty('procedure.0.event.rule');
      const doubtful = (told?.['doubts'] as { field?: string; line?: number }[]).filter(
        ({ line }) => line !== undefined,
      );
      expect(doubtful.map(({ field }) => field)).toEqual(
        expect.arrayContaining(['genderEquality', 'procedure.1.event.rule']),
      );
      expect(errorCodes(root)).toEqual([]);
    }));

  test('come with a report of every line of the source', () =>
    withArchive(undefined, (root) => {
      const source = asText(madeUp, 'kept');
      const { page } = importText(root, { 'hela.txt': source });
      const plain = (text: string) => text.replace(/[^\p{L}\d]+/gu, '').toLowerCase();
      const report = plain(decoded(readFileSync(page, 'utf8')));
      const { accounts } = readText(source);
      const lost = accounts
        .filter(({ to, line }) => to !== 'noise' && !report.includes(plain(line.text)))
        .map(({ line }) => line.text);
      expect(lost).toEqual([]);
      const html = readFileSync(page, 'utf8');
      const places = [...html.matchAll(/href="#(rad-[\d-]+)"/gu)].map((match) => match[1]);
      expect(places.length).toBeGreaterThan(3);
      expect(places.filter((place) => !html.includes(`id="${place}"`))).toEqual([]);
      expect(html).toContain('Så är protokollet uppbyggt');
      expect(html).toMatch(/Var källans \d+ rader tog vägen/u);
    }));

  test('leave out a clause that is longer than a clause can be, with a doubt', () =>
    withArchive(undefined, (root) => {
      const long = `Planen antas med ${'mycket '.repeat(800)}bifall.`;
      importText(root, { 'a.txt': minutes(paragraph(8, 'Plan', `Beslut\n\n${long}`)) });
      const draft = fields(read(root, decisionPath(8)));
      expect(draft['clauses']).toEqual([{}]);
      expect(draft['doubts']).toContainEqual(expect.objectContaining({ field: 'clauses.1.asInMinutes' }));
      expect(errorCodes(root)).toEqual([]);
    }));

  test('never hold a personal number, nor does the report', () =>
    withArchive(undefined, (root) => {
      const source = minutes(
        paragraph(
          8,
          'Ansökan',
          'Beslut\n\nAnsökan från 640823-3234 avslås. Ring 070-123 45 67.\n\nBakgrund\n\n640823-\n3234',
        ),
      );
      const { text } = importText(root, { 'a.txt': source });
      const all = [text, ...Object.values(filesBelow(root))].join('\n');
      expect(all).not.toMatch(/640823|3234/u);
      expect(text).toContain('Kan röra en privatperson: telefonnummer');
      expect(errorCodes(root)).toEqual([]);
    }));
});

test('a proposal to a body that is not there must be put right before the check lets it through', () =>
  withArchive(undefined, (root) => {
    const rest = 'Beslut\n\nKommunstyrelsen föreslår att regionfullmäktige beslutar\n\n1. Taxan antas.';
    const { text } = importText(root, { 'a.txt': minutes(paragraph(8, 'Taxa', rest)) });
    expect(fields(read(root, decisionPath(8)))['clauses']).toEqual([
      { proposesTo: 'exempelby/regionfullmaktige', numberInMinutes: '1', asInMinutes: 'Taxan antas.' },
    ]);
    expect(read(root, decisionPath(8))).toContain('KONTROLLERA: organet Regionfullmäktige finns inte');
    expect(errorCodes(root)).toEqual(['okand-referens']);
    expect(text).toContain('npm run check kommer att säga till');
  }));

describe('persons', () => {
  test('are matched by name, party and body; unknown ones become one draft for all §§ and files', () =>
    withArchive(undefined, (root) => {
      const { text } = importText(root, {
        'a.txt': minutes(paragraph(8, 'Ett', VOTE)),
        'b.txt': minutes(paragraph(9, 'Två', VOTE)),
      });
      const added = Object.keys(filesBelow(root)).filter((path) => path.startsWith('personer/'));
      expect(added).toContain('personer/exempelby/dora-dahl.yaml');
      expect(added.filter((path) => path.includes('dora-dahl'))).toHaveLength(1);
      expect(fields(read(root, 'personer/exempelby/dora-dahl.yaml'))).toEqual({
        unreviewed: true,
        name: 'Dora Dahl',
        memberships: [
          {
            body: 'exempelby/kommunstyrelsen',
            party: 'apelpartiet',
            from: 'unknown',
            to: 'unknown',
          },
        ],
        doubts: [{ field: 'memberships.1.role', why: 'Rollen i organet', line: 20 }],
      });
      expect(text).toMatch(/Personer: \d kända/u);
      expect(errorCodes(root)).toEqual([]);
    }));

  test('whose name is only near, or whose party is another, are proposed and not joined', () =>
    withArchive(undefined, (root) => {
      const person = join(root, 'personer/exempelby/elof-ek.yaml');
      writeFileSync(
        person,
        'name: Elof Ekh\nmemberships:\n  - { body: exempelby/kommunstyrelsen, role: member, party: bjorkpartiet, from: unknown, to: unknown }\n',
      );
      writeFileSync(
        join(root, 'personer/exempelby/dora-dahl.yaml'),
        'name: Dora Dahl\nmemberships:\n  - { body: exempelby/kommunstyrelsen, role: member, party: bjorkpartiet, from: unknown, to: unknown }\n',
      );
      const { text } = importText(root, { 'a.txt': minutes(paragraph(8, 'Ett', VOTE)) });
      expect(text).toContain('Elof Ek (BP): samma som exempelby/elof-ek? Inte hopförd.');
      expect(text).toContain('Dora Dahl (AP): samma som exempelby/dora-dahl? Inte hopförd.');
      expect(read(root, decisionPath(8))).toContain('person: exempelby/dora-dahl-2, party: apelpartiet');
      expect(read(root, 'personer/exempelby/elof-ek-2.yaml')).toContain(
        'KONTROLLERA: kan vara samma person som personer/exempelby/elof-ek.yaml',
      );
      expect(errorCodes(root)).toEqual([]);
    }));

  test('who are known from another body are named in the report, to be given the post', () =>
    withArchive(undefined, (root) => {
      writeFileSync(
        join(root, 'personer/exempelby/dora-dahl.yaml'),
        'name: Dora Dahl\nmemberships:\n  - { body: exempelby/kommunfullmaktige, role: member, party: apelpartiet, from: unknown, to: unknown }\n',
      );
      const { text } = importText(root, { 'a.txt': minutes(paragraph(8, 'Ett', VOTE)) });
      expect(text).toContain('? exempelby/dora-dahl i exempelby/kommunstyrelsen: samma namn och parti');
    }));

  test('of a party that the content lacks bring a draft of the party', () =>
    withArchive(undefined, (root) => {
      importText(root, {
        'a.txt': minutes(paragraph(8, 'Ett', VOTE.replace('Dora Dahl (AP)', 'Dora Dahl (EP)'))),
      });
      expect(read(root, 'partier/ep.yaml')).toContain('unreviewed: true');
      expect(errorCodes(root)).toEqual([]);
    }));
});

describe('votes', () => {
  test('keep the printed totals where the list has others, and leave each vote for the check to ask for', () =>
    withArchive(undefined, (root) => {
      importText(root, {
        'a.txt': minutes(paragraph(8, 'Ett', VOTE.replace('1         2         0', '2         2         0'))),
      });
      const text = read(root, decisionPath(8));
      expect(text).toContain('yes: 2');
      expect(text).toContain('KONTROLLERA: hur Dora Dahl röstade kunde inte läsas');
      expect(text).not.toContain('option:');
      expect(errorCodes(root)).toEqual([]);
      writeFileSync(join(root, decisionPath(8)), text.replace('unreviewed: true\n', ''));
      expect(errorCodes(root)).toEqual(Array(4).fill('falt-saknas'));
    }));

  test('of somebody who stands twice, or is disqualified as well, are pointed out and pass the check', () =>
    withArchive(undefined, (root) => {
      const twice = VOTE.replace(
        'Elof Ek (BP)                            X',
        'Elof Ek (BP)                            X\nElof Ek (BP)                  X',
      ).replace('1         2         0', '2         2         0');
      importText(root, {
        'a.txt': minutes(paragraph(8, 'Ett', `${twice}\nJäv\n\nDora Dahl (AP) anmäler jäv.`)),
      });
      const text = read(root, decisionPath(8));
      expect(text).toContain('KONTROLLERA: hur Elof Ek röstade kunde inte läsas');
      expect(text).toContain('KONTROLLERA: Elof Ek står två gånger i listan');
      expect(text).toContain('KONTROLLERA: Dora Dahl anges som jävig men står bland de röstande');
      expect(errorCodes(root)).toEqual([]);
    }));

  test('have no winner, kind or rule that the source does not put in words', () =>
    withArchive(undefined, (root) => {
      importText(root, { 'a.txt': minutes(paragraph(8, 'Ett', VOTE)) });
      expect(fields(read(root, decisionPath(8)))['procedure']).toMatchObject([
        { step: 'vote', event: { kind: 'other', rule: 'unknown' } },
      ]);
      expect(read(root, decisionPath(8))).not.toMatch(/^ *result:/mu);
    }));
});

describe('a draft with open doubts', () => {
  const source = { 'a.txt': minutes(paragraph(8, 'Ett', VOTE)) };
  const published = (root: string) => {
    const path = join(root, decisionPath(8));
    writeFileSync(path, readFileSync(path, 'utf8').replace('unreviewed: true\n', ''));
    return path;
  };

  test('has them as data, each with its field and the line of the source', () =>
    withArchive(undefined, (root) => {
      importText(root, source);
      expect(fields(read(root, decisionPath(8)))['doubts']).toContainEqual({
        field: 'procedure.1.event.result',
        why: 'Vilken sida som vann kunde inte läsas. Det får aldrig räknas ut ur siffrorna',
        line: 16,
        words: 'Ja = bifall till förslaget',
      });
      expect(errorCodes(root)).toEqual([]);
    }));

  test('has those of the whole file where its meeting is there already, and the report has them too', () =>
    withArchive(undefined, (root) => {
      const misprinted = { 'a.txt': minutes(paragraph(8, 'Ett'), paragraph(12, 'Två')) };
      const doubted = (id: string) =>
        ((fields(read(root, decisionPath(id)))['doubts'] ?? []) as { code?: string }[]).map(
          ({ code }) => code,
        );
      importText(root, misprinted);
      expect(doubted('8')).toContain('lucka-i-paragrafer');
      const { text, left } = importText(root, misprinted);
      expect(left).toBe(2);
      expect(text).toContain('Paragrafnumren går inte i en följd');
    }));

  test('of a § that was safely read can be published without a word of ours', () =>
    withArchive(undefined, (root) => {
      importText(root, { 'a.txt': minutes(paragraph(8, 'Information')) });
      const path = published(root);
      const read = fields(readFileSync(path, 'utf8'));
      expect(Object.keys(read)).not.toEqual(expect.arrayContaining(['title', 'summary']));
      expect(read).toMatchObject({ paragraph: '8', matters: ['KS 2024/8'], outcome: 'noted' });
      expect(errorCodes(root)).toEqual([]);
    }));

  test('cannot be published until every doubt is taken away and what was not read is filled in', () =>
    withArchive(undefined, (root) => {
      importText(root, source);
      const path = published(root);
      const doubts = fields(readFileSync(path, 'utf8'))['doubts'] as unknown[];
      expect(errorCodes(root)).toEqual(['falt-saknas']);
      const filled = readFileSync(path, 'utf8').replace(
        'rule: unknown',
        'result: unknown\n      rule: unknown',
      );
      writeFileSync(path, filled);
      expect(errorCodes(root).filter((code) => code === 'ej-kontrollerat')).toHaveLength(doubts.length);
      writeFileSync(path, filled.replace(/^doubts:[^]*?(?=^---)/mu, ''));
      expect(errorCodes(root)).not.toContain('ej-kontrollerat');
    }));
});

describe('nothing is written', () => {
  test('where the file names another organisation of the content', () =>
    withArchive(undefined, (root) => {
      const renamed = read(root, 'organisationer/exempelby.yaml').replace(
        'Exempelby kommun (påhittad)',
        'Annanby kommun',
      );
      writeFileSync(join(root, 'organisationer/annanby.yaml'), renamed);
      const source = minutes(paragraph(8, 'Ett')).replaceAll('Exempelby', 'Annanby');
      expect(() => importText(root, { 'a.txt': source })).toThrow(/Menar du --organisation annanby/u);
    }));

  const faults: [string, string, string][] = [
    [
      'the body is unknown',
      minutes(paragraph(8, 'Ett')).replaceAll('Kommunstyrelsen', 'Kommunstyrelse'),
      'organ-',
    ],
    [
      'the body is none of the organisation’s',
      minutes(paragraph(8, 'Ett')).replaceAll('Kommunstyrelsen', 'Byggnadsnämnden'),
      'organ-okant',
    ],
    ['there is no decision', 'Sommarens badväder blev sämre än väntat.', 'inget-sammantrade'],
  ];
  test.each(faults)('where %s', (_, text, code) =>
    withArchive(undefined, (root) => {
      const before = filesBelow(root);
      const run = () => importText(root, { 'a.txt': minutes(paragraph(9, 'Två')), 'b.txt': text });
      expect(run).toThrow(DraftFault);
      try {
        run();
      } catch (error) {
        expect((error as DraftFault).code).toContain(code);
      }
      expect(filesBelow(root)).toEqual(before);
    }),
  );

  test('where one of several files cannot be put in place', () =>
    withArchive(undefined, (root) => {
      const path = (name: string) => join(root, 'amnen', name);
      writeFileSync(path('b.yaml'), 'gammal');
      mkdirSync(path('mapp.yaml'));
      const before = filesBelow(root);
      const run =
        (...files: Parameters<typeof writeFiles>[0]) =>
        () =>
          writeFiles(files);
      const [a, b] = [
        { path: path('ny/a.yaml'), text: 'ny' },
        { path: path('b.yaml'), text: 'ny', replaces: 'gammal' },
      ];
      expect(run(a, b, { path: path('mapp.yaml'), text: 'x' })).toThrow(/EEXIST/u);
      expect(filesBelow(root)).toEqual(before);
      expect(run(a, { ...b, replaces: 'en annan' })).toThrow(/har ändrats/u);
      expect(filesBelow(root)).toEqual(before);
      run(a, b)();
      expect(filesBelow(root)).toEqual({ ...before, 'amnen/ny/a.yaml': 'ny', 'amnen/b.yaml': 'ny' });
      chmodSync(path('b.yaml'), 0o644);
    }));
});

describe('--update', () => {
  const source = {
    'a.txt': minutes(
      paragraph(
        8,
        'Källans rubrik',
        'Beslut\n\nInformationen läggs till handlingarna.\n\nExpedieras till\n\nTekniska nämnden',
      ),
    ),
  };
  const edited = `---
# Min egen kommentar.
meeting: ${MEETING}
paragraph: '8'
order: 2
title: Redaktörens rubrik # vald av oss
summary: >-
  Redaktörens
  text.
outcome: unknown # såg inget
clauses:
  - text: Redaktörens ord.
procedure: unknown
recipients: []
genderEquality: unknown
sources:
  - { title: Protokoll, publisher: Exempelby, url: unknown }
published: 2024-03-20
---

Redaktörens brödtext.
`;
  test('does the same in a file with a byte order mark and the line ends of Windows, and keeps both', () =>
    withArchive(undefined, (root) => {
      writeFileSync(join(root, decisionPath(8)), edited);
      importText(root, source, { update: true });
      const plain = read(root, decisionPath(8));
      const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
      writeFileSync(join(root, decisionPath(8)), windows(edited));
      importText(root, source, { update: true });
      expect(read(root, decisionPath(8))).toBe(windows(plain));
    }));

  test('fills in what is missing, unknown or an empty list, and leaves every other sign', () =>
    withArchive(undefined, (root) => {
      writeFileSync(join(root, decisionPath(8)), edited);
      const { text, left } = importText(root, source, { update: true });
      expect(left).toBe(0);
      expect(text).toContain('fyller i matters, titleInMinutes, outcome, recipients');
      expect(text).toContain('Skiljer sig, lämnas som det är: clauses');
      expect(read(root, decisionPath(8))).toBe(
        edited
          .replace('order: 2\n', 'order: 2\nmatters: [KS 2024/8]\n')
          .replace('# vald av oss\n', '# vald av oss\ntitleInMinutes: Källans rubrik\n')
          .replace('outcome: unknown # såg inget', 'outcome: noted # såg inget')
          .replace('recipients: []', 'recipients: [Tekniska nämnden]'),
      );
      expect(errorCodes(root)).toEqual([]);
      const second = read(root, decisionPath(8));
      importText(root, source, { update: true });
      expect(read(root, decisionPath(8))).toBe(second);
    }));

  test('brings the doubts of what it fills in, and no others', () =>
    withArchive(undefined, (root) => {
      const known = edited.replace('outcome: unknown # såg inget', 'outcome: noted');
      writeFileSync(join(root, decisionPath(8)), known.replace('procedure: unknown\n', 'procedure: []\n'));
      importText(root, { 'a.txt': minutes(paragraph(8, 'Ett', VOTE)) }, { update: true });
      const doubts = fields(read(root, decisionPath(8)))['doubts'] as { field: string }[];
      expect(doubts.length).toBeGreaterThan(0);
      expect(doubts.filter(({ field }) => !field.startsWith('procedure.'))).toEqual([]);
    }));

  test('leaves a file whose fields cannot be read', () =>
    withArchive(undefined, (root) => {
      writeFileSync(join(root, decisionPath(8)), '---\ntitle: [\n---\n');
      const { text } = importText(root, source, { update: true });
      expect(text).toContain('filens fält går inte att läsa');
      expect(read(root, decisionPath(8))).toBe('---\ntitle: [\n---\n');
    }));
});
