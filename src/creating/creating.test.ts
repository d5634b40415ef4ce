import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { cwd, env, execPath } from 'node:process';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readArchive } from '../reading/read-archive.ts';
import { noCache } from '../reading/entry-cache.ts';
import { withArchive } from '../reading/test-archive.ts';
import {
  CannotCreate,
  checkBody,
  checkCount,
  checkDate,
  checkFurtherDays,
  checkNumber,
  checkParagraphs,
  create,
  OUR_WORDS,
} from './index.ts';
import { template } from './template.ts';

const wanted = {
  body: 'exempelby/kommunstyrelsen',
  date: '2026-11-25',
  paragraphs: ['113', '113 a', 'unknown'],
};
const files = (root: string) =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => relative(root, join(item.parentPath, item.name)).replaceAll('\\', '/'))
    .toSorted();
/** As of the day after the meeting. */
const faultsOf = (root: string) => readArchive(root, noCache, Date.parse('2026-11-26T12:00Z')).faults;
/** The code of what cannot be done. */
function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof CannotCreate) return error.code;
    throw error;
  }
  return 'done';
}

describe('a new meeting', () => {
  test('lies where its address says, with its decisions', () => {
    withArchive(undefined, (root) => {
      const before = files(root);
      const written = create(root, wanted);
      expect(files(root).filter((file) => !before.includes(file))).toEqual([
        'beslut/exempelby/kommunstyrelsen/2026-11-25/113-a.mdx',
        'beslut/exempelby/kommunstyrelsen/2026-11-25/113.mdx',
        'beslut/exempelby/kommunstyrelsen/2026-11-25/beslut-3.mdx',
        'sammantraden/exempelby/kommunstyrelsen/2026-11-25.mdx',
      ]);
      expect(written).toEqual(written.filter((file) => existsSync(file)));
      expect(written).toHaveLength(4);
    });
  });

  test('is asked for by the check, field by field, and is right where it was written by us', () => {
    withArchive(undefined, (root) => {
      create(root, wanted);
      const faults = faultsOf(root);
      expect([...new Set(faults.map(({ kind }) => kind.code))]).toEqual(['fel-varde']);
      expect([...new Set(faults.map(({ found }) => found))]).toEqual(['inget värde']);
      const decision = faults.filter(({ file }) => file.endsWith('/113.mdx')).map(({ expected }) => expected);
      expect(decision.map((text) => text.split(':')[0])).toEqual([
        'Rubrik (title)',
        'Kort (summary)',
        'Utfall (outcome)',
        'Beslutets punkter 1, Beslutssats (text)',
        'Beslutsgång (procedure)',
        'Jämställdhet (genderEquality)',
        'Källor 1, Källa (title)',
        'Källor 1, Utgivare (publisher)',
        'Källor 1, Adress (url)',
        'Publicerad (published)',
      ]);
    });
  });

  test('can be published when what stands empty is filled in', () => {
    withArchive(undefined, (root) => {
      create(root, { ...wanted, paragraphs: ['113'] });
      const said: Record<string, string> = { outcome: 'approved', published: '2026-11-26', text: 'Ja.' };
      for (const path of [
        'sammantraden/exempelby/kommunstyrelsen/2026-11-25.mdx',
        'beslut/exempelby/kommunstyrelsen/2026-11-25/113.mdx',
      ]) {
        const filled = readFileSync(join(root, path), 'utf8').replace(
          /^( *(?:- )?)(\w+):$/gm,
          (line, dash: string, key: string) =>
            ['clauses', 'sources'].includes(key) ? line : `${dash}${key}: ${said[key] ?? 'unknown'}`,
        );
        writeFileSync(join(root, path), filled);
      }
      expect(faultsOf(root)).toEqual([]);
    });
  });

  test('with an unknown day has an address of its own, and so has the next', () => {
    withArchive(undefined, (root) => {
      const first = create(root, { ...wanted, date: 'unknown', paragraphs: [] });
      const second = create(root, { ...wanted, date: 'unknown', paragraphs: [] });
      expect([first[0], second[0]].map((file) => file?.split('/').at(-1))).not.toEqual([
        undefined,
        undefined,
      ]);
      expect(first[0]).not.toBe(second[0]);
    });
  });

  test('may be the second of its day, go on for more days, or have been called off', () => {
    withArchive(undefined, (root) => {
      create(root, { ...wanted, paragraphs: ['113'] });
      const [second = '', decision = ''] = create(root, {
        ...wanted,
        number: 2,
        furtherDays: ['2026-11-26'],
        paragraphs: ['114'],
      });
      expect(second).toMatch(/\/2026-11-25-2\.mdx$/);
      expect(decision).toMatch(/\/2026-11-25-2\/114\.mdx$/);
      expect(readFileSync(second, 'utf8')).toMatch(/^furtherDays: \[2026-11-26\]$/m);
      const [off = ''] = create(root, { ...wanted, date: '2026-11-18', cancelled: true, paragraphs: [] });
      expect(readFileSync(off, 'utf8')).toMatch(/^paragraphCount: 0$/m);
      const faults = faultsOf(root).filter(({ file }) => file === off);
      expect(faults.map(({ expected }) => expected.split(':')[0])).toContain('Inställt, Varför (reason)');
      writeFileSync(off, readFileSync(off, 'utf8').replace(/^( +)reason:$/m, '$1reason: unknown'));
      expect(
        faultsOf(root).filter(({ file, kind }) => file === off && kind.code === 'installt-med-beslut'),
      ).toEqual([]);
    });
  });

  test('is not written over one that is there, nor in part', () => {
    withArchive(undefined, (root) => {
      create(root, wanted);
      const before = files(root).map((file) => [file, readFileSync(join(root, file), 'utf8')]);
      expect(codeOf(() => create(root, { ...wanted, paragraphs: ['200'] }))).toBe('filen-finns');
      expect(files(root).map((file) => [file, readFileSync(join(root, file), 'utf8')])).toEqual(before);
    });
  });

  test('leaves nothing behind when a file cannot be written', () => {
    withArchive(undefined, (root) => {
      // A file where a folder should be.
      mkdirSync(join(root, 'beslut', 'exempelby', 'kommunstyrelsen'), { recursive: true });
      writeFileSync(join(root, 'beslut', 'exempelby', 'kommunstyrelsen', '2026-11-25'), '');
      const before = files(root);
      expect(codeOf(() => create(root, wanted))).toBe('kan-inte-skriva');
      expect(files(root)).toEqual(before);
    });
  });
});

