import { frameLanguages } from '../domain/language.ts';
import type { Extra, SiteSettings } from '../schema/webbplats.ts';
import { languagesOf, pageKinds } from './page-kinds.ts';
import { patternOf } from './route-pattern.ts';

/** Routes of kinds of page in languages that the site does not have them in. */
const routesInOtherLanguages = ({ languages }: SiteSettings): readonly string[] =>
  pageKinds.flatMap(({ route, translated }) => {
    if (translated === undefined) return [];
    const has = languagesOf(translated, languages);
    return frameLanguages
      .filter((language) => !has.includes(language))
      .map((language) => `${language}/${route}`);
  });

const VOTE = '[organisation]/[organ]/[mote]/[beslut]/votering-[nummer]';

/** The routes of files that a site may leave out. */
const fileRoutes: Readonly<Partial<Record<Extra, readonly string[]>>> = {
  feeds: ['[...sida]/flode.atom', '[...sida]/flode.json'],
  calendars: ['[...sida]/[kalender].ics'],
  pictures: [`${VOTE}.png`],
};

/** The routes of pages and files that a site leaves out. */
const routesOff = ({ off }: SiteSettings): readonly string[] => [
  ...pageKinds.flatMap(({ route, extra }) => (extra !== undefined && off.includes(extra) ? [route] : [])),
  ...off.flatMap((extra) => fileRoutes[extra] ?? []),
];

/** Whether the site that has these settings leaves out the page or file at an address, which there is a route for. */
export function switchedOff(settings: SiteSettings): (path: string) => boolean {
  const routes = [...routesInOtherLanguages(settings), ...routesOff(settings)];
  if (routes.length === 0) return () => false;
  const pattern = new RegExp(`^(?:${[...new Set(routes)].map(patternOf).join('|')})$`);
  return (path) => pattern.test(path);
}
