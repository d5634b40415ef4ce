import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { noCache } from '../entry-cache.ts';
import { readArchive } from '../read-archive.ts';
import { withArchive } from '../test-archive.ts';
import { MOVES } from './moves.ts';
import { readPublished } from '../../publishing/record/read-record.ts';
import { recordFile, recordTexts, RECORD_FOLDER, writeRecord } from '../../publishing/record/record.ts';
import { recordAsPublished } from './test-record.ts';

/** A small archive is published, then an author changes something in it and runs the check. */

const PUBLISHED = Date.parse('2024-04-01T10:00Z');
const LATER = Date.parse('2024-05-02T10:00Z');
const DECISION = 'beslut/exempelby/kommunstyrelsen/2024-03-12/7.mdx';
const PAGE = '/exempelby/kommunstyrelsen/2024-03-12/7/';

const publish = (root: string, now = PUBLISHED) => {
  recordAsPublished(root, now);
};

interface Author {
  readonly write: (file: string, text: string) => void;
  readonly edit: (file: string, from: string | RegExp, to: string | ((part: string) => string)) => void;
  readonly move: (from: string, to: string) => void;
  readonly remove: (file: string) => void;
  readonly moved: (text: string) => void;
  readonly publish: (now?: number) => void;
  /** A file of what was recorded. */
  readonly record: (name: string) => string;
  /** Code, place and what was found of each fault. */
  readonly faults: (
    now?: number,
  ) => { code: string; file: string; line: number; found: string; expected: string; advice: string }[];
}

/** The record of the archive as every test begins with it. */
let firstRecord: ReadonlyMap<string, string> | undefined;

function author(use: (archive: Author) => void): void {
  withArchive(undefined, (root) => {
    // The document refers to the decision, which some tests move.
    const document = join(root, 'underlag/exempelby/lekplatser-2024.mdx');
    writeFileSync(document, readFileSync(document, 'utf8').replace(/decided: .*/, 'decided: unknown'));
    if (firstRecord === undefined) publish(root);
    else writeRecord(root, firstRecord);
    firstRecord ??= recordTexts(root);
    const read = (file: string) => readFileSync(join(root, file), 'utf8');
    use({
      write: (file, text) => writeFileSync(join(root, file), text),
      edit(file, from, to) {
        const changed = read(file).replace(from, to as string);
        expect(changed).not.toBe(read(file));
        writeFileSync(join(root, file), changed);
      },
      move(from, to) {
        mkdirSync(join(root, to, '..'), { recursive: true });
        renameSync(join(root, from), join(root, to));
      },
      remove: (file) => rmSync(join(root, file)),
      moved: (text) => writeFileSync(recordFile(root, MOVES), text),
      publish: (now = LATER) => publish(root, now),
      record: (name) => readFileSync(recordFile(root, name), 'utf8'),
      faults: (now = LATER) =>
        readArchive(root, noCache, now).faults.map(({ kind, file, line, found, expected, advice }) => ({
          code: kind.code,
          file: file.slice(file.indexOf('src/content/') + 'src/content/'.length),
          line,
          found,
          expected,
          advice,
        })),
    });
  });
}

/** The lines that an advice gives to paste. */
const toPaste = (advice: string) => advice.slice(advice.indexOf('\n') + 1);
const codes = (archive: Author, now?: number) => archive.faults(now).map(({ code }) => code);

describe('after a publication', () => {
  test('nothing is wrong while nothing has changed', () =>
    author((archive) => expect(archive.faults()).toEqual([])));

  test('the first needs no record, and writes one that does not change when it is written again', () => {
    withArchive(undefined, (root) => {
      expect(readPublished(root)).toEqual({ damage: [] });
      publish(root);
      const first = readPublished(root).published;
      expect(first?.entries.beslut.size).toBe(1);
      expect(first?.addresses).toContain(PAGE);
      expect(first?.addresses).toContain(`${PAGE}#punkt-1`);
      expect(first?.addresses).toContain(`${PAGE}votering-1.png`);
      publish(root, LATER);
      expect(readPublished(root).published).toEqual(first);
    });
  });
});

