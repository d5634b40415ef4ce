import { ImportFault } from '../model/fault.ts';
import type { Source } from '../model/line.ts';
import { limitMarkup } from './limits.ts';
import { linesOfWord } from './word/document.ts';
import { wordParts } from './zip.ts';

/** The lines of a Word document; page headers and footers, which Word keeps apart, come first as noise. */
export function linesOfDocx(bytes: Uint8Array): Source {
  const parts = wordParts(bytes);
  for (const [name, xml] of parts) if (name.startsWith('word/')) limitMarkup(new TextDecoder().decode(xml));
  const source = linesOfWord(parts);
  if (!source.lines.some(({ noise }) => noise === undefined))
    throw new ImportFault('fil-tom', 'Dokumentet har ingen text.');
  return source;
}
