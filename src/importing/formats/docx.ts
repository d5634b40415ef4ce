import mammoth from 'mammoth';
import { ImportFault } from '../model/fault.ts';
import { textLine, type Line } from '../model/line.ts';
import { linesOfHtml } from './html.ts';
import { limitMarkup } from './limits.ts';
import { wordParts } from './zip.ts';

/** The lines of a Word document; page headers and footers, which Word keeps apart, come first as noise. */
export async function linesOfDocx(bytes: Uint8Array): Promise<Line[]> {
  const parts = wordParts(bytes);
  const headers = [...parts]
    .filter(([name]) => /^word\/(?:header|footer)\d*\.xml$/iu.test(name))
    .flatMap(([, xml]) => textsOf(xml));
  for (const [name, xml] of parts) if (name.startsWith('word/')) limitMarkup(new TextDecoder().decode(xml));
  const html = await bodyOf(bytes);
  const lines = linesOfHtml(html);
  if (lines.length === 0) throw new ImportFault('fil-tom', 'Dokumentet har ingen text.');
  const first = headers.map((text, index) => ({
    ...textLine(text, index + 1, null, false),
    noise: 'sidhuvud',
  }));
  return [...first, ...lines.map((line) => ({ ...line, number: line.number + first.length }))];
}

async function bodyOf(bytes: Uint8Array): Promise<string> {
  try {
    const noPicture = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
    const options = { convertImage: noPicture, ignoreEmptyParagraphs: false };
    // Node reads it under the one name, a browser under the other.
    const arrayBuffer = bytes.slice().buffer;
    const input = { arrayBuffer, buffer: arrayBuffer };
    return (await mammoth.convertToHtml(input, options)).value;
  } catch {
    throw new ImportFault('fil-skadad', 'Öppna dokumentet i Word och spara om det.');
  }
}

/** The paragraphs of a header's XML, whose tabs part columns. */
function textsOf(xml: Uint8Array): string[] {
  return new TextDecoder()
    .decode(xml)
    .slice(0, 500_000)
    .split('</w:p>')
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t(?: [^<>]{0,200})?>([^<]*)<\/w:t>|<w:(tab|br)\b[^<>]{0,200}\/>/gu)]
        .map(([, text, mark]) => (mark === undefined ? unescaped(text ?? '') : '   '))
        .join(''),
    )
    .filter((text) => text.trim() !== '');
}

const unescaped = (text: string) =>
  text.replace(
    /&(lt|gt|quot|apos|amp);/gu,
    (_, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' })[name] ?? '',
  );
