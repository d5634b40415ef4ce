import { findPersonalNumbers, personalNumber } from '../domain/personal-data.ts';
import { render } from '../markdown/index.ts';
import { collections, type CollectionName, type Entry, type EntryData } from '../schema/collections.ts';
import { findingsFrom } from '../schema/issues.ts';
import { checkInnerReferences } from './checks/inner-references.ts';
import { checkPlacement } from './checks/placement.ts';
import type { LocatedFault } from './located-fault.ts';
import { parseFile, placed, type ParsedFile, type SourceFile } from './source-file.ts';

/** What one file gave: an entry, unless its faults leave nothing to go on with. */
export interface ReadEntry<C extends CollectionName = CollectionName> {
  readonly entry?: Entry<C>;
  readonly faults: readonly LocatedFault[];
}

/** Personal identity numbers anywhere in the file, fields and body alike. The number itself is not repeated. */
function personalNumberFaults({ file, text }: ParsedFile): LocatedFault[] {
  return findPersonalNumbers(text).map(({ index }) => {
    const before = text.slice(0, index).split('\n');
    return {
      kind: personalNumber,
      file,
      line: before.length,
      column: (before.at(-1) ?? '').length + 1,
      expected: 'inga personnummer',
      found: 'något som ser ut som ett personnummer',
      advice: personalNumber.advice,
    };
  });
}

function bodyFaults(parsed: ParsedFile, rendered: ReturnType<typeof render>): LocatedFault[] {
  return rendered.findings.map(({ kind, expected, found, line, column, advice = kind.advice }) => ({
    kind,
    file: parsed.file,
    line: line + parsed.bodyOffset,
    column,
    expected,
    found,
    advice,
  }));
}

/** Reads one file on its own: its form, its fields, its body and its place. */
export function readEntry<C extends CollectionName>(collection: C, id: string, source: SourceFile): ReadEntry<C> {
  const read = parseFile(source);
  if ('faults' in read) return read;
  const { parsed } = read;

  const { schema } = collections[collection];
  const result = schema.safeParse(parsed.data, { reportInput: true });
  const rendered = render(parsed.body);
  const faults = [...personalNumberFaults(parsed), ...bodyFaults(parsed, rendered)];
  if (!result.success)
    return {
      faults: [...faults, ...findingsFrom(schema, parsed.data, result.error.issues).map((own) => placed(parsed, own))],
    };

  const data = result.data as EntryData<C>;
  const findings = [
    ...checkPlacement(collection, id, data),
    ...(collection === 'beslut' ? checkInnerReferences(data as EntryData<'beslut'>) : []),
  ];
  const { html, text, links } = rendered;
  return {
    entry: { id, data, body: { html, text, links } },
    faults: [...faults, ...findings.map((own) => placed(parsed, own))],
  };
}
