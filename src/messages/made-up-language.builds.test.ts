import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { languages } from '../domain/language.ts';
import { lowered } from '../domain/lowered.ts';
import { noCache } from '../reading/entry-cache.ts';
import { readArchive } from '../reading/read-archive.ts';
import { buildProject, type TestProject } from '../reading/test-project.ts';
import { listFiles } from '../serving/files.ts';
import { anotherProject } from '../../scripts/test/site/another-site.ts';
import { examplePages, kindsInLanguages } from '../site/examples.ts';
import { settingsOf } from '../site/settings/settings.ts';

/**
 * A site whose every message is made up, with every page that may be in English: a letter on its pages is the archive's,
 * the site's own, or stands in the code.
 */

type Node = DefaultTreeAdapterMap['node'];

let project: TestProject;
beforeAll(() => {
  project = anotherProject();
  const words = join(project.folder, 'src/messages/index.ts');
  const before = readFileSync(words, 'utf8');
  const after = before.replace(
    '= { sv: { ...sv }, en: { ...en } };',
    // The page of the data looks its fields up by their names.
    '= { sv: { ...inMadeUpLanguage(sv), data: sv.data }, en: { ...inMadeUpLanguage(en), data: en.data } };',
  );
  expect(after).not.toBe(before);
  // Explanations part the texts that they stand in.
  writeFileSync(join(project.folder, 'src/terms/terms.yaml'), '[]');
  writeFileSync(words, `import { inMadeUpLanguage } from './made-up.fixture.ts';\n${after}`);
});
afterAll(() => project.remove());

/** Pages that are words themselves, or a program of somebody else's. */
const EDITORIAL = /^\/(en\/)?(om|data|redaktion|tillganglighet)\//;
const READ_ATTRIBUTES = ['alt', 'aria-label', 'placeholder', 'title'];
/** What a `meta` holds that a reader may be shown. */
const READ_META = /^(description|og:(title|description|image:alt))$/;

/** All texts of a page that a reader sees or hears. */
function* textsOf(node: Node): Generator<string> {
  if (node.nodeName === '#text' && 'value' in node) yield node.value;
  if ('tagName' in node) {
    if (['script', 'style'].includes(node.tagName)) return;
    for (const { name, value } of node.attrs) if (READ_ATTRIBUTES.includes(name)) yield value;
    const named = node.attrs.find(({ name }) => ['name', 'property'].includes(name))?.value ?? '';
    if (node.tagName === 'meta' && READ_META.test(named))
      yield node.attrs.find(({ name }) => name === 'content')?.value ?? '';
  }
  if ('childNodes' in node) for (const child of node.childNodes) yield* textsOf(child);
}

/** Every text in a value. */
const within = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(within)
      : [];

/** What is not words: code to copy, tags of HTML to copy, addresses and check sums. */
const CODES = /<(iframe|script)[^]*<\/\1>|<[^>]*>|(https?:\/|(?<!\w))\/\S+|(\d:)?[\da-f]{4}-[\da-f]{4}/g;

/** One form of what is set with blanks that do not break and with soft hyphens. */
const plain = (text: string) =>
  text
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();

test('no page has a word of its own', { timeout: 240_000 }, () => {
  const dist = buildProject(project);
  const { archive } = readArchive(project.content, noCache);
  const bodies = Object.values(archive)
    .flat()
    .flatMap(({ body }) => [...textsOf(parse(body?.html ?? ''))]);
  const told = [...within(archive), ...bodies].filter((text) => /\p{Lu}|\p{L} /u.test(text)).map(plain);
  const settings = settingsOf(project.content);
  const { name, address, contact, firstPage, firstPageInEnglish } = settings;
  const known = [
    ...new Set([
      // The search names them as examples.
      ...archive.amnen.flatMap(({ data }) => data.synonyms),
      ...told.flatMap((text) => [text, lowered(text), text.replace(/\.$/, '')]),
      ...[name, contact, new URL(address).host, ...within([firstPage, firstPageInEnglish])],
      ...Object.values(languages).map(({ name }) => name),
    ]),
  ].toSorted((a, b) => b.length - a.length);
  const pages = [...listFiles(dist)].filter((file) => file.endsWith('.html') && !EDITORIAL.test(file));
  const left = pages.flatMap((file) =>
    [...textsOf(parse(readFileSync(join(dist, file), 'utf8'), { scriptingEnabled: false }))]
      .map((text) => known.reduce((rest, said) => rest.replaceAll(said, ''), plain(text.replace(CODES, ''))))
      // A letter alone heads the names that begin with it.
      .filter((rest) => /\p{L}/u.test(rest) && !/^\p{Lu}$/u.test(rest))
      .map((rest) => `${file}: ${rest}`),
  );
  const shown = new Set(examplePages(archive, settings).map((example) => example.name));
  expect(kindsInLanguages(settings).filter((kind) => !shown.has(kind.name))).toEqual([]);
  expect(left).toEqual([]);
});
