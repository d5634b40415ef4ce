import type { SiteSettings } from '../schema/webbplats.ts';

/**
 * Fits the editing form to the site when it is bundled, where its options do not reach. The version of the package is
 * exact, and a build fails should what is changed here no longer be found: with another version, look at each change
 * anew, and whether the package now has what would make it unnecessary. A site that leaves the form out bundles none of it.
 */
export function editingForm({ off }: Pick<SiteSettings, 'off'>) {
  const isLeftOut = (source: string) =>
    isUnused(source) || (off.includes('form') && source === '@sveltia/cms');
  return {
    name: 'beslut:editing-form',
    enforce: 'pre' as const,
    resolveId: (source: string) => (isLeftOut(source) ? UNUSED : undefined),
    load: (id: string) => (id === UNUSED ? 'export default {};' : undefined),
    transform: (code: string, id: string) => (isForm(id) ? { code: fit(code), map: null } : undefined),
  };
}

const isForm = (id: string) => /@sveltia\/cms\/npm\/index\.js(\?|$)/.test(id);

interface Change {
  /** Why, for whoever meets the error. */
  readonly why: string;
  /** What the package would have to offer for the change to go. */
  readonly missing: string;
  readonly find: RegExp;
  readonly times: number;
  readonly by: string | ((whole: string, part: string) => string);
}

const changes = (code: string): Change[] => [
  {
    why: 'An address is the name of an entry, so a name may hold slashes.',
    missing: '`slug.encoding` (or `sanitize`) that keeps a slash which comes from a field.',
    find: /\/\[\^\\w-~\]\//g,
    times: 1,
    by: '/[^\\w\\-~/]/',
  },
  {
    why: 'A name is taken if the whole address is: without this a new entry would be written over another.',
    missing: "A check for a free name that takes an entry's path below its folder for its name.",
    find: /let\{filename:(\w+),extension:(\w+)\}=(\w+)\((\w+)\),(?=\w+=RegExp\(`\^\$\{\w+\(\1\)\}\(\?:-\(\?<num>)/g,
    times: 1,
    by: 'let{extension:$2}=$3($4),$1=$2?$4.slice(0,-$2.length-1):$4,',
  },
  {
    why: 'A folder lists all that lies below it: ours hold nothing but folders, down to the last.',
    missing: '`nested` with a flat list of everything below a folder.',
    find: /return \w+\?\w+\?(\w+)===2:\1<=2:\1===1\b/g,
    times: 1,
    by: 'return!0',
  },
  {
    why: 'Whether the back end works is not asked of a third party.',
    missing: 'A setting of the back end that switches its status off.',
    find: /,checkStatus:[\w$]+/g,
    times: 2,
    by: '',
  },
  {
    why: 'Fonts come from the package. The styles stand in a template string, so the bundler finds their address.',
    missing: 'Styles that load the fonts which the package itself holds in `assets`.',
    find: /url\(https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([\w-]+)[^)]*\)/g,
    times: 3,
    by: (_whole, font) => `url(\${new URL("${fontFile(code, font)}", import.meta.url).href})`,
  },
];

function fit(code: string): string {
  const fitted = changes(code).reduce((text, { why, missing, find, times, by }) => {
    const places = text.match(find)?.length ?? 0;
    if (places !== times)
      throw new Error(
        `@sveltia/cms: ${places} places with ${String(find)}, not ${times}. ${why} Would be unnecessary with: ${missing}`,
      );
    return typeof by === 'string' ? text.replace(find, by) : text.replace(find, by);
  }, code);
  if (/url\(["']?https?:/.test(fitted)) throw new Error('@sveltia/cms: a style that fetches from elsewhere.');
  return fitted;
}

function fontFile(code: string, font: string): string {
  const [file] = new RegExp(`assets/${font}-[\\w-]+\\.woff2`).exec(code) ?? [];
  if (file === undefined) throw new Error(`@sveltia/cms: no file for the font ${font}.`);
  return file;
}

/** What the form loads for inputs that we do not have: colours for program code, maps, pictures. */
const isUnused = (source: string) =>
  /^@shikijs\/(langs|themes)\//.test(source) ||
  /^(terra-draw|terra-draw-leaflet-adapter|leaflet|svgo|exifr)(\/|$)/.test(source);
const UNUSED = '\0beslut:unused';
