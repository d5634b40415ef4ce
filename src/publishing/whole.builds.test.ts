import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { voteDocument } from '../exports/vote/schema.ts';
import { linkPackages, runProgram, testProject, type TestProject } from '../reading/test-project.ts';

/** The whole way, as staff go it: publish, change a figure, be stopped, correct it, look, publish, go back. */

const DECISION = 'beslut/exempelby/kommunstyrelsen/2024-03-12/7.mdx';
const VOTE = 'current/exempelby/kommunstyrelsen/2024-03-12/7/votering-1';
const SECRET = 'Hemlighetsfull gungställning';
const WORDING = 'Lekplats anordnas vid torget';

let project: TestProject;
beforeAll(() => {
  project = testProject('publish');
  linkPackages(project.folder);
  // The four kinds of meetings that are not held once on one day.
  cpSync('src/reading/fixtures/meetings', project.content, { recursive: true });
  writeFileSync(join(project.content, 'webbplats.yaml'), 'languages: [{ code: en, pages: [votes] }]\n');
});
afterAll(() => project.remove());

const run = (...args: string[]) => runProgram(project, 'publish', args, { BESLUT_NOW: '2024-05-02T10:00Z' });
const content = (file: string) => join(project.content, file);
function edit(from: string | RegExp, to: string): void {
  const text = readFileSync(content(DECISION), 'utf8');
  expect(text.replace(from, to)).not.toBe(text);
  writeFileSync(content(DECISION), text.replace(from, to));
}
const publicFile = (name: string) => readFileSync(join(project.folder, 'public-site', name));
/** Everything that is public, the index of the search unpacked, and what is recorded of it. */
const published = () =>
  [join(project.folder, 'public-site/current'), join(project.content, 'publicerat')].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map(({ parentPath, name }) => readFileSync(join(parentPath, name)))
      .map((file) => (file[0] === 0x1f && file[1] === 0x8b ? gunzipSync(file) : file).toString()),
  );
const figures = () => voteDocument.parse(JSON.parse(publicFile(`${VOTE}.json`).toString()));

