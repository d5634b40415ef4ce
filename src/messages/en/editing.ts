import type { Same } from '../same.ts';
import type * as swedish from '../sv/editing.ts';

export const editing: Same<typeof swedish.editing> = {
  opening: 'The form is opening …',
  failed: 'The form could not be fetched. Load the page anew and try again.',
};
