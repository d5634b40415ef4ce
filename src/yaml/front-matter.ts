/** The parts of a file that begins with fields; put together they are the file. */
interface FrontMatter {
  /** The line of `---` at the top, with its line break, and the byte order mark that may stand before it. */
  readonly open: string;
  readonly fields: string;
  /** The line of `---` after the fields, with the line break that it may have. */
  readonly close: string;
  readonly body: string;
}

const FRONT_MATTER = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?)(^---[ \t]*(?:\r?\n|$(?![\s\S])))/m;

/** Parts a file; `undefined` where it does not begin with fields between two lines of `---`. */
export function splitFrontMatter(text: string): FrontMatter | undefined {
  const match = FRONT_MATTER.exec(text);
  if (match?.index !== 0) return undefined;
  const [whole, open = '', fields = '', close = ''] = match;
  return { open, fields, close, body: text.slice(whole.length) };
}

/** A new file, ending with a line break. */
export const withFrontMatter = (fields: string, body: string): string =>
  `---\n${fields.trimEnd()}\n---\n${body.trim() === '' ? '' : `\n${body.trimEnd()}\n`}`;
