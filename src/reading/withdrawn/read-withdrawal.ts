import type { IsoDate } from '../../domain/dates.ts';
import type { CollectionName, Withdrawal, WithdrawableCollection } from '../../schema/collections.ts';
import { findingsFrom } from '../../schema/issues.ts';
import { withdrawal } from '../../schema/withdrawal.ts';
import { kinds } from '../fault-kinds.ts';
import type { LocatedFault } from '../located-fault.ts';
import { personalData } from '../privacy/index.ts';
import { fieldTexts } from '../reader-texts.ts';
import { parseFile, placed, type SourceFile } from '../source-file.ts';

/** The collections whose entries are pages that may be taken back as a whole. */
export const withdrawable: readonly CollectionName[] = [
  'beslut',
  'sammantraden',
  'underlag',
] satisfies WithdrawableCollection[];

const isWithdrawable = (collection: CollectionName): collection is WithdrawableCollection =>
  withdrawable.includes(collection);

const FIELD = /^withdrawn:/m;

/**
 * The withdrawal that a file states, and nothing else of what stands there: no word of it is read further, checked or kept
 * in a cache. Undefined for a file that states none.
 */
export function readWithdrawal(
  collection: CollectionName,
  id: string,
  source: SourceFile,
): { readonly withdrawal?: Withdrawal; readonly faults: readonly LocatedFault[] } | undefined {
  if (!isWithdrawable(collection) || !FIELD.test(Buffer.from(source.bytes).toString('latin1')))
    return undefined;
  const { parsed, faults } = parseFile(source);
  if (parsed === undefined) return { faults };
  const { withdrawn, ...others } = parsed.data as { withdrawn?: unknown };
  if (withdrawn === undefined || withdrawn === null) return undefined;
  const result = withdrawal.safeParse(withdrawn, { reportInput: true });
  if (!result.success) {
    const findings = findingsFrom(withdrawal, withdrawn, result.error.issues);
    return {
      faults: findings.map((finding) => placed(parsed, { ...finding, path: ['withdrawn', ...finding.path] })),
    };
  }
  const { date, reason } = result.data as { date: IsoDate; reason: string };
  const left = Object.keys(others).length > 0 || parsed.body.trim() !== '';
  const { line } = parsed.locate(['withdrawn', 'reason']);
  const inTexts = personalData(parsed, fieldTexts(parsed));
  return {
    withdrawal: { collection, id, date, reason },
    // What is wrong in what readers get; the rest of the file is nobody's.
    faults: [
      ...[...faults, ...inTexts].filter((fault) => !left || fault.line === line),
      ...(left
        ? [
            placed(parsed, {
              kind: kinds['tillbakadraget-ligger-kvar'],
              path: ['withdrawn'],
              expected: 'bara fältet withdrawn i filen',
              found: 'fler fält eller text',
            }),
          ]
        : []),
    ],
  };
}
