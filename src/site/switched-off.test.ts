import { expect, test } from 'vitest';
import { site } from '../schema/webbplats.ts';
import { switchedOff } from './switched-off.ts';

const off = (written: object, ...paths: string[]) => paths.filter(switchedOff(site.parse(written)));
const vote = '/exempelby/kommunstyrelsen/2024-03-12/7/votering-1/';

test('a site that says nothing leaves nothing out', () => {
  expect(off({}, '/', '/en/', '/en/data/', vote, `/en${vote}`)).toEqual([]);
});

test('a site without other languages leaves out their pages, and none in Swedish', () => {
  expect(
    off({ languages: [] }, '/', '/en/', '/data/', '/en/data/', '/en/om/', '/en/sok/', vote, `/en${vote}`),
  ).toEqual(['/en/', '/en/data/', '/en/om/', '/en/sok/', `/en${vote}`]);
});

test('a language has the kinds of page that are named for it', () => {
  const languages = [{ code: 'en', pages: ['start', 'votes'] }];
  expect(off({ languages }, '/en/', '/en/data/', '/data/', `/en${vote}`)).toEqual(['/en/data/']);
});
