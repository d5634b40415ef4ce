import type { Root } from 'mdast';
import { kinds } from './fault-kinds.ts';
import type { MarkdownFinding } from './finding.ts';
import { parser } from './pipeline.ts';
import { syntaxFault } from './syntax-faults.ts';
import { unravel } from './unravel.ts';

/** Longer than any decision; what bounds the time that a body can take. */
export const MAX_LENGTH = 100_000;

/** A body as a tree, or the fault that keeps it from being read. */
export function parse(source: string): { readonly tree: Root } | { readonly fault: MarkdownFinding } {
  if (source.length > MAX_LENGTH) {
    const expected = `högst ${MAX_LENGTH} tecken`;
    return { fault: { kind: kinds.unreadable, expected, found: `${source.length} tecken`, line: 1, column: 1 } };
  }
  try {
    const tree = parser.parse(source);
    unravel(tree);
    return { tree };
  } catch (error) {
    return { fault: syntaxFault(source, error) };
  }
}
