/**
 * Fits the editing form to the site when it is bundled. The version of the package is exact, and a build fails
 * should what is changed here no longer be found: with another version, look at each change anew.
 */
export function editingForm() {
  return {
    name: 'beslut:editing-form',
    enforce: 'pre' as const,
    resolveId: (source: string) => (isUnused(source) ? UNUSED : undefined),
    load: (id: string) => (id === UNUSED ? 'export default {};' : undefined),
    transform: (code: string, id: string) => (isForm(id) ? { code: fit(code), map: null } : undefined),
  };
}

const isForm = (id: string) => /@sveltia\/cms\/npm\/index\.js(\?|$)/.test(id);

interface Change {
  /** Why, for whoever meets the error. */
  readonly why: string;
  readonly find: RegExp;
  readonly times: number;
  readonly by: string | ((whole: string, part: string) => string);
}

const changes = (code: string): Change[] => [
  {
    why: 'An address is the name of an entry, so a name may hold slashes.',
    find: /\/\[\^\\w-~\]\//g,
    times: 1,
    by: '/[^\\w\\-~/]/',
  },
  {
    why: 'A name is taken if the whole address is: without this a new entry would be written over another.',
    find: /let\{filename:(\w+),extension:(\w+)\}=(\w+)\((\w+)\),(?=\w+=RegExp\(`\^\$\{\w+\(\1\)\}\(\?:-\(\?<num>)/g,
    times: 1,
    by: 'let{extension:$2}=$3($4),$1=$2?$4.slice(0,-$2.length-1):$4,',
  },
  {
    why: 'A folder lists all that lies below it: ours hold nothing but folders, down to the last.',
    find: /return \w+\?\w+\?(\w+)===2:\1<=2:\1===1\b/g,
    times: 1,
    by: 'return!0',
  },
  {
    why: 'Who reads the form may make it larger.',
    find: /`maximum-scale=1`,/g,
    times: 1,
    by: '',
  },
  {
    why: 'Whether the back end works is not asked of a third party.',
    find: /,checkStatus:[\w$]+/g,
    times: 2,
    by: '',
  },
  {
    why: 'Fonts come from the package. The styles stand in a template string, so the bundler finds their address.',
    find: /url\(https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([\w-]+)[^)]*\)/g,
    times: 3,
    by: (_whole, font) => `url(\${new URL("${fontFile(code, font)}", import.meta.url).href})`,
  },
];

function fit(code: string): string {
  const fitted = changes(code).reduce((text, { why, find, times, by }) => {
    const found = text.match(find)?.length ?? 0;
    if (found !== times)
      throw new Error(`@sveltia/cms: ${found} places with ${String(find)}, not ${times}. ${why}`);
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
