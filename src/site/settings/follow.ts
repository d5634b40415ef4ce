import { contentRoot, settingsFile } from './content-root.ts';

/** `/src/site/settings/settings.ts`, on every system. */
const isSettingsModule = (id: string) => /\/site\/settings\/settings\.ts$/.test(id);

/**
 * A plugin of Vite for `npm run dev`: the module that reads the settings follows their file, so that it and all pages
 * that use it are made anew when the file is changed, added or removed.
 */
export const followSettings = () => ({
  name: 'beslut:settings',
  apply: 'serve' as const,
  transform(this: { addWatchFile: (file: string) => void }, _code: string, id: string) {
    if (isSettingsModule(id)) this.addWatchFile(settingsFile(contentRoot()));
  },
});
