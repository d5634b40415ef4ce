import { facetIds, type Facet } from '../../record/facets.ts';
import type { SearchState } from '../state.ts';
import { words } from '../results-in-words.ts';
import { element } from '../../../browser/elements.ts';

/** Shows each choice as a button that takes it away, and one that takes all away. */
export function showChosen(
  root: HTMLElement,
  chosen: SearchState['chosen'],
  remove: (facet: Facet, value: string) => void,
  removeAll: () => void,
): void {
  const buttons = facetIds.flatMap((facet) =>
    (chosen[facet] ?? []).map((value) =>
      button(
        words.remove(words.value(value)),
        () => remove(facet, value),
        words.value(value),
        element('span', { 'aria-hidden': 'true' }, ' ×'),
      ),
    ),
  );
  const all = buttons.length > 1 ? [button(undefined, removeAll, words.removeAll)] : [];
  root.replaceChildren(...[...buttons, ...all].map((choice) => element('li', {}, choice)));
  root.hidden = buttons.length === 0;
}

function button(name: string | undefined, press: () => void, ...label: (Node | string)[]): HTMLButtonElement {
  const made = element('button', { type: 'button', 'aria-label': name }, ...label);
  made.addEventListener('click', press);
  return made;
}
