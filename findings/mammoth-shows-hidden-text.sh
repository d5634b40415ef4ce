#!/usr/bin/env bash
# mammoth 1.13.0: text that the author has hidden (w:vanish) and that Word neither shows nor prints stands in the HTML
# as ordinary text, and no message tells it. Double strikethrough leaves no trace either; single strike is <s>.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact mammoth@1.13.0 fflate@0.8.3
cat >convert.mjs <<'JS'
import mammoth from 'mammoth';
import { strToU8, zipSync } from 'fflate';
const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
const links = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const parts = (body) => ({
  '[Content_Types].xml': `<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${word}"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${links}"><Relationship Id="r1" Type="${office}" Target="word/document.xml"/></Relationships>`,
  'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p>${body}</w:p></w:body></w:document>`,
});
const convert = (body) =>
  mammoth.convertToHtml({
    buffer: Buffer.from(
      zipSync(Object.fromEntries(Object.entries(parts(body)).map(([name, xml]) => [name, strToU8(xml)]))),
    ),
  });
for (const mark of ['vanish', 'dstrike', 'strike']) {
  const text = (words, property = '') =>
    `<w:r><w:rPr>${property}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
  const body = text('The board approves ') + text('and regrets ', `<w:${mark}/>`) + text('the plan.');
  const { value, messages } = await convert(body);
  console.log(mark, value, messages.length);
}
JS
seen=$(node convert.mjs)
echo "$seen"
[ "$seen" = 'vanish <p>The board approves and regrets the plan.</p> 0
dstrike <p>The board approves and regrets the plan.</p> 0
strike <p>The board approves <s>and regrets </s>the plan.</p> 0' ]
