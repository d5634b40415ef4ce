import type { Finding } from '../domain/fault.ts';
import { render, type MarkdownFinding } from '../markdown/index.ts';
import { collections, type CollectionName, type Entry, type EntryData } from '../schema/collections.ts';
import { findingsFrom } from '../schema/issues.ts';
import { checkInnerReferences } from './checks/inner-references.ts';
import { checkPlacement } from './checks/placement.ts';
import { checkSortName } from './checks/sort-name.ts';
import { invisibleToReaders } from './invisible-characters.ts';
import type { LocatedFault } from './located-fault.ts';
import { concealed } from './privacy/conceal-fault.ts';
import { personalData } from './privacy/index.ts';
import { readerTexts } from './reader-texts.ts';
import { parseFile, placed, type SourceFile } from './source-file.ts';

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
  const inTexts = [...faults, ...personalData(parsed, texts), ...invisibleToReaders(parsed, texts)];
  const allFaults = (findings: readonly (Finding | MarkdownFinding)[]) => [
    ...inTexts,
    ...findings.map((finding) => concealed(placed(parsed, finding))),
  ];
  const { html, text, links, findings: inBody } = body;
  const { schema } = collections[collection];
  const result = schema.safeParse(parsed.data, { reportInput: true });
  if (!result.success) {
    const findings = [...inBody, ...findingsFrom(schema, parsed.data, result.error.issues, parsed.written)];
    return { faults: allFaults(findings) };
  }

  const data = result.data as EntryData<C>;
  const findings = [
    ...inBody,
    ...checkPlacement(collection, id, data),
    ...(collection === 'beslut' ? checkInnerReferences(data as EntryData<'beslut'>) : []),
    ...(collection === 'personer' ? checkSortName(data as EntryData<'personer'>) : []),
  ];
  return {
    entry: { id, data, body: { html, text, links } },
    faults: allFaults(findings),
  };
}
