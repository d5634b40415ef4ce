import type { Plugin } from 'vite';

/**
 * Fits the editing form to the site when it is bundled. The version of the package is exact, and a build fails
 * should what is changed here no longer be found.
 */
export function editingForm(): Plugin {
  return {
    name: 'beslut:editing-form',
    enforce: 'pre',
    resolveId: (source) => (isUnused(source) ? UNUSED : undefined),
    load: (id) => (id === UNUSED ? 'export default {};' : undefined),
    transform(code, id) {
      if (!/@sveltia\/cms\/npm\/index\.js/.test(id)) return undefined;
      return { code: withOwnFonts(replaceOnce(code, WITHOUT_SLASH, WITH_SLASH)), map: null };
    },
  };
}

/** Characters that may not stand in a name. With the slash among those that may, a name can be a whole path. */
const WITHOUT_SLASH = '/[^\\w-~]/';
const WITH_SLASH = '/[^\\w\\-~/]/';

/** What the form loads for inputs that we do not have: colours for program code, maps, pictures. */
const UNUSED = '\0beslut:unused';
const isUnused = (source: string) =>
  /^@shikijs\/(langs|themes)\//.test(source) || /^(terra-draw|leaflet|svgo|exifr|turndown)\b/.test(source);

/** Fonts that the form's styles fetch from a host of others, though the package holds them. */
const FOREIGN_FONT = /url\(https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([\w-]+)[^)]*\)/g;

/** The styles stand in a template string, in which the bundler finds the address of the package's own file. */
function withOwnFonts(code: string): string {
  const own = code.replace(FOREIGN_FONT, (_whole, name: string) => {
    const [file] = new RegExp(`assets/${name}-[\\w-]+\\.woff2`).exec(code) ?? [];
    if (file === undefined)
      throw new Error(`@sveltia/cms holds no font ${name}. Read src/editing/bundle.ts.`);
    return `url(\${new URL("${file}", import.meta.url).href})`;
  });
  if (/url\(["']?https?:/.test(own))
    throw new Error('The styles of @sveltia/cms fetch something from elsewhere.');
  return own;
}

function replaceOnce(code: string, part: string, by: string): string {
  const pieces = code.split(part);
  if (pieces.length !== 2)
    throw new Error(
      `@sveltia/cms has ${pieces.length - 1} places with ${part}, not one. Read src/editing/bundle.ts.`,
    );
  return pieces.join(by);
}
