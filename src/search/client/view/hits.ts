import type { Run } from '../excerpt.ts';
import type { Hit } from '../hit.ts';
import { element } from './element.ts';

/** One result of the list, set as decisions are in other lists. */
export function hitElement({
  href,
  title,
  kind,
  place,
  date,
  status,
  proposes,
  excerpt,
  section,
}: Hit): HTMLLIElement {
  return element(
    'li',
    {},
    element('p', { class: 'item-title' }, element('a', { href }, ...marked(title))),
    element('p', { class: 'excerpt' }, ...marked(excerpt)),
    status !== undefined && element('p', { class: `item-status${proposes ? ' proposes' : ''}` }, status),
    element(
      'p',
      { class: 'meta' },
      `${[...new Set([kind, place])].join('. ')}. `,
      ...(date ? dateParts(date) : []),
    ),
    section &&
      element('p', { class: 'meta' }, 'Avsnitt: ', element('a', { href: section.href }, section.text)),
  );
}

const marked = (runs: readonly Run[]) =>
  runs.map(({ text, hit }) => (hit ? element('mark', {}, text) : text));

/** A date that the source does not state has its own look, and says what it is. */
function dateParts({ text, stated }: NonNullable<Hit['date']>): (Node | string)[] {
  return stated ? [text] : ['Datum: ', element('span', { class: 'unstated-value' }, text)];
}
