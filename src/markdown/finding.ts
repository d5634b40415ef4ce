import type { Finding } from '../domain/fault.ts';
import { shortened } from '../domain/shortened.ts';
import type { TextPosition } from '../domain/text-position.ts';

/** One fault in a body, with its place counted from the body's first line and column, both 1. */
export interface MarkdownFinding extends Omit<Finding, 'path'>, TextPosition {}

/** A node of the syntax tree, as far as its place is concerned. */
interface Positioned {
  readonly position?:
    | {
        readonly start: TextPosition & { readonly offset?: number | undefined };
        readonly end: { readonly offset?: number | undefined };
      }
    | undefined;
}

/** Where a node starts. Nodes that we make ourselves have no place; they count as the start. */
export function placeOf(node: Positioned): TextPosition {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { line, column };
}

/** What the author wrote for a node, on one line and short enough for a message. */
export function written(source: string, node: Positioned): string {
  return shorten(source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0));
}

/** A piece of text on one line and short enough for a message. */
export const shorten = (text: string): string => shortened(text.replace(/\s+/g, ' ').trim());

/** In the order that the author meets them in the file. */
export function inReadingOrder(findings: readonly MarkdownFinding[]): MarkdownFinding[] {
  return [...findings].sort((a, b) => a.line - b.line || a.column - b.column);
}
