import { isAlias, isCollection, isScalar, visit, type Document, type Node, type YAMLError } from 'yaml';
import { shortened } from '../domain/shortened.ts';

/** What is wrong with the form of the fields, in words that say what to change. */
export interface YamlProblem {
  readonly offset: number;
  readonly expected: string;
  readonly found: string;
  readonly advice: string;
}

const QUOTE = 'Sätt hela texten inom citattecken.';

/** The rest of a line, short enough for a message. */
const lineFrom = (text: string, offset: number): string =>
  shortened((text.slice(offset).split(/\r?\n/, 1)[0] ?? '').trim());

/** What to write: the text between quotation marks that do not occur in it. */
function quoted(line: string): string {
  if (line.endsWith('…')) return QUOTE;
  if (!/["\\]/.test(line)) return `Skriv "${line}".`;
  return line.includes("'") ? QUOTE : `Skriv '${line}'.`;
}

/** The place of the first character on the next line that has any. */
function nextLine(text: string, offset: number): number {
  const rest = /\n\s*/.exec(text.slice(offset));
  return rest ? offset + rest.index + rest[0].length : offset;
}

/** Where the last value before a place begins that opens with one of some signs, such as a quotation mark. */
function openedBefore(text: string, document: Document, offset: number, signs: string): number {
  let start = offset;
  visit(document, {
    Node(_key, node) {
      const from = node.range?.[0];
      if (from !== undefined && from < offset && signs.includes(text[from] ?? ' ')) start = from;
    },
  });
  return start;
}

/** Of an anchor or tag; what is longer is pointed at inside. */
const LONGEST_NAME = 200;

/** So many faults of form are described: the whole text is looked through for each. What is left is told when they are mended. */
const MOST_DESCRIBED = 20;

type Describe = (context: {
  text: string;
  document: Document;
  offset: number;
  message: string;
}) => YamlProblem;

const unfinishedQuote: Describe = ({ text, document, offset }) => {
  const start = openedBefore(text, document, offset, `"'`);
  const mark = text[start] ?? '"';
  return {
    offset: start,
    expected: `ett ${mark} som avslutar texten`,
    found: lineFrom(text, start),
    advice: `Sätt ett ${mark} sist i texten, eller ta bort det första.`,
  };
};

const unfinishedList: Describe = ({ text, document, offset }) => {
  const start = openedBefore(text, document, offset, '[{');
  const end = text[start] === '{' ? '}' : ']';
  return {
    offset: start,
    expected: `ett ${end} som hör till detta ${text[start] ?? ''}`,
    found: lineFrom(text, start),
    advice: `Sätt ett ${end} där listan eller gruppen slutar. Hör tecknet till en text, sätt hela texten inom citattecken.`,
  };
};

const fieldWithoutColon: Describe = ({ text, offset }) => ({
  offset,
  expected: 'ett fältnamn, ett kolon och ett mellanslag',
  found: lineFrom(text, offset),
  advice: 'Skriv raden som namn: värde, med ett mellanslag efter kolonet.',
});

/** The line at fault: comments before it, which a parser also stumbles on, are not. */
function wrongIndent(text: string, at: number): YamlProblem {
  let offset = at;
  while (lineFrom(text, offset).startsWith('#') && nextLine(text, offset) > offset)
    offset = nextLine(text, offset);
  return {
    offset,
    expected: 'ett fält med samma indrag som fältet ovanför',
    found: lineFrom(text, offset),
    advice:
      'Ge raden samma indrag som de andra fälten i gruppen. Fortsätter raden en text som innehåller ett kolon, sätt hela texten inom citattecken.',
  };
}

/** An empty list with rows below it: "approvals: []" and then "- approved: …". */
const FILLED_EMPTY_LIST =
  /^[ \t]*(?:- )?\w+:[ \t]*(?=\[\][ \t]*(?:#.*)?\r?\n(?:[ \t]*(?:#.*)?\r?\n)*[ \t]*- )/m;

function filledEmptyList(text: string): YamlProblem | undefined {
  const match = FILLED_EMPTY_LIST.exec(text);
  return match
    ? {
        offset: match.index + match[0].length,
        expected: 'antingen en tom lista eller rader under fältet',
        found: '[] och sedan rader som börjar med bindestreck',
        advice: 'Ta bort []. Det betyder att listan är tom.',
      }
    : undefined;
}

const describe: Partial<Record<string, Describe>> = {
  DUPLICATE_KEY: ({ text, offset }) => ({
    offset,
    expected: 'varje fält en gång',
    found: `fältet ${lineFrom(text, offset).replace(/\s*:.*$/, '')} en gång till`,
    advice: 'Ta bort det ena fältet, eller rätta namnet om det skulle vara ett annat.',
  }),
  TAB_AS_INDENT: ({ offset }) => ({
    offset,
    expected: 'mellanslag som indrag',
    found: 'ett tabbtecken',
    advice: 'Byt tabbtecknet mot två mellanslag för varje nivå.',
  }),
  MISSING_CHAR: (context) => {
    const { text, offset, message } = context;
    if (message.includes('quote')) return unfinishedQuote(context);
    if (message.includes('Sequence item')) return wrongIndent(text, offset);
    if (message.includes('Flow') || message.includes('flow')) return unfinishedList(context);
    return fieldWithoutColon(context);
  },
  // A text with a colon in it, or with fields further in below it.
  BLOCK_AS_IMPLICIT_KEY: ({ text, document, offset }) => {
    if (document.errors.some((error) => error.code === 'MULTILINE_IMPLICIT_KEY' && error.pos[0] === offset))
      return wrongIndent(text, nextLine(text, offset));
    const line = lineFrom(text, offset);
    return { offset, expected: 'text med kolon inom citattecken', found: line, advice: quoted(line) };
  },
  MULTILINE_IMPLICIT_KEY: fieldWithoutColon,
  MULTIPLE_DOCS: ({ offset }) => ({
    offset,
    expected: 'fälten i en enda följd',
    found: '---',
    advice: 'Ta bort raden.',
  }),
  BAD_SCALAR_START: ({ text, offset }) => {
    const line = lineFrom(text, offset);
    return {
      offset,
      expected: `text med tecknet ${line[0] ?? ''} först, inom citattecken`,
      found: line,
      advice: quoted(line),
    };
  },
  BAD_INDENT: (context) =>
    context.message.includes('low ') ? unfinishedList(context) : wrongIndent(context.text, context.offset),
  // "Ett ord" i en text, *ett ord* i en text, >- text.
  UNEXPECTED_TOKEN: ({ text, document, offset }) => {
    const start = openedBefore(text, document, offset, `"'[{*`);
    if (start === offset || text.slice(start, offset).includes('\n'))
      return {
        offset,
        expected: 'ingenting mer på raden',
        found: lineFrom(text, offset),
        advice: 'Flytta texten till nästa rad, med större indrag, eller sätt den inom citattecken.',
      };
    const line = lineFrom(text, start);
    const expected = `text med tecknet ${line[0] ?? ''} först, inom citattecken`;
    return { offset: start, expected, found: line, advice: quoted(line) };
  },
  BAD_DQ_ESCAPE: ({ text, offset }) => ({
    offset,
    expected: 'text utan omvänt snedstreck',
    found: lineFrom(text, offset),
    advice: "Skriv \\\\ i stället för \\, eller sätt texten inom enkla citattecken (').",
  }),
};

/** An error of the parser, as far as we read it, or one of ours that is like it. */
type ParsingError = Pick<YAMLError, 'message'> & {
  readonly code: string;
  readonly pos: readonly [number, ...number[]];
};

function fromError(
  { code, message, pos: [offset] }: ParsingError,
  text: string,
  document: Document,
): YamlProblem {
  const problem = describe[code]?.({ text, document, offset, message }) ?? {
    offset,
    expected: 'ett fält med sitt värde',
    found: lineFrom(text, offset),
    advice: 'Kontrollera indrag, kolon och citattecken på raden.',
  };
  return problem.found === '' ? { ...problem, found: 'slutet på raden' } : problem;
}

/**
 * Where the form is right but a text would lose a part unseen: after *, & or ! at its beginning, and
 * from a # that follows a blank. A comment has a blank after its #. A list or group is no field name.
 */
function lostText(text: string, document: Document): YamlProblem[] {
  const problems: YamlProblem[] = [];
  const add = (offset: number, end: number, expected: string) => {
    const line = lineFrom(text.slice(0, end), offset);
    problems.push({ offset, expected, found: line, advice: quoted(line) });
  };
  visit(document, {
    Pair(_key, { key }) {
      if (isCollection(key)) add(key.range?.[0] ?? 0, Infinity, 'ett fältnamn, eller text inom citattecken');
    },
    Node(_key, node) {
      const [from = 0, end = 0] = (node as Node).range ?? [];
      const isMarked =
        (isScalar(node) || isCollection(node)) && (node.anchor !== undefined || node.tag !== undefined);
      if (isAlias(node) || isMarked) {
        // Between the mark and what it marks nothing but its name stands.
        const near = Math.max(0, from - LONGEST_NAME);
        const before = text.slice(near, from + 1);
        const mark = Math.max(before.lastIndexOf('&'), before.lastIndexOf('!'));
        const start = isAlias(node) ? from : near + Math.max(0, mark);
        add(start, end, `text med tecknet ${text[start] ?? ''} först, inom citattecken`);
      } else if (isScalar(node) && node.type === 'PLAIN' && /^[ \t]+#[^\s#]/.test(text.slice(end, end + 80)))
        add(from, Infinity, 'text med tecknet # inom citattecken');
    },
  });
  return problems;
}

/** A field that its group has already. */
function repeatedFields(document: Document): ParsingError[] {
  const errors: ParsingError[] = [];
  visit(document, {
    Map(_key, { items }) {
      const names = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (names.has(key.value))
          errors.push({ code: 'DUPLICATE_KEY', message: '', pos: [key.range?.[0] ?? 0] });
        names.add(key.value);
      }
    },
  });
  return errors;
}

/** Everything wrong with the form of the fields, from the top. */
export function yamlProblems(text: string, document: Document): YamlProblem[] {
  const errors = [...document.errors, ...repeatedFields(document)].sort((a, b) => a.pos[0] - b.pos[0]);
  if (errors.length === 0) return lostText(text, document);
  const list = filledEmptyList(text);
  // One mistake is often reported twice at the same place, and what comes after a closed list follows from it.
  const firstAt = new Map(errors.toReversed().map((error) => [error.pos[0], error]));
  const problems = [...firstAt.values()]
    .reverse()
    .slice(0, MOST_DESCRIBED)
    .filter(({ pos: [at] }) => list === undefined || at < list.offset)
    .map((error) => fromError(error, text, document));
  return list ? [...problems, list] : problems;
}
