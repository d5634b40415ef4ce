import { element } from '../../../browser/elements.ts';
import { words } from './table-words.ts';

export interface Choice {
  readonly value: string;
  readonly text: string;
}

/** Where the table is filtered, in the place of the links that do it without script. */
interface FilterForm {
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
  const source = element('button', { type: 'button', 'aria-pressed': 'false' }, words.sourceOrder);
  const reset = element('button', { type: 'button' }, words.reset);
  const summary = element('p', { class: 'meta' });
  const root = element(
    'form',
    { class: 'member-filter', 'aria-label': words.narrow },
    field(words.party, party),
    field(words.position, position),
    field(words.name, name),
    source,
    reset,
    summary,
  );
  return { root, party, position, name, source, reset, summary };
}

const field = (label: string, control: HTMLElement) =>
  element('div', {}, element('label', { for: control.id }, label), control);

function select(id: string, choices: readonly Choice[]): HTMLSelectElement {
  const options = [{ value: '', text: words.all }, ...choices];
  return element('select', { id }, ...options.map(({ value, text }) => element('option', { value }, text)));
}
