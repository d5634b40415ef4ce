import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Data } from '../../domain/data.ts';
import { formatDate, type IsoDate } from '../../domain/dates.ts';
import { publishingKinds } from '../../fault-kinds/publishing.ts';
import { readEntry } from '../../reading/read-entry.ts';
import { readWithdrawal } from '../../reading/withdrawn/read-withdrawal.ts';
import { collections } from '../../schema/collections.ts';
import { TEXT_PART } from '../../schema/withdrawal.ts';
import { editYaml } from '../../yaml/edit.ts';
import { splitFrontMatter, withFrontMatter } from '../../yaml/front-matter.ts';
import { readYaml } from '../../yaml/read.ts';
import { renderFields } from '../../yaml/render.ts';
import { replaceFile } from '../disk/durable.ts';
import { Problem } from '../problem.ts';
import type { Found } from './find-entry.ts';

/** What is said of something that is taken back. */
export interface Said {
  readonly date: IsoDate;
  readonly reason: string;
}

export const fileOf = (root: string, { collection, id }: Found) =>
  join(root, collection, `${id}.${collections[collection].format}`);

/** A file that says only that its entry was taken back, when and why. */
const withdrawnFile = ({ date, reason }: Said) =>
  withFrontMatter(renderFields({ withdrawn: { date, reason } }), '');

/** Leaves of the file of an entry only that it was taken back, when and why. */
export function clearFile(root: string, entry: Found, said: Said): void {
  replaceFile(fileOf(root, entry), withdrawnFile(said));
}

/** Throws {@link Problem} where the gate would not let a reason pass: it is public before a new release is built. */
export function assertShowable(root: string, entry: Found, said: Said): void {
  const source = {
    file: fileOf(root, entry),
    bytes: Buffer.from(withdrawnFile(said)),
    format: 'mdx',
  } as const;
  const { faults } = readWithdrawal(entry.collection, entry.id, source) ?? { faults: [] };
  if (faults.length > 0)
    throw new Problem(
      publishingKinds['skalet-gar-inte-att-visa'],
      ...faults.map(({ kind, found }) => `${kind.code}: ${found}`),
    );
}

type Step = string | number;

/** "clauses.2.text" as steps into data: items of lists are counted from 1. */
const stepsOf = (part: string): Step[] =>
  part.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) - 1 : step));

/** Data with another text at a path; undefined where no text is. */
function withText(data: unknown, [step, ...rest]: readonly Step[], text: string): unknown {
  if (step === undefined) return typeof data === 'string' ? text : undefined;
  if (data === null || typeof data !== 'object' || !(step in data)) return undefined;
  const inner = withText((data as Record<Step, unknown>)[step], rest, text);
  if (inner === undefined) return undefined;
  return Array.isArray(data) ? data.with(Number(step), inner) : { ...data, [step]: inner };
}

/**
 * Puts a notice in the place of one text of an entry's file, and says in `withdrawnParts` which it was. Throws
 * {@link Problem}, and leaves the file as it was, where there is no such text or the entry cannot be without it.
 */
export function clearPart(root: string, entry: Found, part: string, { date, reason }: Said): void {
  const path = fileOf(root, entry);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const { fields = '', body = '' } = splitFrontMatter(before) ?? {};
  const read = readYaml(fields);
  const notice = `[Tillbakadraget ${formatDate(date)}]`;
  const data = 'problems' in read ? undefined : (read.data as Record<string, unknown>);
  const changed = part === TEXT_PART ? data : withText(data, stepsOf(part), notice);
  if (data === undefined || changed === undefined)
    throw new Problem(publishingKinds['delen-gar-inte-att-dra-tillbaka'], `ingen text i ${part}`);
  const parts = [...((data['withdrawnParts'] ?? []) as unknown[]), { part, date, reason }];
  const after = { ...(changed as Data), withdrawnParts: parts } as unknown as Data;
  const text = withFrontMatter(
    editYaml(fields, data as Data, after),
    part === TEXT_PART ? `\n${notice}\n` : body,
  );
  const faultsOf = (content: string) =>
    readEntry(entry.collection, entry.id, {
      file: path,
      bytes: Buffer.from(content),
      format: 'mdx',
    }).faults.filter(({ kind }) => kind.severity === 'error');
  const known = faultsOf(before).map(({ kind, expected }) => [kind.code, expected]);
  const fresh = faultsOf(text).filter(
    ({ kind, expected }) => !known.some((fault) => isDeepStrictEqual(fault, [kind.code, expected])),
  );
  if (fresh.length > 0)
    throw new Problem(
      publishingKinds['delen-gar-inte-att-dra-tillbaka'],
      `${part}, där det måste stå ${fresh[0]?.expected ?? ''}`,
    );
  replaceFile(path, text);
}
