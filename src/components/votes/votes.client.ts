/** Narrows and orders the list of votes as the form says, and keeps what is chosen in the address. */
import {
  byCloseness,
  countText,
  filterNames,
  isNarrowed,
  passes,
  readChoices,
  writeChoices,
  type Choices,
  type Facts,
  type FilterName,
} from './choices.ts';

const form = document.querySelector<HTMLFormElement>('[data-vote-form]');
if (form) start(form);

function start(form: HTMLFormElement): void {
  const years = [...document.querySelectorAll<HTMLElement>('[data-vote-year]')].map((section) => {
    const list = section.querySelector('ol');
    return { section, list, items: list ? [...list.children].map(readItem) : [] };
  });
  const all = years.flatMap(({ items }) => items);
  const closest = document.querySelector<HTMLElement>('[data-vote-closest]');
  const closestList = closest?.querySelector('ol');
  const none = document.querySelector<HTMLElement>('[data-vote-none]');
  const count = form.querySelector<HTMLElement>('[data-vote-count]');
  const reset = form.querySelector<HTMLButtonElement>('button[type=reset]');
  const filters = form.querySelector<HTMLDetailsElement>('[data-vote-filters]');
  const yearLinks = document.querySelector<HTMLElement>('.year-links');

  /** What the form says; what the list cannot be narrowed to is left out. */
  function chosen(): Choices {
    const data = new FormData(form);
    const query = new URLSearchParams(
      [...filterNames, 'ordna'].map((name) => [name, String(data.get(name) ?? '')]),
    );
    return readChoices(query.toString());
  }

  function fill({ filters: values, closestFirst }: Choices): void {
    for (const name of filterNames) setSelect(form, name, values[name]);
    for (const input of form.querySelectorAll<HTMLInputElement>('input[name=ordna]'))
      input.checked = (input.value === 'jamnast') === closestFirst;
  }

  function show(): void {
    const choices = chosen();
    for (const { element, facts } of all) element.hidden = !passes(facts, choices);
    const shown = all.filter(({ element }) => !element.hidden).length;
    if (choices.closestFirst) {
      closestList?.append(
        ...all.toSorted((a, b) => byCloseness(a.facts, b.facts)).map(({ element }) => element),
      );
    } else {
      for (const { list, items } of years) list?.append(...items.map(({ element }) => element));
    }
    for (const { section, items } of years)
      section.hidden = choices.closestFirst || items.every(({ element }) => element.hidden);
    if (closest) closest.hidden = !choices.closestFirst || shown === 0;
    if (none) none.hidden = shown > 0;
    if (yearLinks) yearLinks.hidden = choices.closestFirst || isNarrowed(choices);
    if (count) count.textContent = countText(shown, all.length);
    if (reset) reset.hidden = !isNarrowed(choices);
    if (filters && isNarrowed(choices)) filters.open = true;
  }

  function change(): void {
    const address = `${location.pathname}${writeChoices(chosen())}`;
    if (address !== location.pathname + location.search) history.pushState(null, '', address);
    show();
  }

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', change);
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    fill({ ...readChoices(''), closestFirst: chosen().closestFirst });
    change();
    // The button goes away with what it resets.
    filters?.querySelector('summary')?.focus();
  });
  addEventListener('popstate', () => {
    fill(readChoices(location.search));
    show();
  });

  fill(readChoices(location.search));
  if (location.search) show();
}

interface Item {
  readonly element: HTMLElement;
  readonly facts: Facts;
}

function readItem(element: Element): Item {
  if (!(element instanceof HTMLElement)) throw new TypeError('En votering i listan är inte ett HTML-element');
  const { organ = '', ar = '', parti = '', skillnad, regel = '' } = element.dataset;
  return {
    element,
    facts: {
      organ,
      ar,
      parti: parti.split(' '),
      regel,
      ...(skillnad === undefined ? {} : { skillnad: Number(skillnad) }),
    },
  };
}

function setSelect(form: HTMLFormElement, name: FilterName, value: string): void {
  const select = form.querySelector<HTMLSelectElement>(`select[name=${name}]`);
  if (!select) return;
  select.value = value;
  if (select.selectedIndex < 0) select.value = '';
}
