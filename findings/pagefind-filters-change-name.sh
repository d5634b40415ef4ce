#!/usr/bin/env bash
# pagefind 1.5.2: the same pages indexed again give a filter file with other bytes, so another hash in its name, and with
# it another file of metadata. Fragments and words stay the same. A host that compares files, or a cache that trusts
# names, sees a changed search at each publication of an unchanged site.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact pagefind@1.5.2
cat >index.mjs <<'JS'
import { createIndex } from 'pagefind';
const { index } = await createIndex({ forceLanguage: 'sv' });
for (let year = 2011; year <= 2022; year += 1)
  await index.addCustomRecord({
    url: `/${year}/`,
    content: `Beslut om skolan ${year}`,
    language: 'sv',
    filters: { year: [String(year)] },
  });
await index.writeFiles({ outputPath: process.argv[2] });
process.exit(0);
JS
for run in 1 2 3; do node index.mjs "run-$run" >/dev/null; done
names() { for run in 1 2 3; do (cd "run-$run" && find . -name "*.$1" | sort | tr '\n' ' '); echo; done | sort -u | wc -l; }
seen="different names in three runs: filters $(names pf_filter), metadata $(names pf_meta), words $(names pf_index), texts $(names pf_fragment)"
echo "$seen"
[ "$seen" = 'different names in three runs: filters 3, metadata 3, words 1, texts 1' ]
