import { element } from '../../../search/client/view/element.ts';

export interface Choice {
  readonly value: string;
  readonly text: string;
}

/** Where the table is filtered, in the place of the links that do it without script. */
export interface FilterForm {
  readonly root: HTMLFormElement;
  readonly party: HTMLSelectElement;
  readonly position: HTMLSelectElement;
  readonly name: HTMLInputElement;
  readonly source: HTMLButtonElement;
  readonly reset: HTMLButtonElement;
  readonly summary: HTMLElement;
}

export function filterForm(parties: readonly Choice[], positions: readonly Choice[]): FilterForm {
  const party = select('lista-parti', parties);
  const position = select('lista-rost', positions);
  const name = element('input', {
    id: 'lista-namn',
    type: 'search',
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: 'false',
  });
  const source = element('button', { type: 'button', 'aria-pressed': 'false' }, 'Källans ordning');
  const reset = element('button', { type: 'button' }, 'Återställ');
  const summary = element('p', { class: 'meta' });
  const root = element(
    'form',
    { class: 'member-filter', 'aria-label': 'Avgränsa listan' },
    field('Parti', party),
    field('Röst', position),
    field('Namn', name),
    source,
    reset,
    summary,
  );
  return { root, party, position, name, source, reset, summary };
}

const field = (label: string, control: HTMLElement) =>
  element('div', {}, element('label', { for: control.id }, label), control);

function select(id: string, choices: readonly Choice[]): HTMLSelectElement {
  const options = [{ value: '', text: 'Alla' }, ...choices];
  return element('select', { id }, ...options.map(({ value, text }) => element('option', { value }, text)));
}
