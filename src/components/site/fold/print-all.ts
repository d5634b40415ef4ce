/** Prints the page with all its folds open, and closes afterwards those that were closed. */
function printAll(): void {
  const closed = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
  for (const fold of closed) fold.open = true;
  addEventListener(
    'afterprint',
    () => {
      for (const fold of closed) fold.open = false;
    },
    { once: true },
  );
  print();
}

/** Shows the button that prints all, where the page has a place for it. Without script nothing is said of it. */
export function printAllButton(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print-all]')) {
    button.hidden = false;
    button.addEventListener('click', printAll);
  }
}
