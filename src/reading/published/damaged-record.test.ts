import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chainText, digestsOf, linked } from '../../publishing/record/chain.ts';
import { factsOf } from '../../publishing/record/facts.ts';
import { readPublished } from '../../publishing/record/read-record.ts';
import {
  CHAIN,
  emptyRecord,
  recordFile,
  recordFiles,
  recordNames,
  recordTexts,
  RECORD_FOLDER,
  replaceRecord,
  writeRecord,
} from '../../publishing/record/record.ts';
import { recordAsPublished } from './test-record.ts';
import { lackingIn, upgradedRecord } from '../../publishing/record/upgrade.ts';
import type { Archive } from '../../schema/collections.ts';
import { noCache } from '../entry-cache.ts';
import { readArchive } from '../read-archive.ts';
import { layOut, withArchive } from '../test-archive.ts';
import { checkPublished } from './index.ts';

/** A record that is not as a publication left it is never judged by: the check stops, whatever is changed beside it. */

const PUBLISHED = Date.parse('2024-04-01T10:00Z');
const LATER = Date.parse('2024-05-02T10:00Z');
const DECISION = 'beslut/exempelby/kommunstyrelsen/2024-03-12/7.mdx';

const publish = (root: string, now = PUBLISHED) => {
  recordAsPublished(root, now);
};

function edit(root: string, file: string, change: (text: string) => string): void {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  expect(change(text)).not.toBe(text);
  writeFileSync(path, change(text));
}
const record = (name: string) => `${RECORD_FOLDER}/${name}`;
const lines = (text: string) => text.trimEnd().split('\n');
const joined = (all: readonly string[]) => `${all.join('\n')}\n`;

/** An archive that was published twice, and in which the outcome has changed in silence since then. */
let folder: string;
let archive: Archive;
let first: ReadonlyMap<string, string>;
let second: ReadonlyMap<string, string>;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'beslut-'));
  layOut(folder);
  publish(folder);
  first = recordTexts(folder);
  edit(folder, 'personer/exempelby/bo-bjork.yaml', (text) =>
    text.replace(
      /name: (.*)/,
      'name: Bo Berg\ncorrections: [{ date: 2024-05-02, what: Namn, before: $1, after: Bo Berg, why: Fel. }]',
    ),
  );
  edit(folder, DECISION, (text) => text.replace('published:', 'titleInMinutes: Lekplats\npublished:'));
  publish(folder, LATER);
  second = recordTexts(folder);
  edit(folder, DECISION, (text) => text.replace('outcome: approved', 'outcome: rejected'));
  archive = readArchive(folder, noCache, LATER).archive;
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What the check tells of that archive with a record that is damaged. */
function faultsAfter(damage: (root: string) => void) {
  replaceRecord(folder, second);
  damage(folder);
  const { faults, findings } = checkPublished(folder, archive, [], LATER);
  return [
    ...faults.map(({ kind, file, line, advice, found }) => ({
      code: kind.code,
      place: `${file.slice(file.lastIndexOf('/') + 1)}:${line}`,
      advice,
      found,
    })),
    ...findings.map(({ finding: { kind, found } }) => ({ code: kind.code, place: '', advice: '', found })),
  ];
}

test('with a whole record the silent change is told', () => {
  expect(faultsAfter(() => undefined)).toMatchObject([{ code: 'andrad-uppgift' }]);
});

test('with other line ends, too: some set them when they fetch a repository', () => {
  const faults = faultsAfter((root) => {
    for (const [name, text] of recordTexts(root))
      writeFileSync(recordFile(root, name), text.replaceAll('\n', '\r\n'));
  });
  expect(faults).toMatchObject([{ code: 'andrad-uppgift' }]);
});

describe.each(recordNames)('%s', (name) => {
  test('that is missing is an error', () => {
    expect(faultsAfter((root) => rmSync(recordFile(root, name)))).toMatchObject([
      { code: 'trasig-publiceringslista', place: `${name}:1`, found: 'ingen fil' },
    ]);
  });

  test('that has marks of a merge is an error', () => {
    const faults = faultsAfter((root) =>
      edit(root, record(name), (text) => `<<<<<<< HEAD\n${text}=======\n>>>>>>> annan\n`),
    );
    expect(faults).toMatchObject([{ code: 'publicerat-pa-tva-grenar', place: `${name}:1` }]);
  });
});

describe.each(['adresser.txt', 'beslut.jsonl', 'personer.jsonl', 'sammantraden.jsonl'])('%s', (name) => {
  const damages: [string, (text: string) => string][] = [
    ['is emptied', () => ''],
    ['is truncated within a line', (text) => text.slice(0, -10)],
    ['has lost its last line', (text) => joined(lines(text).slice(0, -1))],
    ['has lost its first line', (text) => joined(lines(text).slice(1))],
    ['has a line twice', (text) => joined([...lines(text), lines(text).at(-1) ?? ''])],
    ['has a line that is edited', (text) => text.replace('exempelby', 'annanby')],
    ['has a line that cannot be read', (text) => `skräp\n${text}`],
  ];
  test.each(damages)('that %s is an error that says how to restore it', (_what, change) => {
    const faults = faultsAfter((root) => edit(root, record(name), change));
    expect(new Set(faults.map(({ code }) => code))).toEqual(new Set(['trasig-publiceringslista']));
    expect(faults[0]?.place).toMatch(new RegExp(`^${name}:`));
    expect(faults[0]?.advice).toMatch(/git checkout -- .*\/publicerat/);
    expect(faults[0]?.advice).toContain('npm run publish -- MAPP --restore');
  });
});

