import { readFileSync, statSync } from 'node:fs';
import { licences, site, type Extra, type SiteSettings } from '../../schema/webbplats.ts';
import { readYaml } from '../../yaml/read.ts';
import { contentRoot, settingsFile } from './content-root.ts';

/** What is said where nothing is written, or what is written cannot be read: that stops the build, with its place. */
const usual: SiteSettings = site.parse({});

/** What names and dresses a site, as its folder of content says. */
export function settingsOf(root: string): SiteSettings {
  const file = settingsFile(root);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return usual;
  const read = readYaml(readFileSync(file, 'utf8'));
  if ('problems' in read) return usual;
  return site.safeParse(read.data).data ?? usual;
}

/** The settings of the site that is built. */
export const settings: SiteSettings = settingsOf(contentRoot());

/** Whether the site has what a site may leave out. */
export const siteHas = (extra: Extra): boolean => !settings.off.includes(extra);

export const SITE_NAME = settings.name;

/**
 * The site's own address, without a path. It stands in citations, feeds, calendars, embed codes and share pictures.
 * `SITE` in the environment is used before it, for a build of another place.
 */
export const SITE_ADDRESS = settings.address;

/** Where readers report faults. */
export const CONTACT = settings.contact;

/** What the data may be used under. */
export const LICENCE = licences[settings.licence];

/** The document's title: the page's own name first. */
export const documentTitle = (page: { readonly title: string }) =>
  page.title === SITE_NAME ? SITE_NAME : `${page.title} – ${SITE_NAME}`;

/** A letter to the editors about one page. */
export const faultReportAddress = (path: string, subject: string) =>
  `mailto:${CONTACT}?subject=${encodeURIComponent(`${subject} ${path}`)}`;
