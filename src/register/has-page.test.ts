import { expect, test } from 'vitest';
import { entry, register } from './fixture.ts';
import { hasPage } from './has-page.ts';

const MEETING = 'exempelby/kommunstyrelsen/2024-01-02';
const example = register({
  beslut: [
    entry('beslut', `${MEETING}/7`, {
      meeting: MEETING,
      paragraph: '7',
      matters: ['KS/2024:1'],
      assignments: [{ id: 'utred', addressee: 'Förvaltningen', task: 'Utreda.', due: 'unknown' }],
    }),
  ],
});

test.each([
  '/om/',
  '/exempelby/',
  `/${MEETING}/7/`,
  `/${MEETING}/7/#punkt-1`,
  `/${MEETING}/utskick/`,
  `/uppdrag/${MEETING}/7/utred/`,
  '/uppdrag/?lage=tiden-ute',
  '/kalender.ics',
])('%s is there', (href) => expect(hasPage(example, href)).toBe(true));

test.each([
  '/norrbotten/',
  `/${MEETING}/8/`,
  `/${MEETING}/7/votering-1/`,
  `/en/${MEETING}/7/votering-1/#m`,
  // No assignment has a day on which it is due.
  '/uppdrag/kalender.ics',
])('%s is not there', (href) => expect(hasPage(example, href)).toBe(false));