describe('what is asked for', () => {
  const known = ['goteborg/kommunstyrelsen', 'norrbotten/regionstyrelsen', 'goteborg/kommunfullmaktige'];

  test('is a body of the archive, or the only one of its name; a misspelt one is guessed at', () => {
    expect(checkBody('goteborg/kommunstyrelsen', known)).toBe('goteborg/kommunstyrelsen');
    expect(checkBody('regionstyrelsen', known)).toBe('norrbotten/regionstyrelsen');
    expect(() => checkBody('göteborg/komunstyrelsen', known)).toThrow('Menar du goteborg/kommunstyrelsen?');
    expect(() => checkBody('nacka/namnd', known)).toThrow(known.join(', '));
    expect(() => checkBody('nacka/namnd', known)).toThrow('lägg först till det i src/content/organisationer');
  });

  test('is a day of the calendar, or unknown', () => {
    expect(checkDate('2026-11-25')).toBe('2026-11-25');
    expect(checkDate('unknown')).toBe('unknown');
    for (const wrong of ['2026-02-30', '25/11', '', '2026-11'])
      expect(codeOf(() => checkDate(wrong))).toBe('ogiltigt-datum');
  });

  test('is, for the other days of a meeting, a day after the first', () => {
    expect(checkFurtherDays('2026-11-26, 2026-12-01', '2026-11-25')).toEqual(['2026-11-26', '2026-12-01']);
    for (const wrong of ['2026-11-25', '2026-11-24', 'unknown', '', '2026-02-30'])
      expect(codeOf(() => checkFurtherDays(wrong, '2026-11-25'))).toBe('ogiltigt-datum');
    expect(codeOf(() => checkFurtherDays('2026-11-26', 'unknown'))).toBe('ogiltigt-datum');
  });

  test('is a place among the meetings of a day', () => {
    expect(checkNumber('2')).toBe(2);
    for (const wrong of ['0', '-1', 'två', ''])
      expect(codeOf(() => checkNumber(wrong))).toBe('ogiltigt-antal');
  });

  test('is a number of decisions', () => {
    expect(checkCount('3')).toEqual(['unknown', 'unknown', 'unknown']);
    expect(checkCount('0')).toEqual([]);
    for (const wrong of ['-1', 'tre', '', '2.5', '1000000'])
      expect(codeOf(() => checkCount(wrong))).toBe('ogiltigt-antal');
  });

  test('is or §§, each once', () => {
    expect(checkParagraphs('113-115, 117 a,120')).toEqual(['113', '114', '115', '117 a', '120']);
    for (const wrong of ['', '115-113', 'x', '1,1', '1-9999', '§ 1'])
      expect(
        codeOf(() => checkParagraphs(wrong)),
        wrong,
      ).toBe('ogiltiga-paragrafer');
  });
});