describe('a meeting that is moved to another day', () => {
  const FOLDER = 'sammantraden/exempelby/kommunstyrelsen';
  const OLD = '/exempelby/kommunstyrelsen/2024-06-04/';
  /** A meeting that is announced, published and then moved, with what its file says of that. */
  function moved(says: string, use: (archive: Author) => void): void {
    author((archive) => {
      archive.write(
        `${FOLDER}/2024-06-04.mdx`,
        [
          '---',
          'body: exempelby/kommunstyrelsen',
          'date: 2024-06-04',
          'summary: Kommunstyrelsen sammanträder den 4 juni 2024 (påhittat).',
          'paragraphCount: unknown',
          'voteEventCount: unknown',
          'approvals: []',
          'sources: [{ title: Kallelse (påhittad), publisher: Exempelby kommun, url: unknown }]',
          'published: 2024-04-01',
          '---',
          '',
        ].join('\n'),
      );
      archive.publish(PUBLISHED);
      archive.move(`${FOLDER}/2024-06-04.mdx`, `${FOLDER}/2024-06-11.mdx`);
      archive.edit(`${FOLDER}/2024-06-11.mdx`, 'date: 2024-06-04', `date: 2024-06-11\n${says}`);
      archive.edit(`${FOLDER}/2024-06-11.mdx`, 'den 4 juni', 'den 11 juni');
      use(archive);
    });
  }

  test('loses its address, unless its file says from which day', () => {
    moved('furtherDays: []', (archive) => {
      const [fault] = archive.faults();
      expect(fault).toMatchObject({ code: 'forlorad-adress', expected: `en sida eller fil på ${OLD}` });
      expect(fault?.advice).toContain('movedFrom');
    });
  });

  test('keeps it by its own file alone, which tells of the new day without a correction', () => {
    moved('movedFrom: [2024-06-04]', (archive) => {
      expect(archive.faults()).toEqual([]);
      archive.publish();
      expect(archive.faults()).toEqual([]);
    });
  });

  test('is a correction where anything else changes with it', () => {
    moved('movedFrom: [2024-06-04]', (archive) => {
      archive.edit(
        `${FOLDER}/2024-06-11.mdx`,
        'Kommunstyrelsen sammanträder',
        'Kommunstyrelsen i Exempelby sammanträder',
      );
      expect(archive.faults()).toMatchObject([
        { code: 'andrad-uppgift', found: expect.stringContaining('Exempelby') as string },
      ]);
    });
  });

  test('may move again, and each of its days is promised from then on', () => {
    moved('movedFrom: [2024-06-04]', (archive) => {
      archive.publish();
      archive.move(`${FOLDER}/2024-06-11.mdx`, `${FOLDER}/2024-06-18.mdx`);
      archive.edit(`${FOLDER}/2024-06-18.mdx`, 'date: 2024-06-11', 'date: 2024-06-18');
      archive.edit(
        `${FOLDER}/2024-06-18.mdx`,
        'movedFrom: [2024-06-04]',
        'movedFrom: [2024-06-04, 2024-06-11]',
      );
      archive.edit(`${FOLDER}/2024-06-18.mdx`, 'den 11 juni', 'den 18 juni');
      expect(archive.faults()).toEqual([]);
      archive.edit(
        `${FOLDER}/2024-06-18.mdx`,
        'movedFrom: [2024-06-04, 2024-06-11]',
        'movedFrom: [2024-06-11]',
      );
      expect(codes(archive)).toEqual(['forlorad-adress', 'andrad-uppgift']);
    });
  });

  test('promises the old day also where nothing was published of it', () => {
    author((archive) => {
      archive.edit(
        `${FOLDER}/2024-03-12.mdx`,
        'date: 2024-03-12',
        'date: 2024-03-12\nmovedFrom: [2024-03-05]',
      );
      archive.publish();
      archive.edit(`${FOLDER}/2024-03-12.mdx`, 'movedFrom: [2024-03-05]\n', '');
      expect(codes(archive)).toContain('forlorad-adress');
    });
  });

  test('is not told as lost while its file cannot be read', () => {
    moved('movedFrom: [2024-06-04]\nokant: 1', (archive) => {
      expect(codes(archive)).toEqual(['okant-falt']);
    });
  });
});

