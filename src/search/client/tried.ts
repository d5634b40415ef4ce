/** Something that an editor searched for in `npm run dev`, in vain or nearly so. A built site tells nothing of the kind. */
export interface Tried {
  readonly question: string;
  /** The page that was opened, too far down to be seen at once; absent where nothing was found. */
  readonly opened?: { readonly path: string; readonly place: number };
}

/** Where the search page of `npm run dev` tells it, on this machine alone: no site that is built knows the address. */
export const TRIED = '/__sokt';
const LONGEST = 200;

/** What was told, if it is that. */
export function triedFrom(told: unknown): Tried | undefined {
  const { question, opened } = (told ?? {}) as { question?: unknown; opened?: Record<string, unknown> };
  if (typeof question !== 'string' || question.trim() === '' || question.length > LONGEST) return undefined;
  if (opened === undefined) return { question: question.trim() };
  const { path, place } = opened;
  return typeof path === 'string' && Number.isInteger(place)
    ? { question: question.trim(), opened: { path, place: place as number } }
    : undefined;
}

/** So many results are seen at once. */
const FOLD = 3;
/** What is still being typed is not yet asked. */
const SETTLED = 2_000;

let waiting: ReturnType<typeof setTimeout> | undefined;

const tell = (tried: Tried) =>
  void fetch(TRIED, { method: 'POST', keepalive: true, body: JSON.stringify(tried) }).catch(() => undefined);

/** Tells of a question that found nothing, when no other follows it. */
export function tellAnswer(question: string, isFound: boolean): void {
  clearTimeout(waiting);
  if (!isFound) waiting = setTimeout(() => tell({ question }), SETTLED);
}

/** Tells of a result that is opened further down. */
export function tellOpened(list: HTMLElement, question: () => string): void {
  list.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    const place = [...list.children].findIndex((item) => item.contains(link)) + 1;
    if (link && place > FOLD)
      tell({ question: question(), opened: { path: new URL(link.href).pathname, place } });
  });
}