test(
  'a changed figure is published only when it is corrected, and then everywhere',
  { timeout: 300_000 },
  () => {
    edit('  - text: Kommundirektören', `  - asInMinutes: ${WORDING}\n    text: Kommundirektören`);
    const first = run('public-site');
    expect(first.status, first.text).toBe(0);
    // With another archive than the one that is here now, and the site's own pages as they are.
    expect(first.text.match(/varning webbadress-saknas/g)).toHaveLength(2);
    expect(first.text).toContain('Steg 7 av 7');
    expect(first.text).toMatch(/Nya sidor \(\d+\), hämtade ur mappen/);
    expect(first.text).toMatch(/Att skicka ut: https:\S+\/exempelby\/kommunstyrelsen\/2024-03-12\/utskick\//);
    expect(first.text).toMatch(/Bild att dela: https:\S+\/7\/votering-1\.png/);
    const before = figures();
    const picture = publicFile(`${VOTE}.png`);
    expect(published().filter((text) => text.includes(WORDING))).toEqual([]);
    expect(existsSync(join(project.content, 'publicerat/adresser.txt'))).toBe(true);

    // Now the organisation chooses to publish the words of its minutes, which is no correction.
    const organization = content('organisationer/exempelby.yaml');
    writeFileSync(organization, `${readFileSync(organization, 'utf8')}publishesMinutesWording: true\n`);

    edit('option: no }', 'option: abstain }');
    edit(/no: 1$/m, 'no: 0');
    edit(/abstain: 0$/m, 'abstain: 1');
    edit(/^summary: .*$/m, 'summary: Kommunen bygger en lekplats för högst 400 000 kronor.');
    const stopped = run('public-site');
    expect(stopped.status).toBe(1);
    expect(stopped.text).toContain('andrad-uppgift');
    expect(figures()).toEqual(before);

    edit(
      'published:',
      `${/corrections:\n(?: {2}- .*\n(?: {4}.*\n)*)+/.exec(stopped.text)?.[0].replaceAll(/why: #.*/g, 'why: Vi läste fel.') ?? ''}published:`,
    );
    writeFileSync(
      content(DECISION.replace('7.mdx', '8.mdx')),
      readFileSync(content(DECISION), 'utf8')
        .replace("paragraph: '7'", "paragraph: '8'")
        .replace('order: 1', 'order: 2')
        .replace(/^title: .*$/m, `title: ${SECRET}`)
        .replace(/corrections:\n(?: {2,}.*\n)+/, 'embargo: 2024-06-01T15:00+02:00\n'),
    );
    const releases = readdirSync(join(project.folder, 'public-site/releases'));
    const dry = run('public-site', '--dry-run');
    expect(dry.status, dry.text).toBe(0);
    expect(dry.text).toContain('Ny lekplats vid Påhittade torget: Votering 1');
    expect(dry.text).toMatch(/Siffror, Nej: 1 → 0/);
    expect(dry.text).toMatch(/Hemlighetsfull gungställning .*embargo till 1 juni 2024 kl. 15:00/);
    expect(readdirSync(join(project.folder, 'public-site/releases'))).toEqual(releases);

    const second = run('public-site');
    expect(second.status, second.text).toBe(0);
    const after = figures();
    expect(after.checksum).not.toBe(before.checksum);
    expect(publicFile(`${VOTE}.csv`).toString()).toContain(after.checksum);
    expect(publicFile(`${VOTE}.csv`).toString()).not.toContain(before.checksum);
    expect(publicFile(`${VOTE}/index.html`).toString()).toContain(after.checksum);
    expect(publicFile(`${VOTE}.png`).equals(picture)).toBe(false);
    expect(existsSync(join(project.folder, 'public-site', `${VOTE}.json.br`))).toBe(true);
    const record = readFileSync(content('publicerat/beslut.jsonl'), 'utf8');
    expect(record).toContain('"abstain":1');
    expect(record).not.toContain(SECRET);
    expect(published().filter((text) => text.includes(WORDING))).not.toEqual([]);

    // A record that has lost a file stops everything, and is taken back from what is public.
    rmSync(content('publicerat/beslut.jsonl'));
    expect(run('public-site').text).toContain('trasig-publiceringslista');
    expect(run('public-site', '--restore').status).toBe(0);
    expect(readFileSync(content('publicerat/beslut.jsonl'), 'utf8')).toBe(record);
    rmSync(content('publicerat'), { recursive: true });
    expect(run('public-site').text).toContain('annan-lista-an-utgavans');
    expect(run('public-site', '--restore').status).toBe(0);

    expect(run('public-site', '--rollback').status).toBe(0);
    expect(figures().checksum).toBe(before.checksum);
    expect(run('public-site', '--rollback')).toMatchObject({ status: 4 });
    expect(run()).toMatchObject({ status: 2 });
  },
);

test('meetings are told as they were, also those that were not held once on one day', () => {
  /** Without what only keeps words together on a line. */
  const untied = (html: string) =>
    html.replaceAll('\u00a0', ' ').replaceAll(/<span class="kept">(.*?)<\/span>/g, '$1');
  const page = (path: string) => untied(publicFile(`current/exempelby/${path}/index.html`).toString());
  const heading = (path: string) => /<h1[^>]*>(.*?)<\/h1>/.exec(page(path))?.[1];
  expect(heading('kommunstyrelsen/2024-03-12')).toBe('Kommunstyrelsen 12 mars 2024');
  expect(heading('kommunstyrelsen/2024-03-12-2')).toBe(
    'Kommunstyrelsen 12 mars 2024 (dagens andra sammanträde)',
  );
  expect(page('kommunstyrelsen/2024-03-12')).toContain('href="/exempelby/kommunstyrelsen/2024-03-12-2/"');

  expect(heading('kommunfullmaktige/2024-03-26')).toBe('Kommunfullmäktige 26–27 mars 2024');
  const budget = 'kommunfullmaktige/2024-03-26/31';
  for (const path of [budget, `${budget}/votering-1`]) expect(page(path)).toContain('26–27 mars 2024');
  const inEnglish = publicFile(`current/en/exempelby/${budget}/votering-1/index.html`).toString();
  expect(untied(inEnglish)).toContain('26–27 March 2024');
  const vote = voteDocument.parse(
    JSON.parse(publicFile(`current/exempelby/${budget}/votering-1.json`).toString()),
  );
  expect([vote.start_date, vote.meeting_days]).toEqual(['2024-03-26', ['2024-03-26', '2024-03-27']]);

  const cancelled = page('kommunfullmaktige/2024-02-27');
  expect(cancelled).toContain('Sammanträdet är inställt och har inte beslutat något.');
  expect(cancelled).not.toContain('I arkivet:');
  expect(page('kommunfullmaktige')).toContain('Inställt');
  const calendar = publicFile('current/exempelby/kommunfullmaktige/kalender.ics').toString();
  expect(calendar.match(/STATUS:CANCELLED/g)).toHaveLength(1);
  expect(calendar).toContain('DTSTART;VALUE=DATE:20240326\r\nDTEND;VALUE=DATE:20240328');

  expect(page('kommunstyrelsen/2024-04-16')).toContain('Flyttat från den 9 april 2024.');
  expect(page('kommunstyrelsen/2024-04-09')).toContain('url=/exempelby/kommunstyrelsen/2024-04-16/');
  expect(publicFile('current/_redirects').toString()).toContain(
    '/exempelby/kommunstyrelsen/2024-04-09/ /exempelby/kommunstyrelsen/2024-04-16/ 301',
  );
  expect(readFileSync(content('publicerat/adresser.txt'), 'utf8')).toContain(
    '/exempelby/kommunstyrelsen/2024-04-09/\n',
  );
});
