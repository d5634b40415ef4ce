import sans from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import serif from '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2?url';
import serifBold from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url';
import { settings } from '../site/settings/settings.ts';

/** The files of each bundled font that every page uses. */
const files: Readonly<Record<typeof settings.fonts.reading, readonly string[]>> = {
  'source-serif-4': [serif, serifBold],
  'source-sans-3': [sans],
};

/** The addresses of the font files that every page of this site uses: browsers fetch them before they ask. */
export const earlyFonts: readonly string[] = [
  ...new Set([settings.fonts.reading, settings.fonts.controls]),
].flatMap((font) => files[font]);
