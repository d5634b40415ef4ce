import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { filesWithPersonalNumbers } from './personal-numbers.ts';

function look(files: Readonly<Record<string, string>>) {
  const dir = mkdtempSync(join(tmpdir(), 'beslut-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(dir, name)), { recursive: true });
      writeFileSync(join(dir, name), content);
    }
    return filesWithPersonalNumbers(dir).map(({ file }) => file);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

test.each([
  ['the text of a page, through its elements', 'a.html', '<p>640823-<b>32</b>34</p>'],
  ['the head of a page', 'a.html', '<meta name="description" content="Om 640823-3234">'],
  ['an alternative text', 'a.html', '<img alt="Om 640823&#45;3234">'],
  ['an address', 'a.html', '<a href="/?q=640823%2D3234">x</a>'],
  ['cells beside each other', 'a.html', '<td>640823</td><td>3234</td>'],
  ['data in a page', 'a.html', '<script type="application/ld+json">{"name":"64082\\u0033-3234"}</script>'],
  ['JSON', 'a.json', '{"a":["64082\\u0033-3234"]}'],
  ['a feed', 'a.atom', '<title>640823-3234</title>'],
  ['a calendar, over its lines', 'a.ics', 'SUMMARY:Om 640823-\r\n 3234'],
  ['a table', 'a.csv', 'a;640823-3234'],
  ['the name of a file', '640823-3234/index.html', ''],
])('a personal number is found in %s', (_where, file, content) => {
  expect(look({ [file]: content, 'index.html': '<p>x</p>' })).toEqual([`/${file}`]);
});

test('what pages are made of is none: days, §§, sums, check sums, figures of drawings', () => {
  const page = `<p><a href="/a/1964-08-23/3234/">1964-08-23</a> § 3234</p><td>1964-08-23</td><td>3234</td>
    <svg viewBox="640823 3234 1 1"><path d="M640823-3234"/></svg><time datetime="2023-04-05T13:00">2023-04-05 13:00</time>
    <code>9b196408233234c</code>`;
  expect(look({ 'index.html': page, 'a.json': '{"amount":6408233234,"day":"1964-08-23"}' })).toEqual([]);
});
