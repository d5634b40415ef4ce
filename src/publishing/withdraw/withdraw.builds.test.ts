import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linkPackages, runProgram, testProject, type TestProject } from '../../reading/test-project.ts';
import { serve } from '../../serving/index.ts';
import { textsOf } from './words.ts';

/** A page is published twice, and taken back; then a text on another page. Nothing of them is left in any byte. */

const DECISION = 'beslut/exempelby/kommunstyrelsen/2024-03-12/7.mdx';
const SECOND = 'beslut/exempelby/kommunstyrelsen/2024-03-12/8.mdx';
const PAGE = '/exempelby/kommunstyrelsen/2024-03-12/7/';
/** Made-up words, each in a field of its own: title, summary, clause, question, reservation, assignment, body. */
const SECRETS = [
  'gräshoppsval',
  'flodhästbro',
  'kvastfening',
  'sköldpaddsö',
  'pingvinport',
  'murmeldjur',
  'näbbdjursdal',
];
/** Of a page that stays, in its summary and its text. */
const PARTS = ['bältdjurshus', 'myrkottsgränd'];
const REASON = 'En uppgift om en person stod på sidan.';

let project: TestProject;
const content = (file: string) => join(project.content, file);
const target = () => join(project.folder, 'public-site');
const edit = (file: string, ...changes: readonly [from: string | RegExp, to: string][]) => {
  const text = changes.reduce(
    (before, [from, to]) => before.replace(from, to),
    readFileSync(content(file), 'utf8'),
  );
  writeFileSync(content(file), text);
};
const run = (program: string, ...args: string[]) =>
  runProgram(project, program, args, { BESLUT_NOW: '2024-05-02T10:00Z' });
const publish = (...args: string[]) => run('publish', 'public-site', ...args);
const releases = () => readdirSync(join(target(), 'releases')).filter((name) => !/\.\w+$/.test(name));

