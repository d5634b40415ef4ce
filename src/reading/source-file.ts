import { isMap, LineCounter, parseDocument, type Document } from 'yaml';
import type { FaultKind, FieldPath, Finding } from '../domain/fault.ts';
import { invalidYaml, noFrontmatter, notUtf8 } from './fault-kinds.ts';
import type { LocatedFault } from './located-fault.ts';

/** A file of content as read from disk, before anything is known about it. */
export interface SourceFile {
  /** As shown to authors; see {@link LocatedFault.file}. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly format: 'yaml' | 'mdx';
}

/** A file taken apart: the fields as data, the body as text, and where each of them stands. */
export interface ParsedFile {
  readonly file: string;
  readonly text: string;
  readonly data: unknown;
  readonly body: string;
  /** How many lines stand before the body. */
  readonly bodyOffset: number;
  readonly locate: (path: FieldPath) => { line: number; column: number };
}

const FRONTMATTER = /^---[ \t]*\r?\n([\s\S]*?)(?:\r?\n)?^---[ \t]*(?:\r?\n|$)/m;

/** Places of fields in a YAML document; a field that is missing is placed at what should hold it. */
function locator(document: Document, counter: LineCounter, offset: number) {
  return (path: FieldPath) => {
    for (let length = path.length; length > 0; length -= 1) {
      const parent = length > 1 ? document.getIn(path.slice(0, length - 1), true) : document.contents;
      const key = path[length - 1];
      const pair = isMap(parent)
        ? parent.items.find((item) => (item.key as { value?: unknown } | null)?.value === key)
        : undefined;
      // A value on its key's line is pointed at itself; a list or group is pointed at by its key.
      const value = document.getIn(path.slice(0, length), true) as { range?: number[] } | undefined;
      const isScalar = value !== undefined && 'value' in value;
      const node = pair && !(isScalar && length === path.length && value.range) ? (pair.key as { range?: number[] }) : value;
      if (node?.range?.[0] !== undefined) {
        const { line, col } = counter.linePos(node.range[0]);
        return { line: line + offset, column: col };
      }
    }
    return { line: 1 + offset, column: 1 };
  };
}

/** Reads a file's fields and body. Faults end the reading of this file only. */
export function parseFile(source: SourceFile): { parsed: ParsedFile } | { faults: LocatedFault[] } {
  const fault = (kind: FaultKind, line: number, column: number, expected: string, found: string): LocatedFault => ({
    kind,
    file: source.file,
    line,
    column,
    expected,
    found,
    advice: kind.advice,
  });

  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(source.bytes);
  } catch {
    const { line, column, byte } = firstInvalid(source.bytes);
    return { faults: [fault(notUtf8, line, column, 'text i UTF-8', `byten ${byte}, som inte är UTF-8`)] };
  }

  const match = source.format === 'mdx' ? FRONTMATTER.exec(text) : undefined;
  if (source.format === 'mdx' && match?.index !== 0)
    return { faults: [fault(noFrontmatter, 1, 1, 'en rad --- överst', firstLine(text))] };
  const yaml = match ? (match[1] ?? '') : text;
  const offset = match ? 1 : 0;
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false, version: '1.2' });
  if (document.errors.length > 0)
    return {
      faults: document.errors.map((problem) => {
        const { line, col } = counter.linePos(problem.pos[0]);
        return fault(invalidYaml, line + offset, col, 'fält i giltig YAML', yamlProblem(problem.code));
      }),
    };

  const head = match ? match[0] : '';
  return {
    parsed: {
      file: source.file,
      text,
      data: document.toJS() as unknown,
      body: match ? text.slice(head.length) : '',
      bodyOffset: head.split('\n').length - 1,
      locate: locator(document, counter, offset),
    },
  };
}

/** A finding at its place in the file. */
export function placed(parsed: Pick<ParsedFile, 'file' | 'locate'>, finding: Finding): LocatedFault {
  const { line, column } = parsed.locate(finding.path);
  const { kind, expected, found, advice = kind.advice } = finding;
  return { kind, file: parsed.file, line, column, expected, found, advice };
}

const firstLine = (text: string) => {
  const line = (text.split('\n')[0] ?? '').trim();
  return line === '' ? 'en tom rad' : `"${line.slice(0, 60)}"`;
};

/** Where the bytes stop being UTF-8. Decoded as a stream, so that what came before is counted. */
function firstInvalid(bytes: Uint8Array): { line: number; column: number; byte: string } {
  let low = 0;
  let high = bytes.length;
  const valid = (length: number) => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (valid(middle)) low = middle;
    else high = middle - 1;
  }
  const before = new TextDecoder().decode(bytes.subarray(0, low));
  const lines = before.split('\n');
  return {
    line: lines.length,
    column: (lines.at(-1) ?? '').length + 1,
    byte: `0x${(bytes[low] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`,
  };
}

const YAML_PROBLEMS: Partial<Record<string, string>> = {
  BAD_INDENT: 'ett indrag som inte stämmer med raden ovanför',
  TAB_AS_INDENT: 'tabbtecken som indrag; använd mellanslag',
  DUPLICATE_KEY: 'samma fält två gånger',
  MISSING_CHAR: 'ett tecken som saknas, till exempel ett citattecken eller kolon',
  BLOCK_AS_IMPLICIT_KEY: 'ett kolon mitt i en text utan citattecken',
  MULTILINE_IMPLICIT_KEY: 'ett fältnamn som fortsätter på nästa rad',
  UNEXPECTED_TOKEN: 'ett tecken som inte väntades här',
  IMPOSSIBLE: 'något som inte är fält',
};
const yamlProblem = (code: string) => YAML_PROBLEMS[code] ?? `YAML-fel ${code}`;