test.each(['adresser.txt', 'personer.jsonl'])('%s in another order is an error', (name) => {
  const faults = faultsAfter((root) => edit(root, record(name), (text) => joined(lines(text).toReversed())));
  expect(faults[0]).toMatchObject({ code: 'trasig-publiceringslista' });
});

test.each(['beslut.jsonl', CHAIN])('%s of another publication than the other files is an error', (name) => {
  const faults = faultsAfter(() => writeFileSync(recordFile(folder, name), first.get(name) ?? ''));
  expect(new Set(faults.map(({ code }) => code))).toEqual(new Set(['trasig-publiceringslista']));
});

describe('the chain', () => {
  test('has a link a publication that changed the record, and each follows on the one before', () => {
    withArchive(undefined, (root) => {
      publish(root);
      publish(root, LATER);
      expect(readPublished(root).published?.links).toHaveLength(1);
      edit(root, DECISION, (text) => text.replace('order: 1', "order: 1\ntitleInMinutes: 'Lekplats'"));
      publish(root, LATER);
      const { published, damage } = readPublished(root);
      expect(damage).toEqual([]);
      expect(published?.links.map(({ day }) => day)).toEqual(['2024-04-01', '2024-05-02']);
    });
  });

  test('that is missing is an error, which tells of records without one', () => {
    const [fault, ...more] = faultsAfter((root) => rmSync(recordFile(root, CHAIN)));
    expect(fault).toMatchObject({ code: 'publiceringslista-utan-kedja' });
    expect(fault?.advice).toContain('npm run publish -- --upgrade');
    expect(more).toEqual([]);
  });

  test.each<[string, (text: string) => string]>([
    ['is emptied', () => ''],
    ['has lost its first publication', (text) => text.replace(/^2024-04-01.*\n/m, '')],
    ['has another day', (text) => text.replace('2024-04-01', '2024-04-02')],
    ['has lost a file', (text) => text.replace(/^beslut.*\n/m, '')],
    ['has a line that says nothing', (text) => `${text}skräp\n`],
  ])('that %s is an error', (_what, change) => {
    const [fault] = faultsAfter((root) => edit(root, record(CHAIN), change));
    expect(fault).toMatchObject({ code: 'trasig-publiceringslista' });
  });

  test('with the publications of two branches after each other is told as that', () => {
    const linksOf = (files: ReadonlyMap<string, string>) =>
      lines(files.get(CHAIN) ?? '').filter((line) => /^2024/.test(line));
    const { published } = readPublished(folder);
    const theirs = recordFiles(
      { ...(published ?? emptyRecord()), links: [], addresses: ['/a/'] },
      '2024-05-01',
    );
    const [fault] = faultsAfter((root) =>
      edit(root, record(CHAIN), (text) =>
        text.replace(/^2024-05-02/m, `${linksOf(theirs).join('\n')}\n2024-05-02`),
      ),
    );
    expect(fault).toMatchObject({ code: 'publicerat-pa-tva-grenar', place: `${CHAIN}:4` });
    expect(fault?.advice).toContain('--ours');
  });
});

describe('a record that is gone', () => {
  const git = (root: string, ...args: string[]) =>
    spawnSync('git', ['-C', root, '-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
      encoding: 'utf8',
    }).stdout;

  test('is an error where git has it, also after it was taken away there', () => {
    withArchive(undefined, (root) => {
      publish(root);
      git(root, 'init', '-q');
      git(root, 'add', '.');
      git(root, 'commit', '-qm', 'publish');
      rmSync(join(root, RECORD_FOLDER), { recursive: true });
      git(root, 'commit', '-qam', 'oops');
      const [fault, ...more] = readArchive(root, noCache, LATER).faults;
      expect(fault?.kind.code).toBe('publiceringslista-saknas');
      expect(fault?.found).toContain(git(root, 'rev-parse', '--short', 'HEAD~').trim());
      expect(more).toEqual([]);
    });
  });

  test('is told as unsure where only the latest commits are here', () => {
    withArchive(undefined, (root) => {
      publish(root);
      git(root, 'init', '-q');
      git(root, 'add', '.');
      git(root, 'commit', '-qm', 'publish');
      git(root, 'rm', '-rq', RECORD_FOLDER);
      git(root, 'commit', '-qm', 'oops');
      const clone = `${root}-clone`;
      try {
        git(root, 'clone', '-q', '--depth', '1', `file://${root}`, clone);
        const { faults } = readArchive(clone, noCache, LATER);
        expect(faults.map(({ kind: { code, severity } }) => `${severity} ${code}`)).toEqual([
          'warning publiceringslista-kan-saknas',
        ]);
        expect(faults[0]?.found).toBe('ingen, och git har bara de senaste ändringarna');
        expect(faults[0]?.advice).toContain('git fetch --unshallow');
      } finally {
        rmSync(clone, { recursive: true, force: true });
      }
    });
  });

  test('and never was, is none: nothing has been published', () => {
    withArchive(undefined, (root) => {
      git(root, 'init', '-q');
      expect(readArchive(root, noCache, LATER).faults).toEqual([]);
    });
  });

  test('is none once it was begun anew, and promises nothing', () => {
    withArchive(undefined, (root) => {
      replaceRecord(root, recordFiles(emptyRecord(), '2024-05-02'));
      edit(root, DECISION, (text) => text.replace('outcome: approved', 'outcome: rejected'));
      expect(readArchive(root, noCache, LATER).faults).toEqual([]);
    });
  });
});

