import { Document, isMap, isScalar, isSeq, parseDocument, type Pair } from 'yaml';
import type { DraftFile } from './file.ts';
import { bare } from './noted.ts';
import { mapOf } from './yaml.ts';

/** An existing file beside what the import would have written. */
export interface Update {
  /** The file with what it lacked filled in; the same text where nothing was. */
  readonly text: string;
  readonly filled: readonly string[];
  /** Fields that say something else than the reading, and are left as they are. */
  readonly differing: readonly { readonly field: string; readonly own: string; readonly read: string }[];
  /** Why nothing could be filled in. */
  readonly unreadable?: true;
}

/** What belongs to the editor or to the place of the file, whatever the reading says. */
const NEVER = new Set([
  'unreviewed',
  'published',
  'order',
  'date',
  'body',
  'meeting',
  'paragraph',
  'sources',
  'title',
  'summary',
  'name',
]);

const PARTS = /^(---[ \t]*\r?\n)([\s\S]*?)(^---[ \t]*(?:\r?\n|$(?![\s\S])))([\s\S]*)$/mu;

/**
 * Fills in what an existing file lacks, or has as `unknown` or an empty list, and nothing else: every
 * other sign of it, comments and order included, stays. Its body is kept unless it is empty.
 */
export function updated(existing: string, draft: DraftFile): Update {
  const isYaml = draft.path.endsWith('.yaml');
  const parts = isYaml ? ['', '', existing, '', ''] : PARTS.exec(existing);
  if (parts === null) return { text: existing, filled: [], differing: [], unreadable: true };
  const [, open = '', fields = '', close = '', body = ''] = parts;
  const merged = mergeFields(fields, draft.fields);
  if (merged === undefined) return { text: existing, filled: [], differing: [], unreadable: true };
  const fillBody = !isYaml && body.trim() === '' && draft.body !== '';
  return {
    text: `${open}${merged.text}${close}${fillBody ? `\n${draft.body}` : body}`,
    filled: [...merged.filled, ...(fillBody ? ['brödtexten'] : [])],
    differing: merged.differing,
  };
}

function mergeFields(source: string, draft: Readonly<Record<string, unknown>>) {
  const document = parseDocument(source);
  if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
  const pairs = document.contents.items as Pair[];
  const at = (name: string) => pairs.find(({ key }) => isScalar(key) && key.value === name);
  const filled: string[] = [];
  const differing: { field: string; own: string; read: string }[] = [];
  const edits: { from: number; to: number; text: string }[] = [];
  let after = 0;
  for (const [name, value] of Object.entries(draft)) {
    const pair = at(name);
    const end = pair === undefined ? after : endOf(pair, source);
    const read = bare(value);
    const holds = read !== undefined && read !== 'unknown' && !(Array.isArray(read) && read.length === 0);
    if (holds && !NEVER.has(name)) {
      if (pair === undefined) {
        filled.push(name);
        edits.push({ from: after, to: after, text: snippet(name, value) });
      } else if (isEmpty(pair)) {
        filled.push(name);
        edits.push({ from: startOf(pair), to: valueEnd(pair), text: snippet(name, value).trimEnd() });
      } else {
        const own = plain({ [name]: document.get(name) });
        const other = plain({ [name]: read });
        if (own !== other) differing.push({ field: name, own, read: other });
      }
    }
    after = Math.max(after, end);
  }
  let text = source;
  edits
    .map((edit, index) => ({ ...edit, index }))
    .sort((a, b) => b.from - a.from || b.index - a.index)
    .forEach(({ from, to, text: own }) => {
      const lead = from > 0 && from === to && text[from - 1] !== '\n' ? '\n' : '';
      text = `${text.slice(0, from)}${lead}${own}${text.slice(to)}`;
    });
  return { text, filled, differing };
}

const isEmpty = ({ value }: Pair) =>
  value === null ||
  (isScalar(value) && (value.value === 'unknown' || value.value === null)) ||
  (isSeq(value) && value.items.length === 0);

const startOf = ({ key }: Pair) => (key as { range?: readonly number[] }).range?.[0] ?? 0;
const valueEnd = ({ key, value }: Pair) => {
  const own = value as { range?: readonly number[] } | null;
  return own?.range?.[1] ?? ((key as { range?: readonly number[] }).range?.[1] ?? 0) + 1;
};
/** The end of a field's last line. */
function endOf(pair: Pair, source: string): number {
  const end = (pair.value as { range?: readonly number[] } | null)?.range?.[2] ?? valueEnd(pair);
  if (source[end - 1] === '\n') return end;
  const line = source.indexOf('\n', end);
  return line < 0 ? source.length : line + 1;
}

function snippet(name: string, value: unknown): string {
  const document = new Document();
  document.contents = mapOf({ [name]: value }) as unknown as typeof document.contents;
  return document.toString({ lineWidth: 100 });
}

/** Fields as YAML without comments, written the same way whoever wrote them. */
function plain(value: unknown): string {
  const document = new Document(JSON.parse(JSON.stringify(value)) as unknown);
  return document.toString({ lineWidth: 100 });
}
