import type { Same } from '../same.ts';
import type * as swedish from '../sv/not-found.ts';

export const notFound: Same<typeof swedish.notFound> = {
  title: 'There is no such page',
  description: 'The address does not lead to a page.',
  lead: 'The address does not lead to a page. A published address is never to disappear, so it may be misspelt.',
  whereTo: (start, faults) => [
    'You can also begin at the ',
    { text: 'start page', href: start },
    ' or ',
    { text: 'tell us', href: faults },
    ' if you followed a link here.',
  ],
};