describe('a published fact that is changed in silence', () => {
  test.each([
    ['the outcome', DECISION, 'outcome: approved', 'outcome: rejected', 'Utfall: Bifall', 'Avslag'],
    [
      'a person’s name',
      'personer/exempelby/bo-bjork.yaml',
      'name: Bo Björk (påhittad)',
      'name: Bo Berg',
      'Namn: Bo Björk (påhittad)',
      'Bo Berg',
    ],
    ['a name in the title', DECISION, 'Påhittade', 'Uppdiktade', 'Rubrik: Påhittade', 'Uppdiktade'],
  ])('is an error that says what it was: %s', (_what, file, from, to, was, is) => {
    author((archive) => {
      archive.edit(file, from, to);
      const [fault] = archive.faults();
      expect(fault).toMatchObject({ code: 'andrad-uppgift', file });
      expect(fault?.expected).toContain(`${was}, som publicerat 2024-04-01`);
      expect(fault?.found).toContain(`${is}, `);
    });
  });

  test('points at the field', () => {
    author((archive) => {
      archive.edit(DECISION, 'outcome: approved', 'outcome: rejected');
      expect(archive.faults()[0]?.line).toBe(9);
    });
  });

  test('is no error once the entry that the check gives is pasted, with a reason', () => {
    author((archive) => {
      archive.edit(DECISION, 'outcome: approved', 'outcome: rejected');
      const entry = toPaste(archive.faults()[0]?.advice ?? '');
      expect(parse(entry)).toEqual({
        corrections: [{ date: '2024-05-02', what: 'Utfall', before: 'Bifall', after: 'Avslag', why: null }],
      });
      archive.edit(DECISION, 'published:', `${entry}\npublished:`);
      expect(codes(archive)).toEqual(['fel-varde']);
      archive.edit(DECISION, /why: #.*/, 'why: Vi läste fel rad.');
      expect(archive.faults()).toEqual([]);
    });
  });

  test('with others in the same file is pasted once, for all of them', () => {
    author((archive) => {
      archive.edit(DECISION, 'outcome: approved', 'outcome: rejected');
      archive.edit(DECISION, /^ {4}amount: 400000$/m, '    amount: 300000');
      archive.edit(DECISION, 'question: Ska kommunen bygga', 'question: Ska vi bygga');
      const faults = archive.faults();
      expect(faults).toHaveLength(3);
      const [entry = '', ...others] = faults
        .filter(({ advice }) => advice.includes('\n'))
        .map(({ advice }) => toPaste(advice));
      expect(others).toEqual([]);
      archive.edit(
        DECISION,
        'published:',
        `${entry.replaceAll(/why: #.*/g, 'why: Vi läste fel.')}\npublished:`,
      );
      expect(archive.faults()).toEqual([]);
    });
  });

  const correction = (fields: string) => `corrections:\n  - { ${fields} }\npublished:`;
  test.each([
    [
      'an entry about something else',
      "date: 2024-05-02, what: Diarienummer, before: '1', after: '2', why: Fel.",
    ],
    [
      'an entry from before the publication',
      'date: 2024-03-20, what: Utfall, before: Bifall, after: Avslag, why: Fel.',
    ],
  ])('is still an error with %s', (_what, fields) => {
    author((archive) => {
      archive.edit(DECISION, 'outcome: approved', 'outcome: rejected');
      archive.edit(DECISION, 'published:', correction(fields));
      expect(codes(archive)).toEqual(['andrad-uppgift']);
    });
  });

  test('is still an error with an entry that was published with an earlier change', () => {
    author((archive) => {
      archive.edit(DECISION, 'outcome: approved', 'outcome: rejected');
      archive.edit(
        DECISION,
        'published:',
        correction('date: 2024-05-02, what: Utfall, before: Bifall, after: Avslag, why: Fel.'),
      );
      archive.publish();
      expect(archive.faults()).toEqual([]);
      archive.edit(DECISION, 'outcome: rejected', 'outcome: remitted');
      expect(codes(archive)).toEqual(['andrad-uppgift']);
    });
  });

  test.each([
    [
      'names it in a sentence of its own',
      'what: Utfallet var fel, before: Det blev bifall, after: Det blev avslag',
      true,
    ],
    ['does not name it', 'what: Vad det blev, before: Bifall, after: Avslag', false],
    ['does not say what stood', 'what: Utfall, before: Något annat, after: Avslag', false],
    ['does not say what stands', 'what: Utfall, before: Bifall, after: Något annat', false],
  ])('is corrected or not by an entry that %s', (_what, fields, isCorrected) => {
    author((archive) => {
      archive.edit(DECISION, 'outcome: approved', 'outcome: rejected');
      archive.edit(DECISION, 'published:', correction(`date: 2024-05-02, ${fields}, why: Fel.`));
      expect(codes(archive)).toEqual(isCorrected ? [] : ['andrad-uppgift']);
    });
  });

  test('is not corrected by an entry of a day that has not been', () => {
    author((archive) => {
      archive.edit(DECISION, 'outcome: approved', 'outcome: rejected');
      const fields = 'date: 2024-05-03, what: Utfall, before: Bifall, after: Avslag, why: Fel.';
      archive.edit(DECISION, 'published:', correction(fields));
      expect(codes(archive).toSorted()).toEqual(['andrad-uppgift', 'framtida-datum']);
    });
  });

  test.each([
    ['quotes the words that were exchanged', 'redovisa kostnaden', 'redovisa utgifterna', true],
    ['quotes other words', 'kostnaden', 'intäkterna', false],
  ])('is in a long text corrected or not by an entry that %s', (_what, before, after, isCorrected) => {
    author((archive) => {
      archive.edit(DECISION, 'redovisa kostnaden.', 'redovisa utgifterna.');
      const fields = `date: 2024-05-02, what: Beslutssats 2, before: ${before}, after: ${after}, why: Fel.`;
      archive.edit(DECISION, 'published:', correction(fields));
      expect(codes(archive)).toEqual(isCorrected ? [] : ['andrad-uppgift']);
    });
  });

  describe('in a list of votes', () => {
    const change = (archive: Author) => {
      archive.edit(DECISION, 'option: no }', 'option: abstain }');
      archive.edit(DECISION, /no: 1$/m, 'no: 0');
      archive.edit(DECISION, /abstain: 0$/m, 'abstain: 1');
    };

    const changes = (archive: Author) => archive.faults().filter(({ code }) => code === 'andrad-uppgift');

    test('is told with who voted and both positions', () => {
      author((archive) => {
        change(archive);
        expect(
          changes(archive).map(({ expected, found }) => [expected.split(', som')[0], found.split(',')[0]]),
        ).toEqual([
          ['Votering 1, Siffror, Nej: 1', '0'],
          ['Votering 1, Siffror, Avstår: 0', '1'],
          [expect.stringMatching(/^Votering 1, Röster, .* \(påhittad\), Röst: nej$/), 'avstår'],
        ]);
      });
    });

    test('is not corrected by an entry that names the whole', () => {
      author((archive) => {
        change(archive);
        const entries = ['Beslutsgång', 'Omröstning', 'Votering 1', 'Siffror och röster', 'Röster'].map(
          (what) =>
            `  - { date: 2024-05-02, what: "${what}", before: 1 0 nej, after: 0 1 avstår, why: Fel. }`,
        );
        archive.edit(DECISION, 'published:', `corrections:\n${entries.join('\n')}\npublished:`);
        expect(changes(archive)).toHaveLength(3);
      });
    });
  });

  test('is not asked about in the record where a number of it has been judged', () => {
    author((archive) => {
      const NUMBER = '900101 2380';
      archive.edit(DECISION, /^summary: .*$/m, `summary: Handlingen har numret ${NUMBER} (påhittat).`);
      const [fault] = archive.faults().filter(({ code }) => code === 'mojligt-personnummer');
      expect(fault?.file).toBe(DECISION);
      archive.edit(
        DECISION,
        'published:',
        `privacyExceptions: [{ text: ${NUMBER}, why: Ett påhittat nummer. }]\npublished:`,
      );
      archive.publish();
      expect(archive.record('beslut.jsonl')).toContain(NUMBER);
      expect(codes(archive)).toEqual([]);
    });
  });

  test('in our own words is told as it stood and stands, and other words are free', () => {
    author((archive) => {
      archive.edit(DECISION, /^summary: .*$/m, 'summary: Det blev 9 ja och 6 nej om lekplatsen.');
      archive.publish();
      archive.edit(DECISION, '9 ja och 6 nej', '6 ja och 9 nej');
      expect(archive.faults()).toMatchObject([
        {
          code: 'andrad-uppgift',
          expected: expect.stringMatching(/^Kort: 9 ja, 6 nej, som/) as string,
          found: expect.stringMatching(/^6 ja, 9 nej, /) as string,
        },
      ]);
      archive.edit(DECISION, /^summary: .*$/m, 'summary: Lekplatsen fick 6 nej och 9 ja.');
      expect(archive.faults()).toEqual([]);
    });
  });

  test('a published correction stays', () => {
    author((archive) => {
      archive.edit(
        DECISION,
        'published:',
        correction('date: 2024-03-20, what: Utfall, before: Bifall, after: Avslag, why: Fel.'),
      );
      archive.publish();
      archive.edit(DECISION, /corrections:\n.*\n/, '');
      expect(codes(archive)).toEqual(['borttagen-rattelse']);
    });
  });

  test('a published correction says what it said, but its reason may be told better', () => {
    author((archive) => {
      const ENTRY = 'date: 2024-03-20, what: Utfall, before: Avslag, after: Bifall, why: Fel.';
      archive.edit(DECISION, 'published:', correction(ENTRY));
      archive.publish();
      archive.edit(DECISION, 'why: Fel.', 'why: Vi läste fel rad.');
      expect(archive.faults()).toEqual([]);
      archive.edit(DECISION, 'before: Avslag', 'before: Återremiss');
      expect(archive.faults()).toMatchObject([
        {
          code: 'borttagen-rattelse',
          expected: expect.stringContaining('Utfall: Avslag → Bifall') as string,
        },
      ]);
    });
  });
});

describe('free to add without an entry', () => {
  const CLAUSE = 'clauses:\n  - text: Kommunen bygger en lekplats';
  const PROPOSAL =
    'proposedDecision:\n  body: exempelby/kommunstyrelsen\n  clauses: [En lekplats byggs.]\n  decided: unknown\ntopics:';
  test.each<[string, string | RegExp, string]>([
    ['the title in the minutes', /^title: /m, 'titleInMinutes: Lekplats vid torget\ntitle: '],
    ['the number that a clause has there', CLAUSE, CLAUSE.replace('text', "numberInMinutes: '3'\n    text")],
  ])('%s, which is a correction to change or take away later', (_what, from, to) => {
    author((archive) => {
      archive.edit(DECISION, from, to);
      expect(archive.faults()).toEqual([]);
      archive.publish();
      archive.edit(DECISION, /Lekplats vid torget|'3'/, "'4'");
      expect(codes(archive)).toEqual(['andrad-uppgift']);
      archive.edit(DECISION, /(titleInMinutes: '4'\n|numberInMinutes: '4'\n {4})/, '');
      expect(codes(archive)).toEqual(['andrad-uppgift']);
    });
  });

  test('what a § was published without: heading, summary and procedure, once each', () => {
    author((archive) => {
      const bare = DECISION.replace('7.mdx', '8.mdx');
      const title = 'titleInMinutes: Framställning om 2 lekplatser vid Påhittade torget\n';
      archive.write(
        bare,
        `---\nmeeting: exempelby/kommunstyrelsen/2024-03-12\nparagraph: '8'\norder: 2\n${title}outcome: noted\nclauses:\n  - asInMinutes: Den läggs till handlingarna.\nprocedure: []\ngenderEquality: unknown\nsources:\n  - { title: Protokoll (påhittat), publisher: Exempelby kommun, url: unknown }\npublished: 2024-03-21\n---\n`,
      );
      archive.publish();
      archive.edit(bare, title, `${title}title: En lekplats byggs\nsummary: Den kostar 400 000 kronor.\n`);
      archive.edit(bare, 'procedure: []', 'procedure:\n  - step: vote-request');
      archive.edit(bare, '- asInMinutes', '- text: Den är läst.\n    asInMinutes');
      expect(archive.faults()).toEqual([]);
      archive.publish();
      archive.edit(bare, '400 000 kronor.', '500 000 kronor.');
      archive.edit(bare, '\n  - step: vote-request', ' []');
      expect(codes(archive)).toEqual(['andrad-uppgift', 'andrad-uppgift']);
    });
  });

  test('a document’s proposal, and what became of it, but no clause more of one that is public', () => {
    const DOCUMENT = 'underlag/exempelby/lekplatser-2024.mdx';
    author((archive) => {
      archive.edit(DOCUMENT, /^ {2}decided: .*/m, '  decided: exempelby/kommunstyrelsen/2024-03-12/7');
      expect(archive.faults()).toEqual([]);
      archive.edit(DOCUMENT, / {4}- Kommunen .*\n/, (clause) => `${clause}    - Den ska vara klar i maj.\n`);
      expect(archive.faults().map(({ expected }) => expected)).toEqual([
        expect.stringMatching(/^Förslag till beslut, Förslagets punkter 2: inget, /),
      ]);
      archive.edit(DOCUMENT, /^proposedDecision:\n( {2}.*\n)+/m, '');
      expect(codes(archive)).toContain('andrad-uppgift');
      archive.publish();
      archive.edit(DOCUMENT, 'topics:', PROPOSAL);
      expect(archive.faults()).toEqual([]);
    });
  });

  test('also where another clause is corrected, which alone is named', () => {
    author((archive) => {
      archive.edit(DECISION, CLAUSE, CLAUSE.replace('text', "numberInMinutes: '3'\n    text"));
      archive.edit(DECISION, 'redovisa kostnaden.', 'redovisa utgifterna.');
      expect(archive.faults().map(({ expected }) => expected)).toEqual([
        expect.stringMatching(/^Beslutets punkter 2, Beslutssats: /),
      ]);
    });
  });
});

describe('the name of a party, a body or an organisation', () => {
  const PARTY = 'partier/apelpartiet.yaml';
  const ORGANIZATION = 'organisationer/exempelby.yaml';
  const told = (archive: Author) =>
    archive.faults().map(({ code, file, expected, found }) => `${code} ${file} ${expected} ${found}`);

  test.each([
    ['the name of a party', PARTY, /^name: .*$/m, 'name: Annat parti', 'Namn: '],
    ['the code of a party', PARTY, /code: \w+/, 'code: XX', 'Förkortningar 1, Förkortning: '],
    [
      'the name of a body',
      ORGANIZATION,
      /name: Kommunstyrelsen/,
      'name: Styrelsen',
      'Organ 1, Namn: Kommunstyrelsen',
    ],
    ['the name of the organisation', ORGANIZATION, /^name: .*$/m, 'name: Annanby', 'Namn: '],
    [
      'the seats of a body',
      ORGANIZATION,
      /seats: \d+/,
      'seats: 4',
      'Organ, Kommunstyrelsen, Mandatperioder 1, Antal platser: ',
    ],
  ])('is a published fact: %s', (_what, file, from, to, expected) => {
    author((archive) => {
      archive.edit(file, from, to);
      const [fault, ...more] = told(archive);
      expect(fault).toMatch(new RegExp(`^andrad-uppgift ${file} ${expected}`));
      expect(more).toEqual([]);
      archive.edit(
        file,
        /$/,
        `${toPaste(archive.faults()[0]?.advice ?? '').replace(/why: #.*/, 'why: Fel.')}\n`,
      );
      expect(told(archive)).toEqual([]);
    });
  });

  test('and who has only changed it with time is told where the old one stays', () => {
    author((archive) => {
      archive.edit(PARTY, /^name: .*$/m, 'name: Annat parti');
      expect(archive.faults()[0]?.advice).toContain('skriv det gamla i formerNames med dess sista dag (to)');
      archive.edit(PARTY, /code: \w+/, 'code: XX');
      expect(archive.faults()[0]?.advice).toContain('låt den gamla stå kvar i codes med dess sista dag (to)');
    });
  });

  test('the codes of two parties that are swapped are two published facts that changed', () => {
    author((archive) => {
      archive.edit(PARTY, 'code: AP', 'code: BP');
      archive.edit('partier/bjorkpartiet.yaml', 'code: BP', 'code: AP');
      expect(told(archive)).toEqual([
        expect.stringMatching(/^andrad-uppgift partier\/apelpartiet.yaml .* AP, som publicerat .* BP/),
        expect.stringMatching(/^andrad-uppgift partier\/bjorkpartiet.yaml .* BP, som publicerat .* AP/),
      ]);
    });
  });

  const now = /^name: (.*)$/m;
  test.each([
    ['renames itself after it was published', '2024-04-30', []],
    ['renamed itself before that', '2024-03', ['andrad-uppgift']],
    ['has renamed itself, nobody knows when', 'unknown', ['andrad-uppgift']],
  ])('changes without a correction where the party %s', (_what, day, expected) => {
    author((archive) => {
      archive.edit(PARTY, now, `name: Nytt namn\nformerNames: [{ name: $1, to: ${day} }]`);
      expect(codes(archive)).toEqual(expected);
    });
  });

  test('may be told also for the time before what was published, but not for a day that it was told of', () => {
    author((archive) => {
      archive.edit(PARTY, now, 'name: $1\nformerNames: [{ name: Gammalt namn, to: unknown }]');
      expect(codes(archive)).toEqual([]);
      archive.edit(PARTY, 'to: unknown', 'to: 1999-12');
      expect(told(archive)).toEqual([expect.stringMatching(/Tidigare namn: .* Gammalt namn, /)]);
    });
  });

  test('of a body likewise, and a new body and a new term are no corrections', () => {
    author((archive) => {
      archive.edit(
        ORGANIZATION,
        'name: Kommunstyrelsen',
        'name: Styrelsen\n    formerNames: [{ name: Kommunstyrelsen, to: 2024-04-30 }]',
      );
      archive.edit(
        ORGANIZATION,
        'bodies:\n',
        'bodies:\n  - { id: miljonamnden, name: Miljönämnden, kind: committee }\n',
      );
      expect(codes(archive)).toEqual([]);
    });
  });

  test('of a party with another code from a later day is no correction', () => {
    author((archive) => {
      archive.edit(
        PARTY,
        /- code: (\w+)/,
        '- code: NY\n    from: 2024-05-01\n  - code: $1\n    to: 2024-04-30',
      );
      expect(codes(archive)).toEqual([]);
    });
  });
});

describe('the words of the minutes', () => {
  const ORGANIZATION = 'organisationer/exempelby.yaml';
  const write = (archive: Author) => {
    archive.edit(
      DECISION,
      '  - text: Kommundirektören',
      '  - asInMinutes: Det ska redovisas.\n    text: Kommundirektören',
    );
  };
  const choose = (archive: Author) => {
    archive.edit(ORGANIZATION, 'minutes: unknown', 'minutes: unknown\npublishesMinutesWording: true');
  };
  const recorded = (archive: Author) => archive.record('beslut.jsonl').includes('Det ska redovisas.');

  test('are recorded as published only where the organisation publishes them', () => {
    author((archive) => {
      write(archive);
      archive.publish();
      expect(recorded(archive)).toBe(false);
      choose(archive);
      expect(archive.faults()).toEqual([]);
      archive.publish();
      expect(recorded(archive)).toBe(true);
      archive.edit(DECISION, 'Det ska redovisas.', 'Det redovisas.');
      expect(codes(archive)).toEqual(['andrad-uppgift']);
    });
  });

  test('may be taken back by the organisation without a correction of each', () => {
    author((archive) => {
      write(archive);
      choose(archive);
      archive.publish();
      archive.edit(ORGANIZATION, 'publishesMinutesWording: true\n', '');
      expect(archive.faults()).toEqual([]);
    });
  });
});

describe('free to change without an entry', () => {
  test.each([
    ['the spelling of our own words', DECISION, /^summary: (.*)$/m, 'summary: Så blev det! $1'],
    ['the order among the decisions', DECISION, 'order: 1', 'order: 4'],
  ])('%s', (_what, file, from, to) => {
    author((archive) => {
      archive.edit(file, from, to);
      expect(archive.faults()).toEqual([]);
    });
  });

  test('minutes that are approved after the summary was published, but not the day afterwards', () => {
    author((archive) => {
      const meeting = 'sammantraden/exempelby/kommunstyrelsen/2024-03-12.mdx';
      archive.edit(meeting, /^approvals:\n.*\n.*\n/m, 'approvals: []\n');
      archive.publish();
      archive.edit(meeting, 'approvals: []', 'approvals: [{ approved: 2024-03-20, noticed: unknown }]');
      expect(archive.faults()).toEqual([]);
      archive.publish();
      archive.edit(meeting, 'noticed: unknown', 'noticed: 2024-03-21');
      expect(archive.faults()).toEqual([]);
      archive.edit(meeting, 'approved: 2024-03-20', 'approved: 2024-03-19');
      expect(codes(archive)).toEqual(['andrad-uppgift']);
    });
  });
});

describe('a published address', () => {
  const NEW = DECISION.replace('7.mdx', '8.mdx');
  const rename = (archive: Author) => {
    archive.move(DECISION, NEW);
    archive.edit(NEW, "paragraph: '7'", "paragraph: '8'");
    archive.edit(
      NEW,
      'published:',
      "corrections: [{ date: 2024-05-02, what: Paragraf, before: '7', after: '8', why: Fel. }]\npublished:",
    );
  };

  test('that is lost is an error, once for a page and all that lies below it', () => {
    author((archive) => {
      rename(archive);
      const faults = archive.faults();
      expect(faults.map(({ code }) => code)).toEqual(['forlorad-adress']);
      expect(faults[0]?.file).toBe(`${RECORD_FOLDER}/adresser.txt`);
      expect(faults[0]?.expected).toContain(PAGE);
      expect(faults[0]?.found).toMatch(/inte heller \d+ adresser/);
    });
  });

  test('may move, with all that lies below it, and its facts are still watched', () => {
    author((archive) => {
      rename(archive);
      archive.moved(
        '# Fel paragraf.\n/exempelby/kommunstyrelsen/2024-03-12/7/* → /exempelby/kommunstyrelsen/2024-03-12/8/*\n',
      );
      expect(archive.faults()).toEqual([]);
      archive.edit(NEW, 'outcome: approved', 'outcome: rejected');
      expect(codes(archive)).toEqual(['andrad-uppgift']);
      archive.edit(NEW, 'outcome: rejected', 'outcome: approved');
      archive.publish();
      expect(archive.faults()).toEqual([]);
    });
  });

  test('that moves to a page of another kind is lost', () => {
    author((archive) => {
      rename(archive);
      archive.remove(NEW);
      archive.moved(
        `${PAGE}* /exempelby/kommunstyrelsen/2024-03-12/*\n${PAGE} /exempelby/kommunstyrelsen/2024-03-12/\n`,
      );
      expect(archive.faults()).toContainEqual(
        expect.objectContaining({
          code: 'forlorad-adress',
          file: `${RECORD_FOLDER}/flyttade.txt`,
          line: 2,
          found: '/exempelby/kommunstyrelsen/2024-03-12/, som inte är ett beslut',
        }),
      );
    });
  });

  test('that is lost names the new page of the same matter or title, and no other', () => {
    author((archive) => {
      const advice = () => archive.faults().find(({ code }) => code === 'forlorad-adress')?.advice;
      const maybe = `Kanske: ${PAGE} /exempelby/kommunstyrelsen/2024-03-12/8/`;
      rename(archive);
      expect(advice()).toContain(maybe);
      archive.edit(NEW, /^matters: .*$/m, 'matters: []');
      expect(advice()).toContain(maybe);
      archive.edit(NEW, /^title: .*$/m, 'title: Ny lekplats vid ett helt annat torg');
      expect(advice()).not.toContain('Kanske');
    });
  });

  test('is lost by an embargo or by being called a draft again', () => {
    author((archive) => {
      archive.edit(DECISION, 'published:', 'unreviewed: true\npublished:');
      expect(codes(archive)).toEqual(['forlorad-adress']);
    });
  });

  test('of a clause is kept, or said to be gone', () => {
    author((archive) => {
      archive.edit(DECISION, /^clauses:\n/m, 'clauses:\n  - text: En ny sats.\n');
      archive.edit(
        DECISION,
        'published:',
        'corrections: [{ date: 2024-05-02, what: Beslutets punkter 1, before: inget, after: En ny sats., why: Fel. }]\npublished:',
      );
      archive.publish();
      archive.edit(DECISION, '  - text: En ny sats.\n', '');
      archive.edit(
        DECISION,
        'corrections: [',
        'corrections: [{ date: 2024-05-02, what: Beslutets punkter 1, before: En ny sats., after: inget, why: Dubbelt. }, ',
      );
      expect(archive.faults().map(({ code, expected }) => `${code} ${expected}`)).toEqual([
        expect.stringMatching(/^forlorad-adress .*#punkt-\d+$/),
      ]);
      const place = /#punkt-\d+/.exec(archive.faults()[0]?.expected ?? '')?.[0] ?? '';
      archive.moved(`${PAGE}${place} ${PAGE}\n`);
      expect(archive.faults()).toEqual([]);
    });
  });

  test('under embargo is not published, and no promise', () => {
    author((archive) => {
      archive.edit(DECISION, 'published:', 'embargo: 2030-01-01T00:00Z\npublished:');
      expect(codes(archive, Date.parse('2030-01-02T00:00Z'))).toEqual([]);
    });
  });

  test('in a file that cannot be read is not judged', () => {
    author((archive) => {
      archive.edit(DECISION, 'outcome: approved', 'outcome: bifall');
      expect(codes(archive)).toEqual(['fel-varde']);
    });
  });
});

describe('a line of moved addresses', () => {
  const MEETING = '/exempelby/kommunstyrelsen/2024-03-12/';
  test.each([
    ['one address', '/a/', 'två adresser'],
    ['an address elsewhere', '/exempelby/a/ https://example.org/', 'två adresser'],
    ['one star', `/exempelby/a/* ${MEETING}`, 'en stjärna'],
    ['an address that leads nowhere', '/exempelby/a/ /exempelby/b/', 'en ny adress till något som finns'],
    ['an old address that is a page', `${PAGE} ${MEETING}`, 'en gammal adress'],
    ['a chain', `/exempelby/a/ /exempelby/b/\n/exempelby/b/ ${MEETING}`, 'inte själv har flyttat'],
    ['a circle', '/exempelby/a/ /exempelby/b/\n/exempelby/b/ /exempelby/a/', 'inte själv har flyttat'],
    ['the same twice', `/exempelby/a/ ${MEETING}\n/exempelby/a/ ${PAGE}`, 'varje gammal adress en gång'],
  ])('is refused with %s', (_what, text, expected) => {
    author((archive) => {
      archive.moved(text);
      const faults = archive.faults();
      expect(new Set(faults.map(({ code }) => code))).toEqual(new Set(['ogiltig-flytt']));
      expect(faults.map((fault) => fault.expected).join()).toContain(expected);
    });
  });
});
