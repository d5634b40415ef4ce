import type { Line, LineDoubt, Source } from '../model/line.ts';
import { isPlaceholder } from './placeholders.ts';
import { withoutNoteMarks } from './raised.ts';
import { withoutSpacedLetters } from './spaced-letters.ts';
import { isStampAlone } from './stamps.ts';

/** What holds for lines of every format: spaced letters are words; notes and their marks, stamps and requests no text. */
export function settled({ lines: raw, doubts }: Source): Source {
  const lines = raw.map(withoutSpacedLetters);
  const stamped = lines.find(({ text, noise }) => noise === undefined && isStampAlone(text));
  const ofStamp: LineDoubt[] =
    stamped === undefined || doubts.some(({ code }) => code === 'ej-slutligt')
      ? []
      : [{ code: 'ej-slutligt', particulars: `Det står ”${stamped.text}”.` }];
  return { lines: withoutNoteMarks(lines).map(unlessText), doubts: [...doubts, ...ofStamp] };
}

function unlessText(line: Line): Line {
  if (line.noise !== undefined) return line;
  if (isPlaceholder(line.text)) return { ...line, noise: 'ej-ifyllt' };
  return isStampAlone(line.text) ? { ...line, noise: 'stampel' } : line;
}
