import { indexed } from '../../../../src/search/record/indexed.ts';
import type { MadePage } from './archive.ts';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A page as the site writes it for the index: what is searched, and the frame around it, which is not. */
export function htmlOf({ record, paragraphs }: MadePage): string {
  const metas = indexed(record).map(({ field, facet, text }) => {
    const attributes = [
      ...(field ? [`data-pagefind-meta="${field}[content]"`] : []),
      ...(facet ? [`data-pagefind-filter="${facet}[content]"`] : []),
    ];
    return `<meta ${attributes.join(' ')} content="${escaped(text)}">`;
  });
  const half = Math.ceil(paragraphs.length / 2);
  const text = (from: number, to: number) =>
    paragraphs
      .slice(from, to)
      .map((paragraph) => `<p>${escaped(paragraph)}</p>`)
      .join('');
  return `<!doctype html><html lang="sv"><head><title>${escaped(record.title)}</title></head><body>
<header>${frame}</header><main data-pagefind-body>${metas.join('')}<h1>${escaped(record.title)}</h1>
${text(0, half)}<h2 id="beslutet">Beslutet</h2>${text(half, paragraphs.length)}</main><footer>${frame}</footer></body></html>`;
}

/** As much around the text as the site's own pages have, about 9 kB. */
const frame = Array.from(
  { length: 60 },
  (_, index) => `<a href="/lank-${index}/" class="link">Länk nummer ${index}</a>`,
).join('\n');
