import { childOf, switchOf, valueOf, type Element } from './xml.ts';

/** Whether a content control shows only its request for words. */
export const asksForWords = (control: Element) =>
  switchOf(childOf(control, 'sdtPr'), 'showingPlcHdr') === true && checkedIn(control) === undefined;

/** Whether a check box of a content control is ticked; undefined where it is none. */
export function checkedIn(control: Element): boolean | undefined {
  const box = childOf(childOf(control, 'sdtPr'), 'checkbox');
  return box === undefined ? undefined : /^(?:1|true|on)$/u.test(valueOf(box, 'checked') ?? '0');
}
