import { keepInAddress } from '../../browser/address.ts';
import { returning } from '../../browser/returning.ts';
import { isNarrowedBy, readChosen, writeChosen, type Chosen } from './chosen.ts';

/** How one page's list is narrowed. */
export interface Narrowing {
  /** The fields that narrow, in the order of the address. */
  readonly filters: readonly string[];
  /** Those that only order; they are no narrowing and outlive "Visa alla". */
  readonly orders?: readonly string[];
  /** How many of all are shown, in words. */
  readonly shownText: (shown: number, all: number) => string;
  /** Whether an item passes: `facts` are the `data-` attributes of its element. */
  readonly passes: (facts: DOMStringMap, chosen: Chosen) => boolean;
  /** After what does not pass is hidden: puts the items where the chosen order wants them. */
  readonly arrange?: (groups: readonly Group[], chosen: Chosen) => void;
}

/** A heading with its list, which goes away when nothing of it is left. */
export interface Group {
  readonly section: HTMLElement;
  readonly list: HTMLElement | null;
  readonly items: readonly HTMLElement[];
}

const readGroup = (section: HTMLElement): Group => {
  const list = section.querySelector<HTMLElement>('[data-narrow-list]');
  return {
    section,
    list,
    items: [...(list?.children ?? [])].filter((item) => item instanceof HTMLElement),
  };
};

/** Narrows and orders the list of the page as its form says, and keeps what is chosen in the address. */
export function startNarrowing({ filters, orders = [], shownText, passes, arrange }: Narrowing): void {
  const form = document.querySelector<HTMLFormElement>('[data-narrow-form]');
  if (!form) return;
  const names = [...filters, ...orders];
  const groups = [...document.querySelectorAll<HTMLElement>('[data-narrow-group]')].map(readGroup);
  const all = groups.flatMap(({ items }) => items);
  const none = document.querySelector<HTMLElement>('[data-narrow-none]');
  const count = form.querySelector<HTMLElement>('[data-narrow-count]');
  const reset = form.querySelector<HTMLButtonElement>('button[type=reset]');
  const fields = form.querySelector<HTMLDetailsElement>('[data-narrow-filters]');
  /** What is true of the whole list only. */
  const wholes = document.querySelectorAll<HTMLElement>('[data-narrow-whole]');

  /** What the form says; what the list cannot be narrowed to is left out. */
  function chosen(): Chosen {
    const data = new FormData(form ?? undefined);
    // Values are plain text: only what was typed can have space around it.
    const value = (name: string) => {
      const entered = data.get(name);
      return typeof entered === 'string' ? entered.trim() : '';
    };
    return Object.fromEntries(names.map((name) => [name, value(name)]));
  }

  function fill(values: Chosen): void {
    for (const name of names) {
      const radios = [...(form?.querySelectorAll<HTMLInputElement>(`input[name=${name}]`) ?? [])];
      const radio = radios.find(({ value }) => value === values[name]) ?? radios[0];
      if (radio) radio.checked = true;
      const typed = form?.querySelector<HTMLInputElement>(`input[type=search][name=${name}]`);
      if (typed && typed.value.trim() !== values[name]) typed.value = values[name] ?? '';
      const select = form?.querySelector<HTMLSelectElement>(`select[name=${name}]`);
      if (!select) continue;
      select.value = values[name] ?? '';
      if (select.selectedIndex < 0) select.value = '';
    }
  }

  function show(): void {
    const values = chosen();
    const narrowed = isNarrowedBy(filters, values);
    for (const item of all) item.hidden = !passes(item.dataset, values);
    const shown = all.filter(({ hidden }) => !hidden).length;
    for (const { section, items } of groups) section.hidden = items.every(({ hidden }) => hidden);
    if (none) none.hidden = shown > 0;
    for (const whole of wholes) whole.hidden = narrowed;
    if (count) count.textContent = narrowed ? shownText(shown, all.length) : (count.dataset['all'] ?? '');
    if (reset) reset.hidden = !narrowed;
    if (fields && narrowed) fields.open = true;
    arrange?.(groups, values);
  }

  /** Puts what is chosen into the address: a step that the back button takes back, or in the place of the last one. */
  function change(step: 'push' | 'replace' = 'push'): void {
    keepInAddress(writeChosen(names, chosen()), step);
    show();
  }

  /** A typed word is one step and not one a letter. */
  function type({ target }: Event): void {
    if (!(target instanceof HTMLInputElement) || target.type !== 'search') return;
    const goesOn = new URLSearchParams(location.search).has(target.name) || target.value.trim() === '';
    change(goesOn ? 'replace' : 'push');
  }

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', type);
  form.addEventListener('change', () => change());
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    const values = chosen();
    fill({
      ...readChosen(names, ''),
      ...Object.fromEntries(orders.map((name) => [name, values[name] ?? ''])),
    });
    change();
    // The button goes away with what it resets.
    fields?.querySelector('summary')?.focus();
  });
  addEventListener('popstate', () => {
    fill(readChosen(names, location.search));
    show();
  });

  fill(readChosen(names, location.search));
  if (location.search) show();
  const main = document.querySelector('main');
  if (main) returning(main)();
}
