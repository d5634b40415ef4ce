import { SWEDISH } from '../../../domain/language.ts';
import { keptRuns } from '../../../typography/keep-together.ts';
import type { Run } from '../excerpt.ts';
import type { Hit } from '../hit.ts';
import type { MatterSteps, Result, Step } from '../result.ts';
import { words } from '../results-in-words.ts';
import { element } from '../../../browser/elements.ts';

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
  foundBy,
  topics,
  section,
  matter,
}: Result): HTMLLIElement {
  return element(
    'li',
    {},
    element('p', { class: 'item-title', lang }, element('a', { href }, ...marked(title))),
    element('p', { class: 'excerpt', lang }, ...marked(excerpt)),
    // Of a matter the steps say what was decided, this one among them.
    !matter &&
      status !== undefined &&
      element('p', { class: `item-status${proposes ? ' proposes' : ''}`, lang }, ...set(status)),
    element(
      'p',
      { class: 'meta' },
      `${words.value(kind)}. `,
      place !== kind && element('span', { lang }, `${place}. `),
      ...(date ? dateParts(date) : []),
    ),
    foundBy !== undefined && element('p', { class: 'meta' }, words.foundBy(words.quoted([foundBy]))),
    topics !== undefined &&
      element('p', { class: 'meta' }, `${words.topic}: `, element('span', { lang }, topics)),
    section &&
      element(
        'p',
        { class: 'meta' },
        `${words.section}: `,
        element('a', { href: section.href, lang }, section.text),
      ),
    matter && matterElement(matter),
  );
}

/** The steps of a matter, the newest first. */
function matterElement({ matters, steps, more }: MatterSteps): HTMLElement {
  const names = matters.flatMap(({ href, title }, index) => [
    ...(index > 0 ? [', '] : []),
    element('a', { href, lang }, title),
  ]);
  return element(
    'div',
    { class: 'steps' },
    element('p', { class: 'meta' }, ...(names.length > 0 ? [...names, ', '] : []), words.newestFirst),
    element('ol', { role: 'list' }, ...steps.map(stepElement)),
    more > 0 && element('p', { class: 'meta' }, words.moreSteps(more)),
  );
}

const stepElement = ({ href, date, by, what }: Step) =>
  element(
    'li',
    {},
    element(
      'a',
      { href, lang: words.value(by) === by ? lang : undefined },
      words.value(by),
      ...(date === undefined ? [] : [' ', element('span', { lang }, ...set(date))]),
    ),
    date === undefined && ` (${words.undated})`,
    ': ',
    element('span', { lang }, ...set(what)),
  );

/** The archive is in Swedish, also on a page that is not. */
const lang = SWEDISH;

/** A text whose amounts and days are kept on one line, as on every page. */
const set = (text: string) =>
  keptRuns(text).map((run) => (run.kept ? element('span', { class: 'kept' }, run.text) : run.text));

const marked = (runs: readonly Run[]) =>
  runs.flatMap(({ text, hit }) =>
    hit ? [element('mark', { role: 'presentation' }, ...set(text))] : set(text),
  );

/** A date that the source does not state has its own look, and says what it is. */
function dateParts({ text, stated }: NonNullable<Hit['date']>): (Node | string)[] {
  return stated
    ? [element('span', { lang }, ...set(text))]
    : [`${words.date}: `, element('span', { class: 'unstated-value' }, words.value(text))];
}
