import type { Finding } from '../domain/fault.ts';
import { render, type MarkdownFinding } from '../markdown/index.ts';
import { collections, type CollectionName, type Entry, type EntryData } from '../schema/collections.ts';
import { findingsFrom, shown } from '../schema/issues.ts';
import { checkDoubts } from './checks/doubts.ts';
import { checkInnerReferences } from './checks/inner-references.ts';
import { checkPlacement } from './checks/placement.ts';
import { checkSortName } from './checks/sort-name.ts';
import { filledIn, isUnreviewed } from './drafts.ts';
import { invisibleToReaders } from './invisible-characters.ts';
import { kinds } from './fault-kinds.ts';
import type { LocatedFault } from './located-fault.ts';
import { concealed } from './privacy/conceal-fault.ts';
import { personalData } from './privacy/index.ts';
import { sourceWords } from './source-words.ts';
import { readerTexts } from './reader-texts.ts';
import { parseFile, placed, type ParsedFile, type SourceFile } from './source-file.ts';

/** What one file gave: an entry, unless its faults leave nothing to go on with. */
interface ReadEntry<C extends CollectionName = CollectionName> {
  readonly entry?: Entry<C>;
  readonly faults: readonly LocatedFault[];
}

/** Reads one file on its own: its form, its fields, its body and its place. */
export function readEntry<C extends CollectionName>(
  collection: C,
  id: string,
  source: SourceFile,
): ReadEntry<C> {
  const { parsed, faults } = parseFile(source);
  if (parsed === undefined) return { faults };

  const body = render(parsed.body);
  const texts = readerTexts(parsed, body);
  const inTexts = [
    ...faults,
    ...personalData(parsed, texts),
    ...invisibleToReaders(parsed, texts),
    ...sourceWords(parsed, texts).map(concealed),
  ];
  const allFaults = (findings: readonly (Finding | MarkdownFinding)[]) => [
    ...inTexts,
    ...findings.map((finding) => concealed(placed(parsed, finding))),
  ];
  const { html, text, links, findings: inBody } = body;
  const { result, findings: inFields } = parseFields(collections[collection].schema, parsed);
  if (!result.success) return { faults: allFaults([...inBody, ...inFields]) };

  const data = result.data as EntryData<C>;
  const findings = [
    ...inBody,
    ...inFields,
    ...checkDoubts(data),
    ...checkPlacement(collection, id, data),
    ...(collection === 'beslut' ? checkInnerReferences(data as EntryData<'beslut'>) : []),
    ...(collection === 'personer' ? checkSortName(data as EntryData<'personer'>) : []),
  ];
  return {
    entry: { id, data, body: { html, text, links } },
    faults: allFaults(findings),
  };
}

/**
 * The fields as their schema takes them. What an unreviewed draft only lacks is a warning there, and filled in by what
 * says so, so that whoever reviews it can see its page.
 */
function parseFields(schema: (typeof collections)[CollectionName]['schema'], { data, written }: ParsedFile) {
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return { result, findings: [] };
  const findings = findingsFrom(schema, data, result.error.issues, written);
  const isOpen = (finding: Finding) => finding.found === shown(undefined) && finding.path.length > 0;
  if (!isUnreviewed(data) || !findings.every(isOpen)) return { result, findings };
  return {
    result: schema.safeParse(filledIn(schema, data, findings)),
    findings: findings.map((finding) => ({ ...finding, kind: kinds['ej-ifyllt'] })),
  };
}
