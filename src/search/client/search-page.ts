/** The search page: wires what is typed and chosen to the address, the index and what is shown. */
import { returning } from '../../browser/returning.ts';
import { searchKinds } from '../../site/search-kinds.ts';
import type { Facet } from '../record/facets.ts';
import { find } from './find.ts';
import { searchedFor, type Finding } from './finding.ts';
import { openIndex } from './open.ts';
import { PHRASE_PAGES } from '../weights.ts';
import { isSearch, PAGE, readState, without, writeState, type SearchState } from './state.ts';
import { facetValues } from './values.ts';
import { keepInAddress } from '../../browser/address.ts';
import { announcerOn, whileTyping } from '../../browser/announcer.ts';
import { part } from '../../browser/elements.ts';
import { chosenFilters, showFilters } from './view/filters.ts';
import { hitElements, resultsOnPage } from './view/results.ts';
import { announcement, failure } from './results-in-words.ts';
import { tellAnswer, tellOpened } from './tried.ts';

/** Long enough not to search for every letter, short enough to feel at once. */
const TYPING_PAUSE = 150;

const form = part('search-form', HTMLFormElement);
const field = part('search-field', HTMLInputElement);
const filters = part('filters', HTMLDetailsElement);
const facetList = part('facets', HTMLElement);
const sorting = part('sorting', HTMLElement);
const everything = part('everything', HTMLElement);
const answers = part('results', HTMLElement);
const trouble = part('trouble', HTMLElement);
const announce = announcerOn(part('announcement', HTMLElement), whileTyping);
const results = resultsOnPage({
  remove(facet: Facet, value: string) {
    change({ chosen: without(state.chosen, facet, value) }, true);
    results.focus();
  },
  removeAll() {
    change({ chosen: {} }, true);
    results.focus();
  },
  chooseAboutSite() {
    change({ chosen: { slag: [searchKinds.help] } }, true);
    results.focus();
  },
  searchFor(text: string) {
    field.value = text;
    change({ text }, true);
    results.focus();
  },
  showMore: () => void showMore().catch(showTrouble),
  readMore() {
    reading += PHRASE_PAGES.more;
    results.focus();
    void run();
  },
});

/** Also the list by year: it is hidden only while something is searched for. */
const backToHit = returning(part('lists', HTMLElement));
const name = document.title;
let state = readState(location.search);
/** The answer that is shown. */
let shown: Finding | undefined;
/** So many of the pages that may have the words in quotation marks are read. */
let reading: number = PHRASE_PAGES.first;
/** Questions are numbered, and only the answer to the latest is shown. */
let latest = 0;
let typing: ReturnType<typeof setTimeout> | undefined;

function fillForm(): void {
  field.value = state.text;
  const order = state.byDate ? 'datum' : 'relevans';
  for (const input of sorting.querySelectorAll('input')) input.checked = input.value === order;
}

/**
 * Takes over a new state. `push` makes a step that the back button takes back, as does the step from the
 * list by year to a search; the letters of a word make none.
 */
function change(next: Partial<SearchState>, push: boolean): void {
  clearTimeout(typing);
  const first = !isSearch(state);
  reading = PHRASE_PAGES.first;
  state = { ...state, shown: PAGE, ...next };
  keepInAddress(writeState(state), push || first ? 'push' : 'replace');
  void run();
}

async function run(): Promise<void> {
  const question = ++latest;
  const asked = state;
  const text = asked.text.trim();
  const searching = isSearch(asked);
  // Opening the filters counts by itself, also where the results open them.
  const counting = filters.open;
  document.title = searching && text ? `${text} – ${name}` : name;
  everything.hidden = searching;
  answers.hidden = !searching;
  answers.ariaBusy = 'true';
  if (!searching) filters.hidden = false;
  trouble.hidden = true;
  try {
    if (searching) {
      await answer(question, asked);
    } else {
      shown = undefined;
      announce('');
    }
    if (counting) await count(question, asked);
  } catch (error) {
    if (question === latest) showTrouble(error);
  }
  if (question === latest) answers.ariaBusy = 'false';
}

async function answer(question: number, asked: SearchState): Promise<void> {
  results.wait();
  const finding = await find(await openIndex(), asked, reading);
  const items = await hitElements(finding, 0, asked.shown);
  if (question !== latest) return;
  shown = finding;
  results.show(finding, items, asked);
  filters.hidden = !mayNarrow(finding, asked);
  if (import.meta.env.DEV) tellAnswer(asked.text, finding.entries.length > 0 && !isAbsent(finding.notice));
  backToHit();
  announce(
    announcement(
      finding.entries.length,
      items.length,
      searchedFor(finding.notice, asked.text),
      finding.notice,
      finding.aboutSite,
    ),
  );
  if (isWide.matches && !filtersTouched) filters.open = true;
}

/** Whether there is anything to choose among, or a choice to take back. */
const mayNarrow = ({ entries, aboutSite }: Finding, { chosen }: SearchState) =>
  entries.length + aboutSite > 0 || Object.keys(chosen).length > 0;

const isAbsent = ({ missing, replaced, parts }: Finding['notice']) =>
  missing.length + replaced.length > 0 || parts.some((part) => part.isAbsent);

/** Shows the filters with how much each would leave; of the whole archive where nothing is searched for. */
async function count(question: number, asked: SearchState): Promise<void> {
  const finding = shown ?? (await find(await openIndex(), { ...asked, text: '' }));
  const counts = await finding.counts();
  if (question === latest) showFilters(facetList, facetValues(counts, asked));
}

async function showMore(): Promise<void> {
  const question = latest;
  const from = results.count();
  if (!shown) return;
  const items = await hitElements(shown, from, from + PAGE);
  if (question !== latest) return;
  results.append(items, shown.entries.length - from - items.length);
  state = { ...state, shown: from + PAGE };
  keepInAddress(writeState(state), 'replace');
}

/** Says what is wrong, and shows everything by year, which is on the page already. */
function showTrouble(error: unknown): void {
  console.warn(error);
  everything.hidden = false;
  answers.hidden = true;
  filters.hidden = true;
  trouble.hidden = false;
  trouble.textContent = failure;
  announce(failure);
}

/** On wide screens there is room for the filters beside the results, so they open, unless somebody closed them. */
const isWide = matchMedia('(min-width: 64rem)');
let filtersTouched = false;
filters.querySelector('summary')?.addEventListener('click', () => {
  filtersTouched = true;
});
filters.addEventListener('toggle', () => {
  if (filters.open) count(latest, state).catch(showTrouble);
});

field.addEventListener('focus', () => void openIndex().catch(() => undefined), { once: true });
field.addEventListener('input', () => {
  clearTimeout(typing);
  typing = setTimeout(() => change({ text: field.value }, false), TYPING_PAUSE);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  change({ text: field.value }, true);
});
sorting.addEventListener('change', (event) => {
  if (event.target instanceof HTMLInputElement) change({ byDate: event.target.value === 'datum' }, true);
});
facetList.addEventListener('change', () => change({ chosen: chosenFilters(facetList) }, true));
addEventListener('popstate', () => {
  clearTimeout(typing);
  state = readState(location.search);
  reading = PHRASE_PAGES.first;
  fillForm();
  void run();
});

if (import.meta.env.DEV) tellOpened(part('hits', HTMLElement), () => state.text);
fillForm();
if (isSearch(state)) void run();
else backToHit();
