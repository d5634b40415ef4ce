import { getDocumentProxy } from 'unpdf';
import { ImportFault } from '../model/fault.ts';
import { tidy, type Cell, type Line } from '../model/line.ts';
import type { Clock } from './clock.ts';
import { limitText } from './limits.ts';

/** A piece of text with its place on the page, in points from the lower left. */
interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** More pages than any minutes have. */
const MOST_PAGES = 2000;
/** Fewer letters than this a page, all through, are stamps on pictures of pages. */
const LETTERS_A_PAGE = 12;

/** The lines of a PDF, put together from its pieces of text by their places. */
export async function linesOfPdf(bytes: Uint8Array, clock: Clock): Promise<Line[]> {
  const pdf = await open(bytes);
  if (pdf.numPages > MOST_PAGES)
    throw new ImportFault('fil-for-stor', `Den har ${pdf.numPages} sidor. Dela upp den.`);
  const lines: Line[] = [];
  let letters = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    clock.check(`sida ${number} av ${pdf.numPages}`, number, pdf.numPages);
    const page = await pdf.getPage(number).catch(damaged);
    const content = await page.getTextContent().catch(damaged);
    const pieces = content.items.flatMap((item): Piece[] => {
      if (!('str' in item) || item.str === '') return [];
      const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[];
      return [{ text: item.str, x, y, width: item.width, size: Math.hypot(a, b) || item.height || 10 }];
    });
    for (const line of linesOfPage(pieces)) {
      limitText((letters += line.text.length));
      lines.push({ number: lines.length + 1, page: number, placed: true, ...line });
    }
    page.cleanup();
  }
  await pdf.cleanup();
  const words = lines.reduce((sum, line) => sum + (line.text.match(/\p{L}/gu)?.length ?? 0), 0);
  if (words < LETTERS_A_PAGE * pdf.numPages) {
    throw new ImportFault(
      'pdf-utan-text',
      'Kör den genom textigenkänning (OCR), eller be om originalet i Word.',
    );
  }
  return lines;
}

async function open(bytes: Uint8Array) {
  try {
    // A copy: the reader takes the bytes over.
    return await getDocumentProxy(bytes.slice(), { verbosity: 0, isEvalSupported: false } as object);
  } catch (error) {
    if (error instanceof Error && /password/iu.test(`${error.name} ${error.message}`)) {
      throw new ImportFault('pdf-krypterad', 'Spara en kopia utan lösenord och försök igen.');
    }
    return damaged();
  }
}

function damaged(): never {
  throw new ImportFault('fil-skadad', 'Hämta den på nytt, eller öppna och spara om den.');
}

/** Pieces on one height are a line; more space than usual above it is a gap. */
function linesOfPage(pieces: readonly Piece[]): Pick<Line, 'text' | 'gap' | 'cells'>[] {
  const rows: { y: number; size: number; pieces: Piece[] }[] = [];
  for (const piece of [...pieces].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row !== undefined && Math.abs(row.y - piece.y) <= Math.max(row.size, piece.size) * 0.4) {
      row.pieces.push(piece);
      row.size = Math.max(row.size, piece.size);
    } else if (piece.text.trim() !== '') {
      rows.push({ y: piece.y, size: piece.size, pieces: [piece] });
    }
  }
  const steps = rows
    .slice(1)
    .map((row, index) => (rows[index]?.y ?? row.y) - row.y)
    .sort((a, b) => a - b);
  const usual = steps[Math.floor(steps.length * 0.3)] ?? 0;
  return rows.flatMap((row, index) => {
    const cells = cellsOfRow(row.pieces);
    const text = cells.map((cell) => cell.text).join(' ');
    if (text === '') return [];
    const before = rows[index - 1];
    const gap = before !== undefined && before.y - row.y > Math.max(usual * 1.35, row.size * 1.5);
    return [{ text, gap, cells }];
  });
}

/** Pieces with a word's space between belong together; a wider one parts columns. */
function cellsOfRow(pieces: readonly Piece[]): Cell[] {
  const cells: { text: string; from: number; to: number }[] = [];
  for (const piece of [...pieces].sort((a, b) => a.x - b.x)) {
    if (piece.text.trim() === '') continue;
    const lead = piece.text.length - piece.text.trimStart().length;
    const last = cells.at(-1);
    const space = last === undefined ? 0 : piece.x - last.to;
    if (last !== undefined && space < piece.size * 1.25) {
      const joint = space > piece.size * 0.12 || lead > 0 || /\s$/u.test(last.text) ? ' ' : '';
      last.text += joint + piece.text.trim();
      last.to = Math.max(last.to, piece.x + piece.width);
    } else {
      cells.push({ text: piece.text.trim(), from: piece.x, to: piece.x + piece.width });
    }
  }
  return cells.map((cell) => ({ ...cell, text: tidy(cell.text) })).filter(({ text }) => text !== '');
}
