#!/usr/bin/env bash
# pdf.js 6.1.200 (unpdf 1.8.1): a heading that is set with space between its letters (the operator Tc, here a fifth of the
# letters' size) comes back from getTextContent with a space after each letter, and those between words are the same:
# "B U D G E T P L A N" may be one word or two. The page itself has real spaces only between the words.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact unpdf@1.8.1 pdf-lib@1.17.1
cat >read.mjs <<'JS'
import { PDFDocument, setCharacterSpacing, StandardFonts } from 'pdf-lib';
import { getDocumentProxy } from 'unpdf';
const made = await PDFDocument.create();
const font = await made.embedFont(StandardFonts.Helvetica);
const page = made.addPage();
page.drawText('BUDGET PLAN', { x: 50, y: 500, size: 12, font });
page.pushOperators(setCharacterSpacing(2.4));
page.drawText('BUDGET PLAN', { x: 50, y: 400, size: 12, font });
const pdf = await getDocumentProxy(await made.save(), { verbosity: 0 });
const { items } = await (await pdf.getPage(1)).getTextContent();
console.log(items.map(({ str, hasEOL }) => str + (hasEOL ? '\n' : '')).join(''));
JS
seen=$(node read.mjs)
echo "$seen"
[ "$(head -1 <<<"$seen")" = 'BUDGET PLAN' ]
[ "$(tail -1 <<<"$seen" | tr -d '\n')" = 'B U D G E T P L A N' ]
