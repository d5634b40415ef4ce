/**
 * Opens the editing form on the page that tells of it: when the button is pressed, or at once for who comes to a place
 * within the form or from a sign-in. The form is a large program that nobody needs to read what it is.
 */
import type { Backend } from './backend.ts';
import { ofPage } from '../messages/client.ts';
import { editing as en } from '../messages/en/editing.ts';
import { editing as sv } from '../messages/sv/editing.ts';

const words = ofPage({ sv, en });

/** What a back end adds to the address when it sends somebody back from its sign-in: PKCE, as the form uses it. */
const fromSignIn = (query: URLSearchParams) =>
  query.has('state') && (query.has('code') || query.has('error'));

/**
 * Whether an address is one within the form (`#/…`), or its page is a part of a sign-in: the window that the form
 * opens for it, which it calls "auth", starts and ends here.
 */
export const opensAtOnce = (
  { hash, search }: { hash: string; search: string },
  windowName: string,
): boolean => hash.startsWith('#/') || fromSignIn(new URLSearchParams(search)) || windowName === 'auth';

/** Fetches the form and puts it in the place of everything on the page, styles included. */
async function open(backend: Backend, say: (text: string) => void): Promise<void> {
  say(words.opening);
  try {
    const { startForm } = await import('./client.ts');
    for (const sheet of document.querySelectorAll('link[rel="stylesheet"]')) sheet.remove();
    await startForm(backend);
  } catch (error) {
    say(words.failed);
    throw error;
  }
}

/** Makes the page's button open the form, or opens it at once. The button bears the back end, as JSON. */
export function startOpening(): void {
  const status = document.getElementById('lage');
  const button = document.getElementById('oppna');
  const say = (text: string) => {
    if (status) status.textContent = text;
  };
  let opening = false;
  const openOnce = () => {
    const backend = button?.dataset['backend'];
    if (opening || backend === undefined) return;
    opening = true;
    void open(JSON.parse(backend) as Backend, say);
  };
  button?.addEventListener('click', openOnce);
  // Somebody may change the address of a page that is open already.
  addEventListener('hashchange', () => {
    if (opensAtOnce(location, '')) openOnce();
  });
  if (opensAtOnce(location, window.name)) openOnce();
}
