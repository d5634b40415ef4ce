import type { Reading } from './model/reading.ts';

/** The figures that nothing in how a page is set may change. */
export const figures = ({ decisions }: Reading) =>
  decisions.map(({ paragraph, registryNumbers, clauses, proposals, reservations, voteEvents }) => ({
    paragraph,
    registryNumbers,
    clauses,
    movers: proposals.map(({ by }) => by),
    reservations: reservations.map(({ by }) => by),
    votes: voteEvents.map(({ yes, no, abstain, absent, votes }) => ({
      totals: [yes, no, abstain, absent],
      votes: votes.map(({ name, party, option }) => `${name} ${party} ${option}`),
    })),
  }));

/** A page's header, as it stands between two pages. */
export const header = (body: string, date: string) => [
  '',
  '12 (34)',
  '',
  body,
  '',
  'Protokoll nr 7',
  `Sammanträdesdatum: ${date}`,
  '',
];
