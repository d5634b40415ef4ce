/** When something is said, and whether the same words are said anew. */
interface Manner {
  /** How long it must have been quiet, in milliseconds. */
  readonly after: number;
  /** The region is emptied first: then it is read when it is filled, also with the words that it had. */
  readonly anew: boolean;
}

/** What changes while somebody types: nobody wants to hear it at every key. */
export const whileTyping: Manner = { after: 1000, anew: false };
/** What somebody asked for by a press of a button, also for the second time. */
export const whenPressed: Manner = { after: 100, anew: true };

/** Says things to those who listen, through a polite live region, and only the last of several. */
export function announcerOn(region: HTMLElement, { after, anew }: Manner): (text: string) => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return (text) => {
    clearTimeout(waiting);
    if (anew) region.textContent = '';
    waiting = setTimeout(() => {
      region.textContent = text;
    }, after);
  };
}
