/**
 * Every kind of page as readers use it who do not see it, who do not use a mouse, or who have enlarged it; and the page
 * that is another project's, which costs most to look at and changes least.
 */
import { describe, expect, test } from 'vitest';
import { pages } from '../../pages.ts';
import { pageOfTests, testPage } from '../test-page.ts';
import { invisibleText } from './colours.ts';
import { doubleText, plain, spaceText } from './conditions.ts';
import { keyboardFaults, walk } from './keyboard.ts';
import { layoutFaults } from './layout.ts';
import { hear, listeningFaults } from './listening.ts';
import { widerWithLongWords } from './long-words.ts';
import { movingParts } from './motion.ts';

/** A window of 1280 × 1024 pixels, enlarged to 400 %. */
const enlarged = { width: 320, height: 256 };
const telephone = { width: 360, height: 740 };
const wide = { width: 1280, height: 800 };

describe.each(pages.filter(({ foreign = false }) => foreign))('$name', testPage);

describe.each(pages.filter(({ foreign = false }) => !foreign))('$name', ({ path }) => {
  const opened = pageOfTests(path);

  test('has headings, landmarks, names and tables in order for those who listen', async () => {
    expect(listeningFaults(await hear(opened().page))).toEqual([]);
  });

  test('has nothing that moves', async () => {
    expect(await movingParts(opened().page)).toEqual([]);
  });

  test('can be walked through with the Tab key, in order, marked and in sight, enlarged to 400 %', async () => {
    await opened().page.setViewportSize(enlarged);
    expect(keyboardFaults(await walk(opened().page))).toEqual([]);
  });

  test('loses no text, enlarged to 400 %, with text of double size, or with more space in the text', async () => {
    const { page } = opened();
    await page.setViewportSize(wide);
    const faults: Record<string, string[]> = { wide: await layoutFaults(page) };
    await spaceText(page);
    faults.spaced = await layoutFaults(page);
    await doubleText(page);
    faults.double = await layoutFaults(page);
    await plain(page);
    await page.setViewportSize(enlarged);
    faults.enlarged = await layoutFaults(page);
    await spaceText(page);
    faults['enlarged and spaced'] = await layoutFaults(page);
    await page.setViewportSize(telephone);
    await doubleText(page);
    faults['double on a telephone'] = await layoutFaults(page);
    await plain(page);
    expect(faults).toEqual(Object.fromEntries(Object.keys(faults).map((name) => [name, []])));
  });

  test('has text that is seen in forced colours', async () => {
    await opened().page.setViewportSize(wide);
    await opened().page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    expect(await invisibleText(opened().page)).toEqual([]);
    await opened().page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
  });

  test('is no wider than the narrowest phone, however long a word is', async () => {
    await opened().page.setViewportSize({ width: 320, height: 800 });
    expect(await widerWithLongWords(opened().page)).toEqual([]);
  });
});