/** The files that hold any of some words, or a name like it: of the site, all releases, the content and all caches. */
function holding(words: readonly string[]): string[] {
  return ['public-site', 'innehall', '.astro', '.work', 'dist', 'node_modules/.cache', 'node_modules/.astro']
    .map((folder) => join(project.folder, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((file) => file.isFile())
        .map(({ parentPath, name }) => join(parentPath, name)),
    )
    .filter((path) =>
      textsOf(path, readFileSync(path)).some((text) =>
        words.some((word) => text.toLowerCase().includes(word)),
      ),
    );
}

beforeAll(() => {
  project = testProject('withdraw');
  linkPackages(project.folder);
  writeFileSync(join(project.content, 'webbplats.yaml'), 'languages: [{ code: en, pages: [votes] }]\n');
  cpSync(content(DECISION), content(SECOND));
  edit(
    SECOND,
    ["paragraph: '7'", "paragraph: '8'"],
    ['order: 1', 'order: 2'],
    [/^title: .*$/m, 'title: En bänk vid Påhittade torget'],
    [/^summary: .*/m, `summary: En bänk sätts upp vid ${PARTS[0] ?? ''}.`],
    ['Torget saknar', `${PARTS[1] ?? ''} är ett påhitt. Torget saknar`],
  );
  edit(
    DECISION,
    [/^title: .*$/m, `title: Ett ${SECRETS[0] ?? ''} vid Påhittade torget`],
    [/^summary: /m, `summary: Här ligger ${SECRETS[1] ?? ''}. `],
    ['Kommundirektören ska redovisa', `I ${SECRETS[2] ?? ''} ska Kommundirektören redovisa`],
    ['question: Ska kommunen', `question: Ska ${SECRETS[3] ?? ''} byggas, och ska kommunen`],
    ['text: Avslag på förslaget', `text: Avslag på ${SECRETS[4] ?? ''}`],
    ['task: Redovisa', `task: Redovisa ${SECRETS[5] ?? ''} och`],
    ['Torget saknar', `En ${SECRETS[6] ?? ''} finns. Torget saknar`],
  );
});
afterAll(() => project.remove());

describe('a page that is taken back', { timeout: 400_000 }, () => {
  test('is published first, with its words in tables, feeds, search and record', () => {
    const first = publish();
    expect(first.status, first.text).toBe(0);
    expect(publish().status).toBe(0);
    expect(releases()).toHaveLength(2);
    const files = holding(SECRETS).join('\n');
    for (const part of ['.csv', 'flode.atom', 'flode.json', '.html.br', '.html.gz', 'beslut.jsonl', 'sokord'])
      expect(files, part).toContain(part);
  });

  test('leaves no word of it in any byte, and no release to go back to', () => {
    const withdrawn = run(
      'withdraw',
      `https://beslut.example${PAGE}votering-1/`,
      '--reason',
      REASON,
      '--dir',
      'public-site',
    );
    expect(withdrawn.status, withdrawn.text).toBe(0);
    expect(holding(SECRETS)).toEqual([]);
    expect(withdrawn.text).toMatch(/Kvar att göra[^]*git filter-repo[^]*Sökmotorer[^]*flöden/);
    expect(releases()).toHaveLength(1);
    expect(publish('--rollback')).toMatchObject({ status: 4 });
  });

  test('is a notice with its day and reason, gone for good, also below it', async () => {
    const server = await serve(join(target(), 'current'), 0);
    try {
      for (const path of [PAGE, `${PAGE}votering-1/`, `/en${PAGE}votering-1/`]) {
        const response = await fetch(server.origin + path);
        expect(response.status, path).toBe(410);
        const html = await response.text();
        expect(html).toContain(REASON);
        expect(html).toMatch(/2 maj 2024|2 May 2024/);
      }
      for (const file of ['csv', 'json', 'png'])
        expect((await fetch(`${server.origin}${PAGE}votering-1.${file}`)).status, file).toBe(410);
    } finally {
      await server.close();
    }
    expect(existsSync(join(target(), 'current', `${PAGE}votering-1.png`))).toBe(false);
  });

  test('is a tombstone in the feeds, and "tillbakadragen" in the record, with no digest of what it was', () => {
    const feed = readFileSync(join(target(), 'current/flode.atom'), 'utf8');
    const [item = ''] = feed.split('<entry>').filter((entry) => entry.includes(`${PAGE}</id>`));
    expect(item).toMatch(/<title[^>]*>Tillbakadragen<[^]*<updated>2024-05-02/);
    expect(readFileSync(join(target(), 'current/rattelser/flode.atom'), 'utf8')).toContain('Tillbakadragen');
    const record = readFileSync(content('publicerat/beslut.jsonl'), 'utf8');
    const [line = ''] = record.split('\n').filter((text) => text.includes('2024-03-12/7"'));
    expect(JSON.parse(line)).toEqual({
      id: 'exempelby/kommunstyrelsen/2024-03-12/7',
      since: '2024-05-02',
      facts: {},
      corrections: [],
      state: 'tillbakadragen',
    });
    expect(
      readFileSync(content('publicerat/kedja.txt'), 'utf8').match(/^2024-/gm)?.length,
    ).toBeLessThanOrEqual(2);
    expect(readFileSync(content(DECISION), 'utf8')).toBe(
      `---\nwithdrawn:\n  date: 2024-05-02\n  reason: ${REASON}\n---\n`,
    );
  });

  test('is never brought back by its file', () => {
    const stub = readFileSync(content(DECISION), 'utf8');
    cpSync(content(SECOND), content(DECISION));
    edit(DECISION, ["paragraph: '8'", "paragraph: '7'"], ['order: 2', 'order: 1']);
    const stopped = publish();
    expect(stopped.status).toBe(1);
    expect(stopped.text).toContain('tillbakadraget-ar-tillbaka');
    writeFileSync(content(DECISION), stub);
  });

  test('nor by a whole build, when a text of another page is taken back by the same command', () => {
    expect(holding(PARTS)).not.toEqual([]);
    const address = PAGE.replace('/7/', '/8/');
    const impossible = run(
      'withdraw',
      address,
      '--part',
      'outcome',
      '--reason',
      REASON,
      '--dir',
      'public-site',
    );
    expect(impossible.text).toContain('delen-gar-inte-att-dra-tillbaka');
    const first = run('withdraw', address, '--part', 'summary', '--reason', REASON);
    expect(first.status, first.text).toBe(0);
    expect(first.text).toContain('Publicera nu');
    const second = run('withdraw', address, '--part', 'text', '--reason', REASON, '--dir', 'public-site');
    expect(second.status, second.text).toBe(0);
    expect(holding([...SECRETS, ...PARTS])).toEqual([]);
    const html = readFileSync(join(target(), `current${address}index.html`), 'utf8');
    expect(html).toContain('En bänk vid Påhittade torget');
    expect(html.replaceAll('\u00a0', ' ')).toContain('[Tillbakadraget 2 maj 2024]');
    expect(releases()).toHaveLength(1);
  });
});
