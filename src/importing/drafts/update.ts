import { UNKNOWN } from '../../domain/unknown.ts';
import { uncommented } from '../../yaml/commented.ts';
import { equals, isData, type Data } from '../../domain/data.ts';
import { editYaml } from '../../yaml/edit.ts';
import { splitFrontMatter } from '../../yaml/front-matter.ts';
import { readYaml } from '../../yaml/read.ts';
import { renderFields } from '../../yaml/render.ts';
import type { DraftFile } from './file.ts';

/** An existing file beside what the import would have written. */
export interface Update {
  /** The file with what it lacked filled in; the same text where nothing was. */
  readonly text: string;
  readonly filled: readonly string[];
  /** Fields that say something else than the reading, and are left as they are. */
  readonly differing: readonly { readonly field: string; readonly written: string; readonly read: string }[];
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
  'doubts',
]);

/**
 * Fills in what an existing file lacks, or has as `unknown` or an empty list, and nothing else: every
 * other sign of it, comments, order and text included, stays. The doubts of what is filled in come with it.
 */
export function updated(existing: string, draft: DraftFile): Update {
  const unreadable: Update = { text: existing, filled: [], differing: [], unreadable: true };
  const isYaml = draft.path.endsWith('.yaml');
  const parts = isYaml ? { open: '', fields: existing, close: '', body: '' } : splitFrontMatter(existing);
  if (parts === undefined) return unreadable;
  const read = readYaml(parts.fields);
  if ('problems' in read || !isData(read.data)) return unreadable;
  const before = read.data;
  const filled = Object.keys(draft.fields).filter(
    (key) => isToFill(key, draft.fields[key]) && isEmpty(before[key]),
  );
  const doubts = draft.doubts.filter(({ field }) => filled.includes(field?.split('.')[0] ?? ''));
  const after = filledIn(before, draft.fields, filled);
  const earlier = (before['doubts'] ?? []) as unknown[];
  const fields = editYaml(
    parts.fields,
    before,
    doubts.length === 0 ? after : { ...after, doubts: [...earlier, ...doubts] },
  );
  return {
    text: `${parts.open}${fields}${parts.close}${parts.body}`,
    filled,
    differing: differences(before, draft.fields),
  };
}

/** Whether the reading has something to say that an import may write. */
function isToFill(key: string, value: unknown): boolean {
  return !NEVER.has(key) && !isEmpty(uncommented(value));
}

const isEmpty = (value: unknown) =>
  value === undefined || value === null || value === UNKNOWN || (Array.isArray(value) && value.length === 0);

/** All fields of a file with those to fill in, a new one where the draft has it: behind the nearest before it. */
function filledIn(before: Data, draft: Data, filled: readonly string[]): Data {
  const keys = new Set([...Object.keys(draft), ...Object.keys(before)]);
  const entries = [...keys]
    .filter((key) => key in before || filled.includes(key))
    .map((key) => [key, filled.includes(key) ? draft[key] : before[key]]);
  return Object.fromEntries(entries) as Data;
}

/** The fields in which both say something, and not the same. */
const differences = (before: Data, draft: Data): Update['differing'] =>
  Object.entries(draft).flatMap(([field, value]) => {
    const read = uncommented(value);
    if (!isToFill(field, value) || isEmpty(before[field]) || equals(before[field], read)) return [];
    return [{ field, written: rendered(field, before[field]), read: rendered(field, read) }];
  });

const rendered = (field: string, value: unknown) => `${renderFields({ [field]: value })}\n`;