describe('a record of an earlier version of the program', () => {
  const earlier = (use: (root: string, texts: ReadonlyMap<string, string>) => void) =>
    withArchive(undefined, (root) => {
      publish(root);
      const texts = new Map([...recordTexts(root)].filter(([name]) => name !== CHAIN));
      replaceRecord(root, texts);
      use(root, texts);
    });
  const read = (root: string) => {
    const { published } = readPublished(root);
    if (published === undefined) throw new Error('no record');
    return { published, archive: readArchive(root, noCache, LATER).archive };
  };

  test('gets a chain, and nothing that it holds is changed', () => {
    earlier((root, texts) => {
      edit(root, DECISION, (text) => text.replace('outcome: approved', 'outcome: rejected'));
      const { published, archive } = read(root);
      expect(lackingIn(root, published, archive)).toEqual([]);
      writeRecord(root, upgradedRecord(root, published, archive, LATER));
      const now = recordTexts(root);
      for (const [name, text] of texts) expect(now.get(name), name).toBe(text);
      expect(readArchive(root, noCache, LATER).faults).toMatchObject([{ kind: { code: 'andrad-uppgift' } }]);
    });
  });

  test('that has a chain and did not watch parties gets what they are now', () => {
    withArchive(undefined, (root) => {
      const PARTIES = 'partier.jsonl';
      publish(root);
      const whole = recordTexts(root);
      const texts = new Map([...whole].filter(([name]) => name !== CHAIN && name !== PARTIES));
      const files = digestsOf(texts);
      texts.set(CHAIN, chainText({ files, links: linked([], files, '2024-04-01') }));
      replaceRecord(root, texts);
      expect(readArchive(root, noCache, LATER).faults).toMatchObject([
        { kind: { code: 'publiceringslista-i-aldre-form' } },
      ]);
      const { published, archive } = read(root);
      writeRecord(root, upgradedRecord(root, published, archive, PUBLISHED));
      expect(recordTexts(root).get(PARTIES)).toBe(whole.get(PARTIES));
      expect(readPublished(root).published?.links).toHaveLength(2);
      expect(readArchive(root, noCache, LATER).faults).toEqual([]);
    });
  });

  test('is compared in its own form of prose, and gets that of today where the text still says the same', () => {
    withArchive(undefined, (root) => {
      edit(root, DECISION, (text) => text.replace(/^summary: .*$/m, 'summary: Det blev 9 ja och 6 nej.'));
      publish(root);
      const { published, archive: now } = read(root);
      const [entry] = now.beslut;
      const recorded = published.entries.beslut.get(entry?.id ?? '');
      if (!entry || !recorded) throw new Error('no decision');
      const { id, since, corrections } = recorded;
      const inFirstForm = { id, since, corrections, facts: factsOf('beslut', entry, 1) };
      const entries = { ...published.entries, beslut: new Map([[id, inFirstForm]]) };
      replaceRecord(root, recordFiles({ ...published, entries }, '2024-04-01'));
      expect(readArchive(root, noCache, LATER).faults).toEqual([]);

      writeRecord(root, upgradedRecord(root, read(root).published, now, LATER));
      expect(read(root).published.entries.beslut.get(id)).toEqual(recorded);
      edit(root, DECISION, (text) => text.replace('9 ja och 6 nej', '6 ja och 9 nej'));
      expect(readArchive(root, noCache, LATER).faults).toMatchObject([{ kind: { code: 'andrad-uppgift' } }]);
    });
  });

  test('that lacks a file, or the facts of a published page, is told and stays as it is', () => {
    earlier((root) => {
      writeFileSync(recordFile(root, 'beslut.jsonl'), '');
      rmSync(recordFile(root, 'ovriga-adresser.txt'));
      const { published, archive } = read(root);
      expect(lackingIn(root, published, archive)).toEqual([
        'ingen fil ovriga-adresser.txt',
        expect.stringMatching(/^\/exempelby\/kommunstyrelsen\/2024-03-12\/7\/ i adresser.txt, och inga/),
      ]);
    });
  });
});
