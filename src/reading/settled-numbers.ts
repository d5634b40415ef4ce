import { personalNumber } from '../domain/personal-data/personal-number.ts';
import { render } from '../markdown/index.ts';
import { contentFiles } from './files.ts';
import { isAmount, numbersIn } from './privacy/numbers.ts';
import { readerTexts } from './reader-texts.ts';
import { parseFile } from './source-file.ts';

/**
 * The digits of all numbers in the content that may be personal ones and were not found to be: what the words around
 * them or an exception tell, a table or a file of data may not repeat. Reads every file: ask only when it matters.
 */
export function settledNumbers(root: string): ReadonlySet<string> {
  return new Set(
    contentFiles(root).files.flatMap(({ read }) => {
      const { parsed } = parseFile(read());
      if (parsed === undefined) return [];
      const texts = readerTexts(parsed, render(parsed.body));
      const possible = texts.flatMap(numbersIn).filter(({ kind }) => kind !== personalNumber);
      return [
        ...texts.filter(isAmount).map(({ text }) => text.replace(/\D/g, '')),
        ...possible.map(({ digits = '' }) => digits),
      ];
    }),
  );
}
