/**
 * Reads `_redirects`, the file in which Netlify, Cloudflare Pages and GitLab Pages take addresses that have moved: an
 * old address, a new one and the status a line.
 */
export function parseRedirects(text: string): ReadonlyMap<string, string> {
  return new Map(
    text
      .split(/\r?\n/)
      .filter((line) => line.startsWith('/'))
      .map((line) => line.split(/\s+/) as [string, string]),
  );
}
