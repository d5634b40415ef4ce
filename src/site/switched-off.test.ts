import { expect, test } from 'vitest';
import { site, translatedPages } from '../schema/webbplats.ts';
import { switchedOff } from './switched-off.ts';

const off = (written: object, ...paths: string[]) => paths.filter(switchedOff(site.parse(written)));
const vote = '/exempelby/kommunstyrelsen/2024-03-12/7/votering-1/';

test('a site that has all its pages in English leaves nothing out', () => {
  const languages = [{ code: 'en', pages: Object.keys(translatedPages) }];
  expect(
    off({ languages }, '/flode.atom', '/kalender.ics', '/', '/en/', '/en/data/', vote, `/en${vote}`),
  ).toEqual([]);
});

test('a site without other languages leaves out their pages, and none in Swedish', () => {
  expect(off({}, '/', '/en/', '/data/', '/en/data/', '/en/om/', '/en/sok/', vote, `/en${vote}`)).toEqual([
    '/en/',
    '/en/data/',
    '/en/om/',
    '/en/sok/',
    `/en${vote}`,
  ]);
});

test('a language has the kinds of page that are named for it', () => {
  const languages = [{ code: 'en', pages: ['start', 'votes'] }];
  expect(off({ languages }, '/en/', '/en/data/', '/data/', `/en${vote}`)).toEqual(['/en/data/']);
});

test('feeds, calendars, pictures, embedded votes and the editing form are left out wherever they are', () => {
  const feeds = ['/flode.atom', '/flode.json', '/exempelby/kommunstyrelsen/flode.atom'];
  const calendars = ['/kalender.ics', '/exempelby/kommunstyrelsen/uppdrag.ics'];
  const others = ['/', '/exempelby/flode/', '/exempelby/kalender/', '/om/folj/'];
  expect(off({ off: ['feeds'] }, ...feeds, ...calendars, ...others)).toEqual(feeds);
  expect(off({ off: ['pictures'] }, ...feeds, `${vote}`, vote.replace(/\/$/, '.png'))).toEqual([
    vote.replace(/\/$/, '.png'),
  ]);
  expect(off({ off: ['embeds'] }, ...feeds, vote, `${vote}inbaddad/`)).toEqual([`${vote}inbaddad/`]);
  expect(off({ off: ['form'] }, '/redaktion/', '/om/redaktor/', ...others)).toEqual(['/redaktion/']);
  expect(off({ off: ['calendars'] }, ...feeds, ...calendars, ...others)).toEqual(calendars);
});
