import type { FaultKind, Finding } from '../domain/fault.ts';
import { shortened } from '../domain/shortened.ts';
import type { MarkdownFinding } from '../markdown/index.ts';
import { kinds } from './fault-kinds.ts';
import { placesIn, type TextPosition } from '../domain/text-position.ts';
import { invisibleInFile } from './invisible-characters.ts';
import type { LocatedFault } from './located-fault.ts';
import { concealed } from './privacy/conceal-fault.ts';
import { numbersInPlainText } from './privacy/index.ts';
import { splitFrontMatter } from '../yaml/front-matter.ts';
import { decode } from './utf-8.ts';
import { readYaml, type Fields } from '../yaml/read.ts';

/** A file of content as read from disk, before anything is known about it. */
export interface SourceFile {
  /** As shown to authors; see {@link LocatedFault.file}. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly format: 'yaml' | 'mdx';
}

/** A file taken apart: the fields as data, the body as text, and where each of them stands. */
export interface ParsedFile extends Fields {
  readonly file: string;
  /** All of it. */
  readonly text: string;
  readonly body: string;
  /** How many lines stand before the body. */
  readonly bodyOffset: number;
  /** The place of the character at an index in the text. */
  readonly placeAt: (index: number) => TextPosition;
}

/**
 * Reads a file's fields and body. Without them the faults say why; with them they say what was found
 * on the way. Personal numbers are looked for here in a file that cannot be read; in others in what they become.
 */
export function parseFile(source: SourceFile): {
  readonly parsed?: ParsedFile;
  readonly faults: LocatedFault[];
} {
  const { file, format } = source;
  const decoded = decode(source);
  if ('fault' in decoded) return { faults: [decoded.fault] };
  const { text } = decoded;
  const faults = invisibleInFile(file, text);
  const unreadable = (problems: readonly LocatedFault[]) => ({
    faults: [...numbersInPlainText(file, text), ...faults, ...problems.map(concealed)],
  });
  const whole = (kind: FaultKind, expected: string, found: string) =>
    unreadable([{ kind, file, line: 1, column: 1, expected, found, advice: kind.advice }]);

  if (text.trim() === '') return whole(kinds['tom-fil'], 'en fil med innehåll', 'en tom fil');
  const parts = format === 'mdx' ? splitFrontMatter(text) : { open: '', fields: text, body: '' };
  if (parts === undefined) {
    const { expected, found } = missingLine(text);
    return whole(kinds['falt-utan-ram'], expected, found);
  }

  const { open, fields, body } = parts;
  const above = lineBreaks(open);
  const read = readYaml(fields);
  if ('problems' in read) {
    const problems = read.problems.map(({ line, ...problem }) => ({
      kind: kinds['ogiltig-yaml'],
      file,
      line: line + above,
      ...problem,
    }));
    return unreadable(problems);
  }
  return {
    faults,
    parsed: {
      file,
      text,
      data: read.data,
      body,
      bodyOffset: lineBreaks(text.slice(0, text.length - body.length)),
      placeAt: placesIn(text),
      written: read.written,
      scalars: () =>
        read
          .scalars()
          .map((scalar) => ({ ...scalar, from: scalar.from + open.length, to: scalar.to + open.length })),
      locate(path) {
        const { line, column } = read.locate(path);
        return { line: line + above, column };
      },
    },
  };
}

const lineBreaks = (text: string) => text.split('\n').length - 1;

/** What stands where the lines of `---` should be. */
function missingLine(text: string): { readonly expected: string; readonly found: string } {
  const first = (text.split('\n', 1)[0] ?? '').trim();
  if (first === '---')
    return { expected: 'en rad --- till, där fälten slutar', found: 'bara en rad ---, överst' };
  const firstLine = first === '' ? 'en tom rad' : `"${shortened(first)}"`;
  return { expected: 'en rad --- överst', found: firstLine };
}

/** A finding at its place in the file. Findings in the body are counted from its first line. */
export function placed(
  parsed: Pick<ParsedFile, 'file' | 'locate' | 'bodyOffset'>,
  finding: Finding | MarkdownFinding,
): LocatedFault {
  const { line, column } =
    'path' in finding
      ? parsed.locate(finding.path)
      : { line: finding.line + parsed.bodyOffset, column: finding.column };
  const { kind, expected, found, advice = kind.advice } = finding;
  return { kind, file: parsed.file, line, column, expected, found, advice };
}
