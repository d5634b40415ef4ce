import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { noCache } from '../entry-cache.ts';
import { readArchive } from '../read-archive.ts';
import { withArchive } from '../test-archive.ts';
import { MOVES } from './moves.ts';
import { readPublished, recordFile, recordFiles, RECORD_FOLDER, writeRecord } from './record.ts';
import { toRecord } from './to-record.ts';

/** A small archive is published, then an author changes something in it and runs the check. */

const PUBLISHED = Date.parse('2024-04-01T10:00Z');
const LATER = Date.parse('2024-05-02T10:00Z');
const DECISION = 'beslut/exempelby/kommunstyrelsen/2024-03-12/7.mdx';
const PAGE = '/exempelby/kommunstyrelsen/2024-03-12/7/';

function publish(root: string, now = PUBLISHED) {
  const { archive } = readArchive(root, noCache, now);
  writeRecord(root, recordFiles(toRecord(archive, readPublished(root).published, now)));
}

interface Author {
  readonly write: (file: string, text: string) => void;
  readonly edit: (file: string, from: string | RegExp, to: string) => void;
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

function author(use: (own: Author) => void): void {
  withArchive(undefined, (root) => {
    // The document refers to the decision, which some tests move.
    const document = join(root, 'underlag/exempelby/lekplatser-2024.mdx');
    writeFileSync(document, readFileSync(document, 'utf8').replace(/decided: .*/, 'decided: unknown'));
    publish(root);
    const read = (file: string) => readFileSync(join(root, file), 'utf8');
    use({
      write: (file, text) => writeFileSync(join(root, file), text),
      edit(file, from, to) {
        const changed = read(file).replace(from, to);
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
const codes = (own: Author, now?: number) => own.faults(now).map(({ code }) => code);

describe('after a publication', () => {
  test('nothing is wrong while nothing has changed', () => author((own) => expect(own.faults()).toEqual([])));

  test('the first needs no record, and writes one that does not change when it is written again', () => {
    withArchive(undefined, (root) => {
      expect(readPublished(root)).toEqual({ faults: [] });
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
  function moved(says: string, use: (own: Author) => void): void {
    author((own) => {
      own.write(
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
      own.publish(PUBLISHED);
      own.move(`${FOLDER}/2024-06-04.mdx`, `${FOLDER}/2024-06-11.mdx`);
      own.edit(`${FOLDER}/2024-06-11.mdx`, 'date: 2024-06-04', `date: 2024-06-11\n${says}`);
      own.edit(`${FOLDER}/2024-06-11.mdx`, 'den 4 juni', 'den 11 juni');
      use(own);
    });
  }

  test('loses its address, unless its file says from which day', () => {
    moved('furtherDays: []', (own) => {
      const [fault] = own.faults();
      expect(fault).toMatchObject({ code: 'forlorad-adress', expected: `en sida eller fil på ${OLD}` });
      expect(fault?.advice).toContain('movedFrom');
    });
  });

  test('keeps it by its own file alone, which tells of the new day without a correction', () => {
    moved('movedFrom: [2024-06-04]', (own) => {
      expect(own.faults()).toEqual([]);
      own.publish();
      expect(own.faults()).toEqual([]);
    });
  });

  test('is a correction where anything else changes with it', () => {
    moved('movedFrom: [2024-06-04]', (own) => {
      own.edit(
        `${FOLDER}/2024-06-11.mdx`,
        'Kommunstyrelsen sammanträder',
        'Kommunstyrelsen i Exempelby sammanträder',
      );
      expect(own.faults()).toMatchObject([
        { code: 'andrad-uppgift', found: expect.stringContaining('Exempelby') as string },
      ]);
    });
  });

  test('may move again, and each of its days is promised from then on', () => {
    moved('movedFrom: [2024-06-04]', (own) => {
      own.publish();
      own.move(`${FOLDER}/2024-06-11.mdx`, `${FOLDER}/2024-06-18.mdx`);
      own.edit(`${FOLDER}/2024-06-18.mdx`, 'date: 2024-06-11', 'date: 2024-06-18');
      own.edit(`${FOLDER}/2024-06-18.mdx`, 'movedFrom: [2024-06-04]', 'movedFrom: [2024-06-04, 2024-06-11]');
      own.edit(`${FOLDER}/2024-06-18.mdx`, 'den 11 juni', 'den 18 juni');
      expect(own.faults()).toEqual([]);
      own.edit(`${FOLDER}/2024-06-18.mdx`, 'movedFrom: [2024-06-04, 2024-06-11]', 'movedFrom: [2024-06-11]');
      expect(codes(own)).toEqual(['forlorad-adress', 'andrad-uppgift']);
    });
  });

  test('promises the old day also where nothing was published of it', () => {
    author((own) => {
      own.edit(`${FOLDER}/2024-03-12.mdx`, 'date: 2024-03-12', 'date: 2024-03-12\nmovedFrom: [2024-03-05]');
      own.publish();
      own.edit(`${FOLDER}/2024-03-12.mdx`, 'movedFrom: [2024-03-05]\n', '');
      expect(codes(own)).toContain('forlorad-adress');
    });
  });

  test('is not told as lost while its file cannot be read', () => {
    moved('movedFrom: [2024-06-04]\nokant: 1', (own) => {
      expect(codes(own)).toEqual(['okant-falt']);
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
    author((own) => {
      own.edit(file, from, to);
      const [fault] = own.faults();
      expect(fault).toMatchObject({ code: 'andrad-uppgift', file });
      expect(fault?.expected).toContain(`${was}, som publicerat 2024-04-01`);
      expect(fault?.found).toContain(`${is}, `);
    });
  });

  test('points at the field', () => {
    author((own) => {
      own.edit(DECISION, 'outcome: approved', 'outcome: rejected');
      expect(own.faults()[0]?.line).toBe(9);
    });
  });

  test('is no error once the entry that the check gives is pasted, with a reason', () => {
    author((own) => {
      own.edit(DECISION, 'outcome: approved', 'outcome: rejected');
      const entry = toPaste(own.faults()[0]?.advice ?? '');
      expect(parse(entry)).toEqual({
        corrections: [{ date: '2024-05-02', what: 'Utfall', before: 'Bifall', after: 'Avslag', why: null }],
      });
      own.edit(DECISION, 'published:', `${entry}\npublished:`);
      expect(codes(own)).toEqual(['fel-varde']);
      own.edit(DECISION, /why: #.*/, 'why: Vi läste fel rad.');
      expect(own.faults()).toEqual([]);
    });
  });

  test('with others in the same file is pasted once, for all of them', () => {
    author((own) => {
      own.edit(DECISION, 'outcome: approved', 'outcome: rejected');
      own.edit(DECISION, /^ {4}amount: 400000$/m, '    amount: 300000');
      own.edit(DECISION, 'question: Ska kommunen bygga', 'question: Ska vi bygga');
      const faults = own.faults();
      expect(faults).toHaveLength(3);
      const [entry = '', ...others] = faults
        .filter(({ advice }) => advice.includes('\n'))
        .map(({ advice }) => toPaste(advice));
      expect(others).toEqual([]);
      own.edit(DECISION, 'published:', `${entry.replaceAll(/why: #.*/g, 'why: Vi läste fel.')}\npublished:`);
      expect(own.faults()).toEqual([]);
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
    author((own) => {
      own.edit(DECISION, 'outcome: approved', 'outcome: rejected');
      own.edit(DECISION, 'published:', correction(fields));
      expect(codes(own)).toEqual(['andrad-uppgift']);
    });
  });

  test('is still an error with an entry that was published with an earlier change', () => {
    author((own) => {
      own.edit(DECISION, 'outcome: approved', 'outcome: rejected');
      own.edit(
        DECISION,
        'published:',
        correction('date: 2024-05-02, what: Utfall, before: Bifall, after: Avslag, why: Fel.'),
      );
      own.publish();
      expect(own.faults()).toEqual([]);
      own.edit(DECISION, 'outcome: rejected', 'outcome: remitted');
      expect(codes(own)).toEqual(['andrad-uppgift']);
    });
  });

  test('may be named by quoting what stood and what stands', () => {
    author((own) => {
      own.edit(DECISION, 'outcome: approved', 'outcome: rejected');
      own.edit(
        DECISION,
        'published:',
        correction('date: 2024-05-02, what: Vad det blev, before: Bifall, after: Avslag, why: Fel.'),
      );
      expect(own.faults()).toEqual([]);
    });
  });

  test('a published correction stays', () => {
    author((own) => {
      own.edit(
        DECISION,
        'published:',
        correction('date: 2024-03-20, what: Utfall, before: Bifall, after: Avslag, why: Fel.'),
      );
      own.publish();
      own.edit(DECISION, /corrections:\n.*\n/, '');
      expect(codes(own)).toEqual(['borttagen-rattelse']);
    });
  });
});

describe('free to add without an entry', () => {
  const CLAUSE = 'clauses:\n  - text: Kommunen bygger en lekplats';
  test.each<[string, string | RegExp, string]>([
    ['the title in the minutes', /^title: /m, 'titleInMinutes: Lekplats vid torget\ntitle: '],
    ['the number that a clause has there', CLAUSE, CLAUSE.replace('text', "numberInMinutes: '3'\n    text")],
  ])('%s, which is a correction to change or take away later', (_what, from, to) => {
    author((own) => {
      own.edit(DECISION, from, to);
      expect(own.faults()).toEqual([]);
      own.publish();
      own.edit(DECISION, /Lekplats vid torget|'3'/, "'4'");
      expect(codes(own)).toEqual(['andrad-uppgift']);
      own.edit(DECISION, /(titleInMinutes: '4'\n|numberInMinutes: '4'\n {4})/, '');
      expect(codes(own)).toEqual(['andrad-uppgift']);
    });
  });

  test('also where another clause is corrected, which alone is named', () => {
    author((own) => {
      own.edit(DECISION, CLAUSE, CLAUSE.replace('text', "numberInMinutes: '3'\n    text"));
      own.edit(DECISION, 'redovisa kostnaden.', 'redovisa utgifterna.');
      expect(own.faults().map(({ expected }) => expected)).toEqual([
        expect.stringMatching(/^Beslutets punkter 2, Beslutssats: /),
      ]);
    });
  });
});

describe('the words of the minutes', () => {
  const ORGANIZATION = 'organisationer/exempelby.yaml';
  const write = (own: Author) => {
    own.edit(
      DECISION,
      '  - text: Kommundirektören',
      '  - asInMinutes: Det ska redovisas.\n    text: Kommundirektören',
    );
  };
  const choose = (own: Author) => {
    own.edit(ORGANIZATION, 'minutes: unknown', 'minutes: unknown\npublishesMinutesWording: true');
  };
  const recorded = (own: Author) => own.record('beslut.jsonl').includes('Det ska redovisas.');

  test('are recorded as published only where the organisation publishes them', () => {
    author((own) => {
      write(own);
      own.publish();
      expect(recorded(own)).toBe(false);
      choose(own);
      expect(own.faults()).toEqual([]);
      own.publish();
      expect(recorded(own)).toBe(true);
      own.edit(DECISION, 'Det ska redovisas.', 'Det redovisas.');
      expect(codes(own)).toEqual(['andrad-uppgift']);
    });
  });

  test('may be taken back by the organisation without a correction of each', () => {
    author((own) => {
      write(own);
      choose(own);
      own.publish();
      own.edit(ORGANIZATION, 'publishesMinutesWording: true\n', '');
      expect(own.faults()).toEqual([]);
    });
  });
});

describe('free to change without an entry', () => {
  test.each([
    ['the spelling of our own words', DECISION, /^summary: (.*)$/m, 'summary: Så blev det! $1'],
    ['the order among the decisions', DECISION, 'order: 1', 'order: 4'],
  ])('%s', (_what, file, from, to) => {
    author((own) => {
      own.edit(file, from, to);
      expect(own.faults()).toEqual([]);
    });
  });

  test('minutes that are approved after the summary was published, but not the day afterwards', () => {
    author((own) => {
      const meeting = 'sammantraden/exempelby/kommunstyrelsen/2024-03-12.mdx';
      own.edit(meeting, /^approvals:\n.*\n.*\n/m, 'approvals: []\n');
      own.publish();
      own.edit(meeting, 'approvals: []', 'approvals: [{ approved: 2024-03-20, noticed: unknown }]');
      expect(own.faults()).toEqual([]);
      own.publish();
      own.edit(meeting, 'noticed: unknown', 'noticed: 2024-03-21');
      expect(own.faults()).toEqual([]);
      own.edit(meeting, 'approved: 2024-03-20', 'approved: 2024-03-19');
      expect(codes(own)).toEqual(['andrad-uppgift']);
    });
  });
});

describe('a published address', () => {
  const NEW = DECISION.replace('7.mdx', '8.mdx');
  const rename = (own: Author) => {
    own.move(DECISION, NEW);
    own.edit(NEW, "paragraph: '7'", "paragraph: '8'");
    own.edit(
      NEW,
      'published:',
      "corrections: [{ date: 2024-05-02, what: Paragraf, before: '7', after: '8', why: Fel. }]\npublished:",
    );
  };

  test('that is lost is an error, once for a page and all that lies below it', () => {
    author((own) => {
      rename(own);
      const faults = own.faults();
      expect(faults.map(({ code }) => code)).toEqual(['forlorad-adress']);
      expect(faults[0]?.file).toBe(`${RECORD_FOLDER}/adresser.txt`);
      expect(faults[0]?.expected).toContain(PAGE);
      expect(faults[0]?.found).toMatch(/inte heller \d+ adresser/);
    });
  });

  test('may move, with all that lies below it, and its facts are still watched', () => {
    author((own) => {
      rename(own);
      own.moved(
        '# Fel paragraf.\n/exempelby/kommunstyrelsen/2024-03-12/7/* → /exempelby/kommunstyrelsen/2024-03-12/8/*\n',
      );
      expect(own.faults()).toEqual([]);
      own.edit(NEW, 'outcome: approved', 'outcome: rejected');
      expect(codes(own)).toEqual(['andrad-uppgift']);
      own.edit(NEW, 'outcome: rejected', 'outcome: approved');
      own.publish();
      expect(own.faults()).toEqual([]);
    });
  });

  test('is lost by an embargo or by being called a draft again', () => {
    author((own) => {
      own.edit(DECISION, 'published:', 'unreviewed: true\npublished:');
      expect(codes(own)).toEqual(['forlorad-adress']);
    });
  });

  test('of a clause is kept, or said to be gone', () => {
    author((own) => {
      own.edit(DECISION, /^clauses:\n/m, 'clauses:\n  - text: En ny sats.\n');
      own.edit(
        DECISION,
        'published:',
        'corrections: [{ date: 2024-05-02, what: Beslutets punkter, before: en, after: två, why: Fel. }]\npublished:',
      );
      own.publish();
      own.edit(DECISION, '  - text: En ny sats.\n', '');
      own.edit(
        DECISION,
        'corrections: [',
        'corrections: [{ date: 2024-05-02, what: Beslutets punkter, before: två, after: en, why: Dubbelt. }, ',
      );
      expect(own.faults().map(({ code, expected }) => `${code} ${expected}`)).toEqual([
        expect.stringMatching(/^forlorad-adress .*#punkt-\d+$/),
      ]);
      const place = /#punkt-\d+/.exec(own.faults()[0]?.expected ?? '')?.[0] ?? '';
      own.moved(`${PAGE}${place} ${PAGE}\n`);
      expect(own.faults()).toEqual([]);
    });
  });

  test('under embargo is not published, and no promise', () => {
    author((own) => {
      own.edit(DECISION, 'published:', 'embargo: 2030-01-01T00:00Z\npublished:');
      expect(codes(own, Date.parse('2030-01-02T00:00Z'))).toEqual([]);
    });
  });

  test('in a file that cannot be read is not judged', () => {
    author((own) => {
      own.edit(DECISION, 'outcome: approved', 'outcome: bifall');
      expect(codes(own)).toEqual(['fel-varde']);
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
    author((own) => {
      own.moved(text);
      const faults = own.faults();
      expect(new Set(faults.map(({ code }) => code))).toEqual(new Set(['ogiltig-flytt']));
      expect(faults.map((fault) => fault.expected).join()).toContain(expected);
    });
  });
});

test('a record with the marks of a merge is told, with its line, and nothing else is judged by it', () => {
  withArchive(undefined, (root) => {
    publish(root);
    const path = recordFile(root, 'beslut.jsonl');
    writeFileSync(path, `<<<<<<< HEAD\n${readFileSync(path, 'utf8')}`);
    expect(readArchive(root, noCache, LATER).faults).toMatchObject([
      { kind: { code: 'trasig-publiceringslista' }, line: 1, found: '<<<<<<< HEAD' },
    ]);
  });
});
