/** How long a pressed button shows that it did what it says. */
const SHOWN = 3000;

export interface Copying {
  text: () => string;
  /** What is said when it went well, and when it did not. */
  done: string;
  failed: string;
  /** What else to do when it did not. */
  instead?: () => void;
}

/** Makes a button copy something, show that it did, and say so to those who listen. */
export function copies(
  button: HTMLButtonElement,
  say: (text: string) => void,
  { text, done, failed, instead }: Copying,
): void {
  let shown: ReturnType<typeof setTimeout> | undefined;
  const press = async () => {
    try {
      // What keeps words on one line of the page is of no use in a text of somebody else's.
      await navigator.clipboard.writeText(text().replaceAll('\u00a0', ' '));
    } catch {
      instead?.();
      say(failed);
      return;
    }
    clearTimeout(shown);
    button.dataset['copied'] = '';
    shown = setTimeout(() => delete button.dataset['copied'], SHOWN);
    say(done);
  };
  button.addEventListener('click', () => void press());
}
