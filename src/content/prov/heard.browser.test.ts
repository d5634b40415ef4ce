/**
 * Pages as they are heard. `heard/` has what is said of one page of each kind: read a change there as somebody who
 * listens would, and take it over with `npm test -- browser src/content/prov/heard.browser.test.ts -u`.
 */
import { expect, test } from 'vitest';
import { doubled } from '../../../scripts/screen-reader/heard.ts';
import { openPage } from '../../../scripts/test/browser/site.ts';
import { readMain, saying } from '../../../scripts/test/browser/use/virtual-reader.ts';

const decision = '/jamtland-harjedalen/regionstyrelsen/2020-05-26/89/';

const kinds = [
  ['omrostning', `${decision}votering-1/`],
  ['beslut-med-omrostning', decision],
  ['beslut-utan-omrostning', '/norrbotten/regionstyrelsen/2023-04-05/riktlinje-mot-mutor/'],
  ['sammantrade', '/norrbotten/regionstyrelsen/2023-04-05/'],
  ['ledamot', '/jamtland-harjedalen/ledamoter/lennart-ledin/'],
  ['voteringar', '/jamtland-harjedalen/voteringar/'],
] as const;

const numbers = (text: string) => new Set(text.match(/\d+/gu) ?? []);

test.each(kinds)('%s is heard whole, in order and once', async (name, path) => {
  await using open = await openPage(path);
  const said = await readMain(open.page);
  const phrases = saying(said);
  // Nothing is said twice in a row.
  expect(doubled(phrases)).toEqual([]);
  // Every figure that is seen is heard.
  const heard = numbers(said.join(' '));
  const seen = numbers(await open.page.locator('main').innerText());
  expect([...seen].filter((number) => !heard.has(number))).toEqual([]);
  await expect(`${phrases.join('\n')}\n`).toMatchFileSnapshot(`heard/${name}.txt`);
});
