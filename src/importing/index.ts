import { fileName } from './model/file-name.ts';
import { startClock } from './formats/clock.ts';
import { detectFormat, formats, isDocument, isWronglyNamed, type Format } from './formats/detect.ts';
import { linesOfDocx } from './formats/docx.ts';
import { linesOfHtml } from './formats/html.ts';
import { limitMarkup, limitText } from './formats/limits.ts';
import { linesOfPdf } from './formats/pdf/document.ts';
import { decodeText, linesOfText } from './formats/text.ts';
import { ImportFault } from './model/fault.ts';
import { tellDoubts } from './doubts.ts';
import { settled } from './formats/settled.ts';
import type { TaughtForm } from './model/taught-form.ts';
import type { Source } from './model/line.ts';
import { assertUnderstood } from './understood.ts';
import { readLines, type ReadResult } from './read.ts';
import { warn } from './model/warning.ts';

/**
 * Reads one file of minutes: its lines by what its content is, and what they say. `file` is the name
 * it is reported under, `form` how an editor has said that such minutes are set up. Throws {@link ImportFault} where it cannot be read at all.
 */
export async function readMinutes(
  file: string,
  bytes: Uint8Array,
  tell: (text: string) => void = () => {},
  form?: TaughtForm,
): Promise<ReadResult> {
  const format = detectFormat(bytes);
  const wronglyNamed = isWronglyNamed(file, format);
  if (wronglyNamed && isDocument(file, format))
    throw new ImportFault(
      'fil-fel-namn',
      `Innehållet är ${formats[format].name}. Är det rätt fil, byt filändelse till .${formats[format].endings[0]}.`,
    );
  const source = settled(await sourceIn(format, bytes, tell));
  if (source.lines.length === 0) throw new ImportFault('fil-tom', 'Kontrollera att rätt fil är vald.');
  const result = readLines(fileName(file), format, source.lines, form);
  assertUnderstood(result);
  result.reading.file = file;
  tellDoubts(result.reading, source);
  if (wronglyNamed) {
    result.reading.warnings.unshift(warn('annat-filslag', null, `Den är läst som ${formats[format].name}.`));
  }
  return result;
}

function limited(text: string, limit: (text: string) => void): string {
  limit(text);
  return text;
}

async function sourceIn(format: Format, bytes: Uint8Array, tell: (text: string) => void): Promise<Source> {
  switch (format) {
    case 'pdf':
      return linesOfPdf(bytes, startClock(tell));
    case 'docx':
      return linesOfDocx(bytes);
    case 'html':
      return linesOfHtml(limited(decodeText(bytes), limitMarkup));
    case 'text':
      return {
        lines: linesOfText(limited(decodeText(bytes), ({ length }) => limitText(length))),
        doubts: [],
      };
  }
}
