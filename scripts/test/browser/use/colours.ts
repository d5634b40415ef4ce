/** Text that has the colour of what it stands on, as can happen where the reader's colours take the place of ours. */
import type { Page } from 'playwright-core';

/** The texts that cannot be seen now, empty where there are none. */
export const invisibleText = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const grounds = new Map<Element, string>();
    const ground = (element: Element): string => {
      const known = grounds.get(element);
      if (known !== undefined) return known;
      const { backgroundColor } = getComputedStyle(element);
      const clear = backgroundColor === 'transparent' || /^rgba\(.*, 0\)$/.test(backgroundColor);
      const around = () => (element.parentElement ? ground(element.parentElement) : 'rgb(255, 255, 255)');
      const read = clear ? around() : backgroundColor;
      grounds.set(element, read);
      return read;
    };
    return [...document.body.querySelectorAll('*')]
      .filter((element) =>
        [...element.childNodes].some((node) => node.nodeName === '#text' && node.nodeValue?.trim()),
      )
      .filter(
        (element) => element.checkVisibility() && !element.closest('noscript, option, .visually-hidden'),
      )
      .filter((element) => getComputedStyle(element).color === ground(element))
      .map(({ localName, textContent }) => `${localName}: ${textContent.trim().slice(0, 50)}`);
  });
