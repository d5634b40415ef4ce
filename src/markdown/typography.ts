import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

const NBSP = '\u00a0';

/** Units that are never parted from their number. */
export const UNIT = String.raw`%|‰|kr|kronor|öre|tkr|mnkr|mkr|mdkr|procent(?:enheter)?|miljon(?:er)?|miljard(?:er)?`;

const rules: readonly (readonly [RegExp, string])[] = [
  // 10 000: groups of three digits after at most three.
  [/(?<=(?<![\d,.])\d{1,3}(?:[ \u00a0]\d{3})*)[ \u00a0](?=\d{3}(?!\d))/gu, NBSP],
  // § 45, §§ 45–47
  [/(?<=§)[ \t\r\n]+(?=\d)/gu, NBSP],
  // 24 §, 4 kap.
  [/(?<=\d(?: ?[a-z])?)[ \t\r\n]+(?=§|kap\.)/gu, NBSP],
  // 58 %, 12 miljoner
  [new RegExp(String.raw`(?<=\d)[ \t\r\n]+(?=(?:${UNIT})(?![\p{L}\d]))`, 'gu'), NBSP],
  // 12 miljoner kronor
  [/(?<=miljon(?:er)?|miljard(?:er)?)[ \t\r\n]+(?=kronor(?!\p{L}))/gu, NBSP],
];

/**
 * Keeps together what must not be parted at the end of a line: § and its number, a number's groups
 * of digits, a number and its unit. Changes blanks into non-breaking spaces and nothing else.
 */
export function keepTogether(text: string): string {
  if (!/\d/.test(text)) return text;
  return rules.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), text);
}

/** The step that does so in every text of a tree. */
export function typography() {
  return (tree: Root): void => {
    visit(tree, 'text', (node) => {
      node.value = keepTogether(node.value);
    });
  };
}