describe('the template of a decision', () => {
  /** Without the marks before what may be left out: nothing but # is taken away. Explanations have one blank after #. */
  const marked = /^ *#(?:\S| {2})/;
  const open = template('beslut', { meeting: 'a/b/2026-11-25', order: 1 }, OUR_WORDS)
    .split('\n')
    .map((line) => (marked.test(line) ? line.replace('#', '') : line))
    .join('\n');
  const fields = parse(open.split('---\n')[1] ?? '') as {
    proposals: object[];
    procedure: { step: string; event: { votes: object[] } }[];
  };

  test('holds every field of the schema once the marks are taken away', () => {
    expect(Object.keys(fields)).toContain('memberBill');
    expect(Object.keys(fields.proposals[0] ?? {})).toEqual(['id', 'type', 'by', 'on', 'clauses', 'text']);
    expect(fields.procedure.map(({ step }) => step)).toEqual([
      'question',
      'main-proposal',
      'vote-request',
      'vote',
    ]);
    expect(Object.keys(fields.procedure[3]?.event.votes[0] ?? {})).toEqual([
      'person',
      'party',
      'role',
      'option',
    ]);
  });

  test('explains each of them by its label and help, and each choice by its word', () => {
    expect(open).toContain('# Paragraf. Numret i protokollet, eller unknown.\nparagraph:\n');
    expect(open).toMatch(/option: # Röst\. .* Ett av: yes \(ja\), no \(nej\)/);
  });
});

describe('npm run new', () => {
  const run = (root: string, ...args: string[]) =>
    spawnSync(execPath, ['scripts/new/cli.ts', ...args], {
      env: { ...env, BESLUT_CONTENT: root },
      encoding: 'utf8',
      input: '',
    });

  test('writes the files and says which', () => {
    withArchive(undefined, (root) => {
      const { status, stdout } = run(
        root,
        '--organ',
        'kommunstyrelsen',
        '--datum',
        '2026-11-25',
        '--antal',
        '2',
      );
      expect(stdout.replaceAll(relative(cwd(), root), 'src/content')).toBe(
        [
          'Skrev 3 filer:',
          '  src/content/sammantraden/exempelby/kommunstyrelsen/2026-11-25.mdx',
          '  src/content/beslut/exempelby/kommunstyrelsen/2026-11-25/beslut-1.mdx',
          '  src/content/beslut/exempelby/kommunstyrelsen/2026-11-25/beslut-2.mdx',
          'Fyll i dem och kör npm run check, som säger vad som återstår.',
          '',
        ].join('\n'),
      );
      expect(status).toBe(0);
    });
  });

  test.each([
    ['a missing answer, where there is nobody to ask', ['--organ', 'kommunstyrelsen'], 'uppgift-saknas'],
    ['a word that it does not know', ['--dag', '2026-11-25'], 'okant-val'],
    ['a body that is not there', ['--organ', 'x/y', '--datum', '2026-11-25', '--antal', '1'], 'okant-organ'],
  ])('says in Swedish what is wrong: %s', (_what, args, code) => {
    withArchive(undefined, (root) => {
      const { status, stderr } = run(root, ...args);
      expect(stderr).toMatch(new RegExp(`^Fel ${code}: .*\\n  Gör så: .*\\nInget har skrivits\\.\\n$`));
      expect(status).toBe(1);
    });
  });

  test('tells how it is used', () => {
    withArchive(undefined, (root) => {
      expect(run(root, '--hjalp').stdout).toContain('--organ exempelby/kommunstyrelsen --datum 2026-11-25');
    });
  });
});

test('a list of words in a template is filled in between its brackets', () => {
  const [before = '', approved = ''] = template('sammantraden', { body: 'a/b', date: '2026-11-25' }).split(
    /(?=^approvals:)/m,
  );
  const filled = `${before}${approved.replaceAll(/^#(?= {2})/gm, '')}`
    .replace('approvals: []', 'approvals:')
    .replace('paragraphs: []', "paragraphs: ['113']");
  const { approvals } = parse(filled.split('---\n')[1] ?? '') as { approvals: object[] };
  expect(approvals).toEqual([
    { paragraphs: ['113'], approved: null, noticed: null, noticedOnAllBoards: null, noticeUrl: null },
  ]);
});
