/**
 * The editing form in a real browser, on the archive of the site, in a folder that it is handed as if it were picked.
 */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { readArchive } from '../../../src/reading/read-archive.ts';
import { fileCache, noCache } from '../../../src/reading/entry-cache.ts';
import { isKnown } from '../../../src/domain/unknown.ts';
import type { CollectionName } from '../../../src/schema/collections.ts';
import { contentRoot } from '../../../src/site/settings/content-root.ts';
import { siteHas } from '../../../src/site/settings/settings.ts';
import { filesOfArchive, handOverFolder, readInFolder } from './folder.ts';
import { openPage, origin, type OpenPage } from './site.ts';

const archive = filesOfArchive(contentRoot());
const entries = readArchive(contentRoot(), noCache).archive;
/** A decision of at most this many names is drawn whole without much turning of the wheel. */
const FEW = 20;
const names = (data: (typeof entries)['beslut'][number]['data']) =>
  isKnown(data.procedure)
    ? data.procedure.flatMap((step) => (step.step === 'vote' ? step.event.votes : [])).length
    : 0;
const [aDecision] = entries.beslut
  .filter(({ data }) => names(data) <= FEW)
  .toSorted((a, b) => names(b.data) - names(a.data));
const decision = `beslut/${aDecision?.id}`;
const [someone] = entries.personer;
const [organization = '', name = ''] = someone?.id.split('/') ?? [];
const organizationName =
  entries.organisationer.find(({ id }) => id === organization)?.data.name ?? organization;
const first = (collection: CollectionName) =>
  entries[collection].slice(0, 1).map(({ id }) => `${collection}/${id}`);
const fileOf = (id: string) =>
  `src/content/${id}.${/^(sammantraden|beslut|underlag)/.test(id) ? 'mdx' : 'yaml'}`;

/** The form with the archive open in it. */
async function openForm(): Promise<OpenPage> {
  const open = await openPage('/redaktion/', { fresh: true });
  await open.page.getByRole('button', { name: 'Öppna formuläret' }).click();
  await handOverFolder(open.page, archive);
  await open.page.getByRole('button', { name: 'Arbeta med lokalt repository' }).click();
  await open.page.getByText('Sammanträden').first().waitFor();
  return open;
}

const save = (page: Page) => page.getByRole('button', { name: 'Spara', exact: true });

/**
 * Opens a page of the form, from the list of its collection: an address within the form loads nothing anew, and what was
 * open before would be taken for it.
 */
async function goTo(page: Page, route: string): Promise<void> {
  await page.goto(`${origin}/redaktion/#/collections/${route.replace(/\/.*/, '')}`);
  await save(page).waitFor({ state: 'hidden' });
  await page.goto(`${origin}/redaktion/#/collections/${route}`);
  await save(page).waitFor();
}

/** Opens an entry, `id` being "collection/address", and waits until its first field is there. */
async function edit(page: Page, id: string, label: RegExp): Promise<Locator> {
  const [collection = '', ...address] = id.split('/');
  await goTo(page, `${collection}/entries/${address.join('/')}`);
  const field = page.getByRole('textbox', { name: label }).first();
  await field.waitFor();
  return field;
}

/** Saves, and gives back what the file says when it no longer says what it did. */
async function saved(page: Page, path: string): Promise<string> {
  const before = await readInFolder(page, path);
  await save(page).click();
  await expect.poll(() => readInFolder(page, path), { timeout: 20_000 }).not.toBe(before);
  return (await readInFolder(page, path)) ?? '';
}

/** The form draws what one scrolls to: turns the wheel until it is there. */
async function reach(page: Page, target: Locator): Promise<Locator> {
  await page.mouse.move(600, 500);
  for (let turns = 0; turns < 60 && (await target.count()) === 0; turns += 1) {
    await page.mouse.wheel(0, 900);
    await page.waitForTimeout(100);
  }
  return target;
}

