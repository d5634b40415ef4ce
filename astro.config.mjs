import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { env } from 'node:process';
import { editingForm } from './src/editing/bundle.ts';

export default defineConfig({
  site: env.SITE ?? 'https://beslut.example',
  outDir: env.BESLUT_OUT ?? 'dist',
  trailingSlash: 'always',
  integrations: [mdx()],
  // Spaces between inline elements over line breaks are kept: 'jsx' would drop them.
  compressHTML: true,
  build: { inlineStylesheets: 'never', concurrency: 4 },
  // Nothing inline, so that one static Content-Security-Policy serves every page.
  vite: { build: { assetsInlineLimit: 0, chunkSizeWarningLimit: 3000 }, plugins: [editingForm()] },
  // Highlighting writes style attributes, which the Content-Security-Policy stops.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
});
