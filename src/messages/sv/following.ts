import { between, type Label, type Sentence } from '../sentence.ts';

/** How readers follow what is new on a page. */
export const following = {
  heading: 'Följ',
  feeds: (title: string, feeds: readonly Label[]): Sentence => [
    `${title}. Flöde: `,
    ...between(' eller ', feeds),
    '.',
  ],
  calendars: (calendars: readonly Label[]): Sentence => ['Kalender: ', ...between(' och ', calendars), '.'],
  how: 'Så följer du',
};
