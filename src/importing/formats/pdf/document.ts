import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { ImportFault } from '../../model/fault.ts';
import type { Line, LineDoubt, Source } from '../../model/line.ts';
import type { Clock } from '../clock.ts';
import { limitText } from '../limits.ts';
import { rotatedDoubts } from '../stamps.ts';
import type { Reader } from './reader.ts';
import { learnFits } from './fit.ts';
import { leadingOf, withGaps } from './leading.ts';
import { pageOf, type Page } from './page.ts';
import type { Row } from './rows.ts';
import { withTurnedRows } from './turned.ts';
import { wholeRows } from './tails.ts';

/** More pages than any minutes have. */
const MOST_PAGES = 2000;
/** Fewer letters than this a page, all through, are stamps on pictures of pages. */
const LETTERS_A_PAGE = 12;

/** The lines of a PDF, put together from its letters by their places, as a person sees them. */
export async function linesOfPdf(bytes: Uint8Array, clock: Clock): Promise<Source> {
  const pdf = await open(bytes);
  if (pdf.numPages > MOST_PAGES)
    throw new ImportFault('fil-for-stor', `Den har ${pdf.numPages} sidor. Dela upp den.`);
  const reader = await readerOf(pdf);
  const pages: Page[] = [];
  let letters = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    clock.check(`sida ${number} av ${pdf.numPages}`, number, pdf.numPages);
    const page = await pdf.getPage(number).catch(damaged);
    const read = await pageOf(page, reader).catch(damaged);
    for (const { text } of read.rows) limitText((letters += text.length));
    pages.push(read);
    page.cleanup();
  }
  await pdf.cleanup();
  const { lines, doubts } = linesOfPages(pages);
  const words = lines.reduce((sum, line) => sum + (line.text.match(/\p{L}/gu)?.length ?? 0), 0);
  if (words < LETTERS_A_PAGE * pdf.numPages) {
    throw new ImportFault(
      'pdf-utan-text',
      'Kör den genom textigenkänning (OCR), eller be om originalet i Word.',
    );
  }
  return { lines, doubts: [...doubts, ...rotatedDoubts(pages.flatMap(({ rotated }) => rotated))] };
}

/** The lines of all pages; what is doubted of nothing that is seen is the next line's, or the file's. */
function linesOfPages(pages: readonly Page[]): { lines: Line[]; doubts: LineDoubt[] } {
  const leading = leadingOf(pages.map(({ rows }) => rows));
  const fits = learnFits(
    pages.flatMap(({ rows }) => [rows, ...rows.flatMap(({ columns }) => columns ?? [])]),
  );
  const lines: Line[] = [];
  let waiting: LineDoubt[] = [];
  const turned = withTurnedRows(pages.map(({ rows }) => rows));
  pages.forEach((page, index) => {
    waiting.push(...page.doubts);
    withGaps(wholeRows(turned[index] ?? [], fits), leading).forEach((row, at, rows) => {
      const doubts = [...waiting, ...row.doubts];
      waiting = row.text === '' ? doubts : [];
      const next = rows[at + 1];
      const fit = fits.of(row);
      if (row.text !== '')
        lines.push({
          ...lineOf(row, lines.length + 1, index + 1, doubts),
          ...(fit === undefined ? {} : { fit }),
          ...(next !== undefined && fits.breaksWord(row, next) ? { breaksWord: true } : {}),
        });
    });
  });
  return { lines, doubts: waiting };
}

const lineOf = (
  { text, gap, cells, isNote }: Row,
  number: number,
  page: number,
  doubts: readonly LineDoubt[],
): Line => ({
  number,
  page,
  placed: true,
  text,
  gap,
  cells,
  ...(isNote === true ? { noise: 'fotnot' } : {}),
  ...(doubts.length === 0 ? {} : { doubts }),
});

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Pictures are not unpacked: they say nothing that can be read, and take time and room. */
const SETTINGS = { verbosity: 0, isEvalSupported: false, maxImageSize: 1 };

async function open(bytes: Uint8Array): Promise<Pdf> {
  try {
    // A copy: the reader takes the bytes over.
    return await getDocumentProxy(bytes.slice(), SETTINGS);
  } catch (error) {
    if (error instanceof Error && /password/iu.test(`${error.name} ${error.message}`)) {
      throw new ImportFault('pdf-krypterad', 'Spara en kopia utan lösenord och försök igen.');
    }
    return damaged();
  }
}

async function readerOf(pdf: Pdf): Promise<Reader> {
  const { OPS } = await getResolvedPDFJS();
  const layers = await pdf.getOptionalContentConfig().catch(() => undefined);
  return {
    operations: OPS,
    isShown: (layer) =>
      layers === undefined || layer === null || layer === undefined || layers.isVisible(layer) !== false,
  };
}

function damaged(): never {
  throw new ImportFault('fil-skadad', 'Hämta den på nytt, eller öppna och spara om den.');
}
