/** How long it must have been quiet before a result is said: nobody wants to hear it at every key. */
const QUIET = 1000;

/** Says things to those who listen, through a polite live region, and only the last of several. */
export function announcerOn(region: HTMLElement): (text: string) => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return (text) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      region.textContent = text;
    }, QUIET);
  };
}
