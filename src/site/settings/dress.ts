import type { ColourName, Scheme, SiteSettings } from '../../schema/webbplats.ts';
import { settingsFile } from './content-root.ts';
import { settingsOf } from './settings.ts';

/** The families of each bundled font: ours, and what stands in until it has come. */
const families = {
  'source-serif-4': `'Source Serif 4', 'Source Serif Pro', Georgia, 'Times New Roman', serif`,
  'source-sans-3': `'Source Sans 3', 'Source Sans Pro', 'Segoe UI', Roboto, Arial, sans-serif`,
} as const satisfies Record<SiteSettings['fonts']['reading'], string>;

/** `setting(light-paper)`, `setting(font-reading)`: how a style sheet asks for a setting. */
const ASKED = /setting\((light|dark|font)-([a-z]+)\)/g;

/** A value of a style sheet with the settings that it asks for. */
const dressed = (value: string, { colours, fonts }: SiteSettings): string =>
  value.replace(ASKED, (all, kind: Scheme | 'font', name: string) => {
    const setting =
      kind === 'font' ? families[fonts[name as keyof typeof fonts]] : colours[kind][name as ColourName];
    if (setting === undefined) throw new Error(`Ingen inställning heter så: ${all}`);
    return setting;
  });

/** A plugin of PostCSS that writes the settings where style sheets ask for them, and makes them anew when those change. */
export const dressing = (root: string) => ({
  postcssPlugin: 'settings',
  prepare({ messages }: { messages: object[] }) {
    messages.push({ type: 'dependency', plugin: 'settings', file: settingsFile(root) });
    const settings = settingsOf(root);
    return {
      Declaration(declaration: { value: string }) {
        if (declaration.value.includes('setting(')) declaration.value = dressed(declaration.value, settings);
      },
    };
  },
});

/** The site's mark, a § in the colours of the light scheme. */
export const mark = ({ colours: { light } }: SiteSettings): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="${light.accent}"/><path d="M20.2 8.6c-1-1.2-2.5-1.8-4.3-1.8-3 0-5 1.6-5 4 0 5 9.400 4.400 9.400 8.600 0 1.700-1.300 2.900-3.400 3.100M11.800 23.400c1 1.200 2.500 1.800 4.300 1.800 3 0 5-1.600 5-4 0-5-9.400-4.400-9.400-8.600 0-1.700 1.300-2.900 3.400-3.100" fill="none" stroke="${light.paper}" stroke-width="2.400" stroke-linecap="round"/></svg>\n`;
