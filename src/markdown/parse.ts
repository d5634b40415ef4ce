import type { Root } from 'mdast';
import type { MarkdownFinding } from './finding.ts';
import { beyondLimits } from './limits.ts';
import { parserFor } from './pipeline.ts';
import { syntaxFault } from './syntax-faults.ts';
import { unravel } from './unravel.ts';

/** A body as a tree, or the fault that keeps it from being read. */
export function parse(source: string): { readonly tree: Root } | { readonly fault: MarkdownFinding } {
  const fault = beyondLimits(source);
  if (fault) return { fault };
  try {
    const tree = parserFor(source).parse(source);
    unravel(tree);
    return { tree };
  } catch (error) {
    return { fault: syntaxFault(source, error) };
  }
}
