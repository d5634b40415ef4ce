#!/usr/bin/env bash
# mammoth 1.13.0: a carriage return inside a run (w:cr, which WordprocessingML defines as a line break) is dropped and
# the words on both sides are joined, so that "9" and "6 No" on two lines become "96 No". Only the list of messages
# tells, and not where.
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
for (const mark of ['cr', 'br']) {
  const { value, messages } = await convert(`<w:r><w:t>Yes: 9</w:t><w:${mark}/><w:t>6 No</w:t></w:r>`);
  console.log(mark, value, messages.map(({ message }) => message).join());
}
JS
seen=$(node convert.mjs)
echo "$seen"
[ "$seen" = 'cr <p>Yes: 96 No</p> An unrecognised element was ignored: w:cr
br <p>Yes: 9<br />6 No</p> ' ]
