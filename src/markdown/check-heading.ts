import type { Heading } from 'mdast';
import { kinds } from './fault-kinds.ts';
import { placeOf, written, type MarkdownFinding } from './finding.ts';
import { wordsOf } from './mdast-text.ts';
import type { Owner } from './owner.ts';

const DEEPEST = 4;
const marks = (level: number) => '#'.repeat(level);

/** Checks a heading against the level of the one before it, 1 being the page's title. */
export function checkHeading(source: string, node: Heading, owner: Owner, before: number): MarkdownFinding[] {
  const at = { found: written(source, node), ...placeOf(node) };
  if (owner !== 'body')
    return [
      { kind: kinds['rubrik-inuti'], expected: 'en rubrik utanför listor, citat och komponenter', ...at },
    ];
  if (wordsOf(node).trim() === '')
    return [{ kind: kinds['rubrik-tom'], expected: 'ord efter #-tecknen', ...at }];
  if (node.depth === 1) return [{ kind: kinds['rubrik-niva-1'], expected: '##, ### eller ####', ...at }];
  if (node.depth > DEEPEST)
    return [{ kind: kinds['rubrik-for-djup'], expected: '##, ### eller ####', ...at }];
  if (node.depth > before + 1)
    return [{ kind: kinds['rubrik-hoppar'], expected: `högst ${marks(before + 1)} här`, ...at }];
  return [];
}
