import type { Mention } from '../../domain/mentions/mention.ts';

/**
 * The mark that a mention leaves in a rendered body: an element with what the text says as data.
 * Where it leads is not in it. That depends on what else the archive holds, and a rendered body is
 * remembered by its own file alone; the register turns the marks into links when it is built.
 */
export type Marked = { readonly [K in Mention as K['kind']]: Omit<K, 'start' | 'end'> }[Mention['kind']];

/** Fields of a mention, as attributes. What is absent or false has none. */
export function markProperties({ start: _start, end: _end, ...fields }: Mention): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([, value]) => value !== false)
      .map(([name, value]) => [`data${name.charAt(0).toUpperCase()}${name.slice(1)}`, String(value)]),
  );
}
