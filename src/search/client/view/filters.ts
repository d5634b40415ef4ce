import { SWEDISH } from '../../../domain/language.ts';
import type { Facet } from '../../record/facets.ts';
import { chosenIn, type SearchState } from '../state.ts';
import type { FacetValues } from '../values.ts';
import { words } from '../results-in-words.ts';
import { element } from '../../../browser/elements.ts';

/** The facet that is open before anybody has opened one. */
const FIRST_OPEN: Facet = 'slag';

/**
 * Shows the facets as groups of checkboxes, each behind its name. What was open stays open, and the focus
 * stays on its box, when the counts change.
 */
export function showFilters(root: HTMLElement, facets: readonly FacetValues[]): void {
  const before = new Map(
    [...root.querySelectorAll('details')].map((group) => [group.dataset['facet'], group.open]),
  );
  const focused = focusKey(document.activeElement);
  root.replaceChildren(
    ...facets.map((facet) => {
      const chosen = facet.values.some((value) => value.chosen);
      return facetElement(facet, before.get(facet.facet) ?? (chosen || facet.facet === FIRST_OPEN));
    }),
  );
  if (focused !== undefined) {
    [...root.querySelectorAll<HTMLElement>('input, summary')]
      .find((control) => focusKey(control) === focused)
      ?.focus();
  }
}

/** What is ticked. */
export function chosenFilters(root: HTMLElement): SearchState['chosen'] {
  const ticked = [...root.querySelectorAll<HTMLInputElement>('input:checked')];
  const byFacet = Map.groupBy(ticked, ({ name }) => name as Facet);
  return chosenIn([...byFacet].map(([facet, boxes]) => [facet, boxes.map(({ value }) => value)]));
}

function facetElement({ facet, label, values }: FacetValues, open: boolean): HTMLDetailsElement {
  const chosen = values.filter((value) => value.chosen).length;
  return element(
    'details',
    { 'data-facet': facet, open },
    element(
      'summary',
      {},
      label,
      chosen > 0 && element('span', { class: 'count' }, ` ${words.chosen(chosen)}`),
    ),
    element(
      'fieldset',
      {},
      element('legend', { class: 'visually-hidden' }, label),
      ...values.map((value) =>
        element(
          'label',
          {},
          element('input', { type: 'checkbox', name: facet, value: value.value, checked: value.chosen }),
          element(
            'span',
            { lang: langOf(value.value) },
            words.value(value.value),
            element('span', { class: 'count' }, ` ${value.count}`),
          ),
        ),
      ),
    ),
  );
}

/** Names stay in Swedish, words of ours are in the language of the page. */
const langOf = (value: string) => (words.value(value) === value ? SWEDISH : undefined);

/** Tells a box or a facet's name from all others, also after it was made anew. */
function focusKey(control: Element | null): string | undefined {
  if (control instanceof HTMLInputElement && control.type === 'checkbox')
    return `${control.name}=${control.value}`;
  const facet = control?.matches('summary') && control.closest<HTMLElement>('[data-facet]')?.dataset['facet'];
  return facet || undefined;
}
