/**
 * Reads `_headers`, the file in which Netlify and Cloudflare Pages take response headers.
 *
 * The same file then governs `npm start`, the tests and production, so that a page that a header would break
 * breaks here first. Errors name the line: a header lost in silence is a hole.
 */

/** Headers for the paths that `pattern` matches: `*` is any text, `:name` one step of the path. */
export type HeaderRule = {
  pattern: string;
  /** Names, in lower case, that the rule takes away before it adds its own. */
  removes: string[];
  /** Names in lower case. */
  adds: [name: string, value: string][];
};

/** What Netlify and Cloudflare Pages send where `_headers` says nothing. */
export const defaultHeaders: Readonly<Record<string, string>> = {
  'cache-control': 'public, max-age=0, must-revalidate',
};

export function parseHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const content = line.trim();
    if (content === '' || content.startsWith('#')) continue;
    const rule = rules.at(-1);
    if (!/^\s/.test(line)) {
      if (!content.startsWith('/')) throw fault(index, 'en adress som börjar med /', content);
      rules.push({ pattern: content, removes: [], adds: [] });
    } else if (!rule) {
      throw fault(index, 'en adress före den första rubriken', content);
    } else if (content.startsWith('!')) {
      rule.removes.push(content.slice(1).trim().toLowerCase());
    } else {
      const [, name, value] = /^([\w-]+):\s*(.+)$/.exec(content) ?? [];
      if (!name || !value) throw fault(index, '”Namn: värde”', content);
      rule.adds.push([name.toLowerCase(), value]);
    }
  }
  return rules;
}

/** The headers of the response for `path`. Values of one name are joined with a comma, as the hosts do. */
export const headersFor = (rules: readonly HeaderRule[], path: string): Map<string, string> =>
  headersByRules(rules.filter((rule) => matcher(rule.pattern).test(path)));

/** What rules that all match make together. */
export function headersByRules(rules: readonly HeaderRule[]): Map<string, string> {
  const headers = new Map<string, string>();
  for (const rule of rules) {
    for (const name of rule.removes) headers.delete(name);
    for (const [name, value] of rule.adds) {
      const earlier = headers.get(name);
      headers.set(name, earlier === undefined ? value : `${earlier}, ${value}`);
    }
  }
  return headers;
}

/** The paths that a pattern matches. */
export function matcher(pattern: string): RegExp {
  const source = pattern
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replace(/:[a-z]\w*/gi, '[^/]+');
  return new RegExp(`^${source}$`);
}

function fault(index: number, expected: string, found: string): Error {
  return new Error(`_headers, rad ${index + 1}: väntade ${expected}, men hittade ”${found}”.`);
}
