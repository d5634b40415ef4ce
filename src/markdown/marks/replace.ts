import type { Marked } from './mark.ts';

const entities: Readonly<Record<string, string>> = { quot: '"', amp: '&', lt: '<', gt: '>' };
const decoded = (value: string) =>
  value.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex?: string, decimal?: string, name = '') =>
    hex || decimal
      ? String.fromCodePoint(parseInt(hex ?? decimal ?? '', hex ? 16 : 10))
      : (entities[name] ?? all),
  );

function readMark(attributes: string): Marked {
  const data = new Map(
    [...attributes.matchAll(/data-([a-z-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name.replace(/-([a-z])/g, (_all, letter: string) => letter.toUpperCase()),
      decoded(value),
    ]),
  );
  const flags = { otherBodies: data.has('otherBodies'), marked: data.has('marked') };
  const clause = data.get('clause');
  return {
    ...Object.fromEntries(data),
    ...flags,
    ...(clause ? { clause: Number(clause) } : {}),
  } as unknown as Marked;
}

export const hasMarks = (html: string) => html.includes('<span data-kind=');

/** Replaces each mark of a rendered body by what `replace` makes of it and of its words, both HTML. */
export function replaceMarks(html: string, replace: (mark: Marked, words: string) => string): string {
  if (!hasMarks(html)) return html;
  return html.replace(
    /<span (data-kind="[^>]*)>([^<]*)<\/span>/g,
    (_all, attributes: string, words: string) => replace(readMark(attributes), words),
  );
}
