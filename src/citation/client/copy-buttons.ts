/** A page to quote: fills in when it was read, and adds the buttons that copy texts and addresses. */
import { announcerOn, whenPressed } from '../../browser/announcer.ts';
import { element, part } from '../../browser/elements.ts';
import { oneLine } from '../../browser/text.ts';
import { remark } from '../remark.ts';
import { copies } from './copy.ts';
import { dayOf } from './day.ts';
import { copyIcon } from './icon.ts';
import { words } from './button-words.ts';

/** The page's published address, which is not where a preview or a filtered table is read. */
const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
const say = announcerOn(part('copied', HTMLElement), whenPressed);

/** Also when pressed: a page may stand open over midnight. */
function fillInDay(text: HTMLElement): void {
  const end = text.querySelector<HTMLElement>('[data-remark]');
  const { checksum } = end?.dataset ?? {};
  if (end) end.textContent = remark({ read: dayOf(new Date()), ...(checksum ? { checksum } : {}) }, words);
}

function addTextButton(cited: HTMLElement): void {
  const action = cited.dataset['cited'] ?? '';
  const button = element('button', { type: 'button', class: 'copy-text' }, action);
  cited.after(button);
  copies(button, say, {
    text() {
      fillInDay(cited);
      return oneLine(cited.textContent);
    },
    done: words.copied(action),
    failed: words.failed,
    instead: () => getSelection()?.selectAllChildren(cited),
  });
}

/** The part of the page that a link stands in and leads to, if it is one that leads to its own place. */
function ownPlace(link: HTMLAnchorElement): Element | null {
  return link.closest(`#${CSS.escape(decodeURIComponent(link.hash.slice(1)))}`);
}

function addLinkButton(link: HTMLAnchorElement, place: Element): void {
  const action = words.copyLink(oneLine(link.ariaLabel ?? link.textContent));
  const button = element(
    'button',
    { type: 'button', class: 'copy-link', 'aria-label': action, title: action },
    copyIcon(),
  );
  copies(button, say, {
    text: () => new URL(link.hash, canonical).href,
    done: words.copied(action),
    failed: words.failedLink,
  });
  if (place instanceof HTMLTableRowElement) place.append(element('td', { class: 'copy-cell' }, button));
  else {
    // Before what is folded below a clause.
    const fold = place.querySelector(':scope > details');
    if (fold) fold.before(' ', button);
    else place.append(' ', button);
  }
}

/** Rows with a button have a column more, and so have the heads of their tables. */
function addHead(table: HTMLTableElement): void {
  const name = element('span', { class: 'visually-hidden' }, words.rowAddress);
  table.tHead?.rows[0]?.append(element('th', { scope: 'col' }, name));
}

for (const cited of document.querySelectorAll<HTMLElement>('[data-cited]')) fillInDay(cited);
document.querySelector('[data-read-hint]')?.remove();

// Pages that are not served over HTTPS have no clipboard; there the texts are read and copied by hand.
if ('clipboard' in navigator) {
  for (const cited of document.querySelectorAll<HTMLElement>('[data-cited]')) addTextButton(cited);
  const tables = new Set<HTMLTableElement>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href^="#"]')) {
    const place = link.hash.length > 1 && ownPlace(link);
    if (!place) continue;
    addLinkButton(link, place);
    const table = place instanceof HTMLTableRowElement && place.closest('table');
    if (table) tables.add(table);
  }
  for (const table of tables) addHead(table);
}
