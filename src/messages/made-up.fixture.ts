import type { Messages } from './index.ts';

/** A letter of the made-up language, which has no other. */
const LETTER = '¤';

/** Stands for a text that a message is given; marks that are no letters and that no text of ours has. */
const placeholder = (index: number) => `\uE000${index}\uE001`;
const PLACEHOLDER = /\uE000(\d+)\uE001/gu;

/** What messages look things up by, which says nothing to readers: addresses, and days for programs. */
const CODES: readonly string[] = ['href', 'iso', 'lang'];
const DATE = /^\d{4}(-(Q\d|\d{2}(-\d{2})?))?$/;

const mapped = (value: unknown, text: (text: string) => string, key = ''): unknown => {
  if (typeof value === 'string') return CODES.includes(key) ? value : text(value);
  if (Array.isArray(value)) return value.map((item) => mapped(item, text));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, mapped(item, text, name)]));
};

function madeUp(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\p{L}/gu, LETTER);
  if (typeof value === 'function')
    return (...given: readonly unknown[]) => {
      const kept: string[] = [];
      const keep = (text: string) => (DATE.test(text) ? text : placeholder(kept.push(text) - 1));
      const message: unknown = value(...given.map((argument) => mapped(argument, keep)));
      return mapped(message, (text) =>
        text
          .replace(/\p{L}/gu, LETTER)
          .replace(PLACEHOLDER, (_whole, index: string) => kept[Number(index)] ?? ''),
      );
    };
  if (Array.isArray(value)) return value.map(madeUp);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, message]) => [key, madeUp(message)]));
}

/** The same messages with {@link LETTER} for every letter of theirs; what they are given keeps its letters. */
export const inMadeUpLanguage = (messages: Messages): Messages => madeUp(messages) as Messages;
