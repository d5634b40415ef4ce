import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { env } from 'node:process';
import { editingForm } from './src/editing/bundle.ts';
import { contentRoot } from './src/site/settings/content-root.ts';
import { dressing } from './src/site/settings/dress.ts';
import { followSettings } from './src/site/settings/follow.ts';
import { settings, SITE_ADDRESS } from './src/site/settings/settings.ts';
import { triedSearches } from './src/search/tried/dev-server.ts';
import { switchedOff } from './src/site/switched-off.ts';

/** What stands before every page is made, and what is done to every finished one. */
const middleware = (name, file, order) => ({
  name,
  hooks: {
    'astro:config:setup': ({ addMiddleware }) =>
      addMiddleware({ entrypoint: new URL(file, import.meta.url), order }),
  },
});
const isOff = switchedOff(settings);

export default defineConfig({
  site: env.SITE ?? SITE_ADDRESS,
  outDir: env.BESLUT_OUT ?? 'dist',
  trailingSlash: 'always',
  // Not for search engines: what is embedded elsewhere, and what editors use.
  integrations: [
    mdx(),
    sitemap({
      filter: (page) => !/\/(inbaddad|utskick|redaktion)\/$/.test(page) && !isOff(new URL(page).pathname),
    }),
    middleware('switched-off', './src/site/settings/middleware.ts', 'pre'),
    middleware('typography', './src/typography/middleware.ts', 'post'),
  ],
  // Spaces between inline elements over line breaks are kept: 'jsx' would drop them.
  compressHTML: true,
  build: { inlineStylesheets: 'never', concurrency: 4 },
  // Nothing inline, so that one static Content-Security-Policy serves every page.
  vite: {
    build: { assetsInlineLimit: 0, chunkSizeWarningLimit: 3000 },
    css: { postcss: { plugins: [dressing(contentRoot())] } },
    plugins: [editingForm(settings), followSettings(), triedSearches()],
  },
  // Highlighting writes style attributes, which the Content-Security-Policy stops.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
});
