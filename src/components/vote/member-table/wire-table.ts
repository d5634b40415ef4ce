/** The table of members: wires the heads, the filters and the address to the rows that are shown. */
import { keepInAddress } from '../../../browser/address.ts';
import { announcerOn, whileTyping } from '../../../browser/announcer.ts';
import { element, part } from '../../../browser/elements.ts';
import { filterForm } from './form.ts';
import { everything, nextOrder, readState, writeState, type TableState } from './state.ts';
import { memberTable } from './table.ts';
import { matching, sorted } from './view.ts';
import { summary } from './summary.ts';

const table = memberTable((column) => {
  const { order, ...rest } = state;
  const next = nextOrder(order, column);
  change(next ? { ...rest, order: next } : rest, true);
});
const form = filterForm(table.parties, table.positions);
const region = element('p', { class: 'visually-hidden', role: 'status' });
const announce = announcerOn(region, whileTyping);
const parties = table.parties.map(({ value }) => value);
part('member-links', HTMLElement).replaceWith(form.root, region);

let state = readState(location.search, parties);
// Who comes with a choice, or to the list, comes to see it.
const fold = form.root.closest('details');
if (fold && (location.search || location.hash === '#personer')) fold.open = true;

function show(): string {
  const rows = matching(table.rows, state);
  table.show(state.order ? sorted(rows, state.order) : rows, state.order);
  form.party.value = state.party;
  form.position.value = state.position;
  if (form.name.value.trim() !== state.name.trim()) form.name.value = state.name;
  form.source.ariaPressed = String(state.order?.by === 'kallan');
  const text = summary(rows.length, table.rows.length, state);
  form.summary.textContent = text;
  return text;
}

/** Takes over a new state. `push` makes a step that the back button takes back; the letters of a name do not. */
function change(next: TableState, push: boolean): void {
  const first = state.name.trim() === '' && next.name.trim() !== '';
  state = next;
  const query = writeState(state);
  // Who follows the address comes to the table.
  keepInAddress(query, push || first ? 'push' : 'replace', query && '#personer');
  announce(show());
}

form.party.addEventListener('change', () => change({ ...state, party: form.party.value }, true));
form.position.addEventListener('change', () => change({ ...state, position: form.position.value }, true));
form.name.addEventListener('input', () => change({ ...state, name: form.name.value }, false));
form.source.addEventListener('click', () => {
  const { order, ...rest } = state;
  change(order?.by === 'kallan' ? rest : { ...rest, order: { by: 'kallan', descending: false } }, true);
});
form.reset.addEventListener('click', () => change(everything, true));
form.root.addEventListener('submit', (event) => event.preventDefault());
addEventListener('popstate', () => {
  state = readState(location.search, parties);
  show();
});

show();