/** The faults that `npm run check` finds in the archive with these files in it. */
function check(changed: Record<string, string>) {
  const folder = join('.work', `redaktion-${process.pid}`);
  try {
    // Without the record of what is published, which would ask for a correction of each change.
    const unpublished = (path: string) => !path.includes('publicerat');
    cpSync(contentRoot(), join(folder, 'src/content'), { recursive: true, filter: unpublished });
    for (const [path, text] of Object.entries(changed)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return readArchive(join(folder, 'src/content'), fileCache()).faults;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe.skipIf(!siteHas('form'))('the editing form', () => {
  /** The form that these tests share, each with texts of its own; after one that failed it is opened anew. */
  let form: OpenPage | undefined;
  const theForm = async () => (form ??= await openForm());
  const close = async () => {
    await form?.close();
    form = undefined;
  };
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await close();
  });
  afterAll(close);

  test.each([
    ['a meeting', first('sammantraden')],
    ['a decision, with its votes', [decision]],
    ['a person', first('personer')],
    ['the rest', [...first('underlag'), ...first('organisationer'), ...first('amnen')]],
  ])('gives %s back as it was, but for what was changed', async (_what, ids) => {
    const open = await theForm();
    const { page } = open;
    for (const id of ids) {
      const path = fileOf(id);
      const before = archive[path] ?? '';
      const label = /^(sammantraden)/.test(id) ? /^Om datumet/ : /^(Rubrik|Namn)/;

      const field = await edit(page, id, label);
      const said = await field.inputValue();
      await field.fill(`${said} Ändrat`.trim());
      const changed = await saved(page, path);
      const lines = before.split('\n');
      const others = changed.split('\n').filter((line) => !lines.includes(line));
      expect(others).toEqual([expect.stringContaining(`${said} Ändrat`.trim())]);
      expect(check({ [path]: changed }).filter(({ kind }) => kind.severity === 'error')).toEqual([]);

      await (await edit(page, id, label)).fill(said);
      expect(await saved(page, path)).toBe(before);
    }
    expect(open.faults).toEqual([]);
  });

  test('keeps components in a text that is added to, and the fields above it', async () => {
    const open = await theForm();
    const { page } = open;
    await edit(page, decision, /^Rubrik/);
    const body = await reach(page, page.getByRole('textbox', { name: /^Text/ }));
    await body.fill(`${await body.inputValue()}\n\n<Faktaruta rubrik="Mer">\n\nEn rad.\n\n</Faktaruta>`);
    const before = archive[fileOf(decision)] ?? '';
    const after = await saved(page, fileOf(decision));
    expect(after).toBe(`${before}\n<Faktaruta rubrik="Mer">\n\nEn rad.\n\n</Faktaruta>\n`);
    expect(check({ [fileOf(decision)]: after }).filter(({ kind }) => kind.severity === 'error')).toEqual([]);
  });

  test('puts a new entry where its address says, and never over another', async () => {
    const open = await theForm();
    const { page } = open;
    const person = {
      name: 'Anna Exempelsson',
      _folder: organization,
      // Somebody has this address already.
      _name: name,
    };
    await goTo(page, `personer/new?${new URLSearchParams(person)}`);
    await page.getByRole('button', { name: /Lägg till .?Uppdrag/ }).click();
    const pick = async (index: number, option: RegExp) => {
      await page.getByRole('combobox').nth(index).click();
      await page.getByRole('option', { name: option }).first().click();
    };
    await pick(0, new RegExp(`^${RegExp.escape(organizationName)}: `));
    await pick(1, /^ledamot/);
    await pick(2, new RegExp(RegExp.escape(entries.partier[0]?.data.name ?? '')));
    for (const label of [/^Från/, /^Till/])
      await (await reach(page, page.getByRole('textbox', { name: label }))).fill('unknown');
    await save(page).click();
    const path = `src/content/personer/${organization}/${name}-1.yaml`;
    await expect.poll(() => readInFolder(page, path), { timeout: 20_000 }).toBeDefined();
    const taken = `src/content/personer/${organization}/${name}.yaml`;
    expect(await readInFolder(page, taken)).toBe(archive[taken]);
    const fresh = (await readInFolder(page, path)) ?? '';
    expect(fresh).toMatch(
      new RegExp(
        [
          '^name: Anna Exempelsson',
          'memberships:',
          `  - body: ${organization}/[a-z-]+`,
          '    role: member',
          '    party: [a-z-]+',
          '    from: unknown',
          '    to: unknown',
          '$',
        ].join('\n'),
      ),
    );
    expect(check({ [path]: fresh })).toEqual([]);
    expect(open.faults).toEqual([]);
  });

  test('lists every entry of a collection, and all below a folder', async () => {
    const open = await theForm();
    const { page } = open;
    await page.goto(`${origin}/redaktion/#/collections/beslut`);
    await page
      .getByText(entries.beslut.at(-1)?.data.title ?? '')
      .first()
      .waitFor();
    expect(await page.getByRole('button', { name: 'Radera' }).isDisabled()).toBe(true);
    expect(open.faults).toEqual([]);
  });

  test('says what must be filled in, in Swedish, and saves nothing until it is', async () => {
    const open = await theForm();
    const { page } = open;
    await goTo(page, 'amnen/new?name=Vård&_name=Inte+så');
    await save(page).click();
    await page.getByText('Detta fält är obligatoriskt.').first().waitFor();
    await page.getByText('Skriv små bokstäver a–z, siffror och bindestreck.').first().waitFor();
    expect(await readInFolder(page, 'src/content/amnen/vard.yaml')).toBeUndefined();
  });
});
