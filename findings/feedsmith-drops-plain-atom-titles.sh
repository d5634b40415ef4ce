#!/usr/bin/env bash
# feedsmith 3.0.1: generateAtomFeed leaves out the title, which Atom requires, of a feed and of an entry when it is
# given as a plain string, and neither throws nor warns. As { value: '…' } it is written.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact feedsmith@3.0.1
cat >write.mjs <<'JS'
import { generateAtomFeed } from 'feedsmith';
const updated = new Date('2026-01-02T00:00:00Z');
for (const title of ['Minutes', { value: 'Minutes' }]) {
  const entries = [{ id: 'https://example.org/1', title, updated }];
  const text = generateAtomFeed({ id: 'https://example.org/', title, updated, entries });
  console.log(JSON.stringify(title), 'titles written:', text.match(/<title>/g)?.length ?? 0);
}
JS
seen=$(node write.mjs)
echo "$seen"
[ "$seen" = '"Minutes" titles written: 0
{"value":"Minutes"} titles written: 2' ]
