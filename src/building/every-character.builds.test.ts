import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFeed } from '@rowanmanning/feed-parser';
import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import { parse as parseCsv } from 'csv-parse/sync';
import { parseJsonFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { invisibleCharacters } from '../domain/invisible.ts';
import { buildProject, linkPackages, testProject, type TestProject } from '../reading/test-project.ts';
import { readSite } from '../site-check/built-site.ts';
import { readCsv } from '../site-check/read-csv.ts';

/** A real build of an archive with every kind of character that the check allows, read by parsers that are not ours. */

const isAllowed = (character: string) => invisibleCharacters(`a${character}a`).length === 0;
const between = (first: number, last: number, step = 1) =>
  Array.from({ length: Math.ceil((last - first + 1) / step) }, (_, index) =>
    String.fromCodePoint(first + index * step),
  ).filter(isAllowed);

/** Of European scripts and signs every one, of all else one now and then. */
const characters = [
  ...between(0x20, 0x52f),
  ...between(0x1e00, 0x2bff),
  ...between(0x530, 0x10ffff, 251).filter((character) => character !== '\ufffd'),
];
/** What programs give a meaning of their own: marks, quotation marks, blanks and what joins or parts them. */
const SIGNS = `&amp; <b>"']]>--> \\n,;: %s \${a} {{b}} \u00a0\u00ad\u2011\u202f å a\u030a 👩\u200d👧 ❤\ufe0f 😀 ‘’“”«» \t|*_~\`#`;
const LONGEST = 4_000;
const pieces = Array.from({ length: Math.ceil(characters.length / LONGEST) }, (_, index) =>
  `Tecken: ${characters.slice(index * LONGEST, (index + 1) * LONGEST).join('')}`.trim(),
);
const quoted = (text: string) => JSON.stringify(text);
const escaped = (text: string) => text.replace(/[!-/:-@[-`{-~]/g, '\\$&').replace(/\s+/g, ' ');

const DECISION = 'beslut/exempelby/kommunstyrelsen/2024-03-12/7.mdx';
const correction = `corrections:
  - date: 2024-03-22
    what: ${quoted(`Ordet ${SIGNS}`)}
    before: ${quoted(pieces[0] ?? '')}
    after: ${quoted(pieces[1] ?? '')}
    why: ${quoted(SIGNS)}
`;
const clauses = pieces.map((piece) => `  - text: ${quoted(piece)}\n`).join('');

let project: TestProject;
let site: ReturnType<typeof readSite>;
const read = (file: string) => readFileSync(join(project.folder, 'dist', file), 'utf8');
/** Throws where it is not well-formed. */
const xml = (file: string) =>
  new DOMParser({ onError: onErrorStopParsing }).parseFromString(read(file), 'application/xml');
const filesLike = (ending: RegExp) => [...site.files].filter((file) => ending.test(file));

function edit(file: string, change: (text: string) => string): void {
  const path = join(project.content, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

beforeAll(() => {
  project = testProject('every-character');
  linkPackages(project.folder);
  edit(DECISION, (text) =>
    text
      .replace(/^title: .*$/m, `title: ${quoted(`Lek ${SIGNS}`)}\n${correction.trimEnd()}`)
      .replace(/^ {2}- text: Kommundirektören/m, (line) => `${clauses}${line}`)
      .replace('clauses: [2]', `clauses: [${2 + pieces.length}]`)
      .replace('addressee: Kommundirektören', `addressee: ${quoted(SIGNS)}`)
      .replace(/\n## Bakgrund\n/, () => `\n## Bakgrund\n\n${pieces.map(escaped).join('\n\n')}\n`),
  );
  for (const file of [
    'personer/exempelby/anna-apelgren.yaml',
    'partier/apelpartiet.yaml',
    'organisationer/exempelby.yaml',
    'amnen/lekplatser.yaml',
  ])
    edit(file, (text) =>
      text.replace(/^name: (.*)$/m, (_, name: string) => `name: ${quoted(`${name} ${SIGNS}`)}`),
    );
  site = readSite(buildProject(project, { BESLUT_NOW: '2024-04-01T00:00Z' }));
}, 180_000);
afterAll(() => project.remove());

describe('with every character that may stand in a text', () => {
  test('every feed is read', () => {
    const feeds = filesLike(/flode\.atom$/);
    expect(feeds).toContain('/rattelser/flode.atom');
    for (const file of feeds) {
      expect(xml(file).documentElement?.localName, file).toBe('feed');
      const json = parseJsonFeed(read(file.replace(/atom$/, 'json')));
      expect(json.items?.length ?? 0, file).toBe(parseFeed(read(file)).items.length);
    }
    expect(parseFeed(read('/exempelby/flode.atom')).items).not.toEqual([]);
    const corrections = xml('/rattelser/flode.atom').getElementsByTagName('title');
    expect(corrections[1]?.textContent).toContain(SIGNS);
  });

  test('every calendar is read', () => {
    const calendars = filesLike(/\.ics$/);
    expect(calendars.length).toBeGreaterThan(0);
    const summaries = calendars.flatMap((file) =>
      new ICAL.Component(ICAL.parse(read(file)))
        .getAllSubcomponents('vevent')
        .map((event) => String(event.getFirstPropertyValue('description'))),
    );
    expect(summaries.join('\n')).toContain('&amp; <b>"\']]>-->');
  });

  test('every table has as many cells in each row, and every JSON and XML is read', () => {
    const tables = filesLike(/\.csv$/);
    expect(tables.length).toBeGreaterThan(0);
    for (const file of tables) {
      const delimiter = file.endsWith('semikolon.csv') ? ';' : ',';
      // Rows of unlike length are an error to it.
      const rows = parseCsv(read(file), { bom: true, delimiter, record_delimiter: '\r\n' });
      expect(rows, file).toEqual(readCsv(read(file).replace(/^\ufeff/, ''), delimiter));
    }
    for (const file of filesLike(/\.json$/))
      expect(() => JSON.parse(read(file)) as unknown, file).not.toThrow();
    for (const file of filesLike(/\.(xml|svg|rdf)$/)) expect(() => xml(file), file).not.toThrow();
  });

  test('every page shows them, and none that is lost', () => {
    const page = site.pages.find(({ path }) => path === '/exempelby/kommunstyrelsen/2024-03-12/7/');
    expect(page).toBeDefined();
    for (const file of filesLike(/\.html$/)) expect(read(file).includes('\ufffd'), file).toBe(false);
  });
});
