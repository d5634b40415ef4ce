import { ImportFault } from '../model/fault.ts';
import { decodeText } from './text.ts';

export type Format = 'pdf' | 'docx' | 'html' | 'text';

/** Names of the formats, and the endings that files of them have. */
export const formats: Record<Format, { name: string; endings: readonly string[] }> = {
  pdf: { name: 'PDF', endings: ['pdf'] },
  docx: { name: 'Word', endings: ['docx', 'docm'] },
  html: { name: 'HTML', endings: ['html', 'htm', 'xhtml'] },
  text: { name: 'text', endings: ['txt', 'text', 'md', ''] },
};

/** Larger files are not minutes. */
const LARGEST = 200 * 1024 * 1024;

const starts = (bytes: Uint8Array, ...magic: number[]) => magic.every((byte, index) => bytes[index] === byte);

/** What a file is by its content; its name is not looked at. Throws where it is nothing that can be read. */
export function detectFormat(bytes: Uint8Array): Format {
  if (bytes.length > LARGEST)
    throw new ImportFault('fil-for-stor', `Den får vara högst ${LARGEST / 1024 / 1024} MB.`);
  if (bytes.every((byte) => byte <= 0x20))
    throw new ImportFault('fil-tom', 'Kontrollera att rätt fil är vald.');
  if (new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')) return 'pdf';
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04) || starts(bytes, 0x50, 0x4b, 0x05, 0x06)) return 'docx';
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    throw new ImportFault('word-gammal', 'Öppna det i Word och spara som .docx eller PDF.');
  }
  if (isBinary(bytes)) {
    throw new ImportFault('fil-okand', 'Spara dokumentet i något av de slagen och försök igen.');
  }
  const start = decodeText(bytes.subarray(0, 200_000)).trimStart().slice(0, 100_000);
  if (
    /^(?:<!--[^]{0,2000}?-->\s*)?<(?:!doctype html|html|\?xml[^>]{0,200}\?>\s*<(?:!doctype html|html))/iu.test(
      start,
    )
  )
    return 'html';
  return (start.match(/<\/(?:p|div|h[1-6]|li|table|td|body|span)>/giu) ?? []).length >= 3 ? 'html' : 'text';
}

/** Pictures, archives and the like: zero bytes that no wide encoding explains, or many control characters. */
function isBinary(bytes: Uint8Array): boolean {
  const wide = starts(bytes, 0xff, 0xfe) || starts(bytes, 0xfe, 0xff);
  const sample = bytes.subarray(0, 8000);
  let zeros = 0;
  let controls = 0;
  sample.forEach((byte) => {
    if (byte === 0) zeros += 1;
    else if (byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b)) controls += 1;
  });
  if (wide) return false;
  return (
    controls > sample.length * 0.02 ||
    (zeros > 0 && (zeros < sample.length * 0.3 || zeros > sample.length * 0.6))
  );
}

/** Whether a file's name says another format than its content is. */
export function isWronglyNamed(name: string, format: Format): boolean {
  const ending = /\.([a-z0-9]{1,5})$/iu.exec(name)?.[1]?.toLowerCase();
  return (
    ending !== undefined &&
    Object.values(formats).some(({ endings }) => endings.includes(ending)) &&
    !formats[format].endings.includes(ending)
  );
}

/**
 * Whether a file is a PDF or Word document by its name or its content. A web page saved as text, or the other way, is
 * read as what it is; a document that is something else is likely the wrong file.
 */
export const isDocument = (name: string, format: Format): boolean =>
  format === 'pdf' || format === 'docx' || /\.(?:pdf|docx|docm)$/iu.test(name);
