import { tokensOf } from '../html/tokens.ts';
import { keptRuns, MAY_APPLY } from './keep-together.ts';

/** Elements whose text is no running text, or may hold no markup. */
const WHOLE = new Set(['head', 'script', 'style', 'textarea', 'pre', 'code', 'option', 'svg']);

const kept = (text: string) => `<span class="kept">${text}</span>`;

/**
 * A page's HTML with its amounts, §§ and days kept together, wherever their text came from. It is done to the page
 * and not to the texts, so that files for programs hold what the content says. Pure.
 */
export function setPage(html: string): string {
  let whole: string | undefined;
  return tokensOf(html)
    .map(({ kind, name, source }) => {
      if (kind === 'start' && WHOLE.has(name)) whole ??= name;
      if (kind === 'end' && name === whole) whole = undefined;
      if (kind !== 'text' || whole !== undefined || !MAY_APPLY.test(source)) return source;
      return keptRuns(source.replaceAll('&nbsp;', '\u00a0'))
        .map((run) => (run.kept ? kept(run.text) : run.text))
        .join('');
    })
    .join('');
}
