import { keptRuns } from './keep-together.ts';

/**
 * A page in pieces: elements whose text is no running text, or may hold no markup, whole; comments; tags; and the text
 * between them.
 */
const PIECE =
  /<(head|script|style|textarea|pre|code|option|svg)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+/g;
const MAY_APPLY = /\d|tusen|miljon|miljard/i;

const kept = (text: string) => `<span class="kept">${text}</span>`;

/**
 * A page's HTML with its amounts, §§ and days kept together, wherever their text came from. It is done to the page
 * and not to the texts, so that files for programs hold what the content says. Pure.
 */
export function setPage(html: string): string {
  return html.replace(PIECE, (piece) => {
    if (piece.startsWith('<') || !MAY_APPLY.test(piece)) return piece;
    return keptRuns(piece.replaceAll('&nbsp;', '\u00a0'))
      .map((run) => (run.kept ? kept(run.text) : run.text))
      .join('');
  });
}
