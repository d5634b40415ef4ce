import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { cwd } from 'node:process';
import { TESTS_FOLDER } from '../../site/settings/content-root.ts';
import { invisibleInFile } from '../invisible-characters.ts';
import { isTooLarge, itemsBelow } from '../files.ts';
import { RECORD_FOLDER } from '../../publishing/record/record.ts';
import type { LocatedFault } from '../located-fault.ts';
import { numbersInPath, numbersInPlainText } from './index.ts';

const TEXTS = /\.(?:txt|jsonl?|csv|md|ya?ml|mdx|xml|html?|svg)$/i;
const JSON_LINES = /\.jsonl$/i;

/** A value of JSON as it is read, one text a line, so that an escape hides nothing; a sum is a number. */
function valuesIn(json: string): string {
  const values: string[] = [];
  JSON.parse(json, (key, value: unknown) => {
    if (typeof value === 'string' || (typeof value === 'number' && key !== 'amount'))
      values.push(String(value));
    return value;
  });
  return values.join('\n\n;\n\n');
}

function readable(path: string, line: string): string {
  if (!JSON_LINES.test(path)) return line;
  try {
    return valuesIn(line);
  } catch {
    return line;
  }
}

/** Errors for personal numbers in a file that is no entry, by its lines. */
export const numbersInLines = (file: string, content: string): LocatedFault[] =>
  content.split(/\r?\n/).flatMap((line, index) =>
    numbersInPlainText(file, readable(file, line)).map((fault) => ({
      ...fault,
      line: index + 1,
      column: 1,
    })),
  );

/**
 * Errors for personal numbers and unseen characters in what lies in the folder of content and is no entry: lists, the record of what is
 * published, and files that do not belong there. Tests of the content are not published.
 * @param isRead whether a file has been read as an entry
 */
export function faultsInOtherFiles(root: string, isRead: (path: string) => boolean): LocatedFault[] {
  return itemsBelow(root)
    .filter(([, item]) => item.isFile())
    .map(([path]) => path)
    .filter((path) => !isRead(path) && relative(root, path).split(sep)[0] !== TESTS_FOLDER)
    .sort()
    .flatMap((path) => {
      const file = relative(cwd(), path).split(sep).join('/');
      // What is too large to be read has an error already; the record grows with the archive, and we write it.
      const isOurs = relative(root, path).startsWith(RECORD_FOLDER + sep);
      if (!TEXTS.test(path) || (!isOurs && isTooLarge(path))) return numbersInPath(file);
      // What the record says may be a number was judged in the entry that says it, before it was published.
      const text = readFileSync(path, 'utf8');
      const numbers = numbersInLines(file, text).filter(({ kind }) => !isOurs || kind.severity === 'error');
      return [...numbersInPath(file), ...invisibleInFile(file, text), ...numbers];
    });
}
