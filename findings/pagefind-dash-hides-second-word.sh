#!/usr/bin/env bash
# pagefind 1.5.2: of two words joined by a dash or an ellipsis without spaces ("Luleå–Boden") only the first can be
# found. Joined by a hyphen or a slash, both are found.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact pagefind@1.5.2
cat >find.mjs <<'JS'
import { createIndex } from 'pagefind';
import { readFileSync, renameSync } from 'node:fs';
const { index } = await createIndex({ forceLanguage: 'sv' });
const pages = {
  '/en-dash/': 'Bussen kör Luleå–Boden varje dag.',
  '/em-dash/': 'Bussen kör Gällivare—Jokkmokk varje dag.',
  '/ellipsis/': 'De läste om Pajala…Övertorneå sedan.',
  '/hyphen/': 'Tåget kör Kalix-Haparanda varje dag.',
  '/slash/': 'Vägen Piteå/Arvidsjaur är öppen.',
};
for (const [url, text] of Object.entries(pages))
  await index.addHTMLFile({ url, content: `<html lang="sv"><body><p>${text}</p></body></html>` });
await index.writeFiles({ outputPath: 'pagefind' });
// The client is made for browsers: here its files are read from the folder.
renameSync('pagefind/pagefind.js', 'pagefind/pagefind.mjs');
globalThis.window = globalThis;
globalThis.document = { querySelector: () => ({ getAttribute: () => 'sv' }), currentScript: null };
globalThis.location = { origin: 'http://localhost' };
globalThis.fetch = async (address) =>
  new Response(readFileSync(`pagefind/${String(address).replace(/\?.*/, '').replace(/^.*pagefind\/(?=.)/, '')}`));
const pagefind = await import('./pagefind/pagefind.mjs');
await pagefind.init('sv');
const words = ['Luleå', 'Boden', 'Gällivare', 'Jokkmokk', 'Pajala', 'Övertorneå', 'Kalix', 'Haparanda', 'Piteå', 'Arvidsjaur'];
for (const word of words) console.log(word, (await pagefind.search(word)).results.length);
process.exit(0);
JS
seen=$(node find.mjs | grep -E ' [0-9]+$')
echo "$seen"
[ "$(echo $seen)" = 'Luleå 1 Boden 0 Gällivare 1 Jokkmokk 0 Pajala 1 Övertorneå 0 Kalix 1 Haparanda 1 Piteå 1 Arvidsjaur 1' ]
