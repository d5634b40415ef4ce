#!/usr/bin/env bash
# pdf.js 6.1.200 (unpdf 1.8.1): getTextContent gives text that no reader of the page sees just as it gives the rest, and
# nothing in its items tells them apart: white on white, outside the clipping path, painted over. Only the operator list
# knows colours, clipping and order.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact unpdf@1.8.1 pdf-lib@1.17.1
cat >read.mjs <<'JS'
import { clip, endPath, PDFDocument, popGraphicsState, pushGraphicsState, rectangle, rgb, StandardFonts } from 'pdf-lib';
import { getDocumentProxy } from 'unpdf';
const made = await PDFDocument.create();
const font = await made.embedFont(StandardFonts.Helvetica);
const page = made.addPage([400, 400]);
page.drawText('seen', { x: 50, y: 350, size: 12, font });
page.drawText('white', { x: 50, y: 300, size: 12, font, color: rgb(1, 1, 1) });
page.pushOperators(pushGraphicsState(), rectangle(0, 0, 20, 20), clip(), endPath());
page.drawText('clipped', { x: 50, y: 250, size: 12, font });
page.pushOperators(popGraphicsState());
page.drawText('covered', { x: 50, y: 200, size: 12, font });
page.drawRectangle({ x: 40, y: 190, width: 90, height: 30, color: rgb(0, 0, 0) });
const pdf = await getDocumentProxy(await made.save(), { verbosity: 0 });
const { items } = await (await pdf.getPage(1)).getTextContent();
console.log(items.map(({ str }) => str).filter((text) => text !== '').join(' '));
console.log([...new Set(items.flatMap((item) => Object.keys(item)))].sort().join(' '));
JS
seen=$(node read.mjs)
echo "$seen"
[ "$(head -1 <<<"$seen")" = 'seen white clipped covered' ]
[ "$(tail -1 <<<"$seen")" = 'dir fontName hasEOL height str transform width' ]
