/** A run of text in an excerpt; `hit` is what was searched for. */
export interface Run {
  readonly text: string;
  readonly hit: boolean;
}

/**
 * Takes Pagefind's excerpt apart, so that no text of the index is ever read as markup. Neighbouring hits
 * become one.
 */
export function runs(excerpt: string): Run[] {
  const joined = excerpt.replaceAll('</mark> <mark>', ' ');
  return joined
    .split(/(<mark>.*?<\/mark>)/s)
    .flatMap((part) =>
      part.startsWith('<mark>') ? hitRuns(part.slice(6, -7)) : [{ text: unescaped(part), hit: false }],
    )
    .filter(({ text }) => text !== '');
}

/** Pagefind marks a word together with the comma or full stop after it. */
function hitRuns(marked: string): Run[] {
  const text = unescaped(marked);
  const word = text.replace(/[^\p{L}\p{N}]+$/u, '');
  return [
    { text: word, hit: true },
    { text: text.slice(word.length), hit: false },
  ];
}

/** Pagefind escapes only these two. */
const unescaped = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');

/** Marks, with "…", where the excerpt leaves out text of the page before it, or breaks off a sentence. */
export function withEllipses(excerpt: readonly Run[], plain: string, content: string): Run[] {
  const shown = normal(plain);
  const whole = normal(content);
  const at = whole.indexOf(shown);
  const before = at > 0 ? [{ text: '… ', hit: false }] : [];
  const brokenOff = at >= 0 && at + shown.length < whole.length && !/[.?!:]$/.test(shown);
  const after = brokenOff ? [{ text: ' …', hit: false }] : [];
  return [...before, ...excerpt, ...after];
}

/** Without the heading that the excerpt begins with: it is shown beside it, as a link. */
export function withoutHeading([first, ...rest]: readonly Run[], heading: string): Run[] {
  if (!first) return [];
  const named = `${heading.trim()}. `;
  return [
    first.hit || !first.text.startsWith(named) ? first : { ...first, text: first.text.slice(named.length) },
    ...rest,
  ];
}

const normal = (text: string) => unescaped(text).replace(/\s+/g, ' ').trim();
