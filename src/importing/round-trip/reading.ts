import type { PersonRef, Reading } from '../model/reading.ts';

const people = (list: readonly PersonRef[]) => list.map(({ name, party }) => ({ name, party }));

/** A reading with the fields of the design and no others, and without what differs between forms: file, page and line. */
export const facts = ({ organization, body, date, decisions }: Reading) => ({
  organization,
  body,
  date,
  decisions: decisions.map((own) => ({
    paragraph: own.paragraph,
    registryNumbers: own.registryNumbers,
    title: own.title,
    clauses: own.clauses,
    proposedClauses: own.proposedClauses,
    outcome: own.outcome,
    proposals: own.proposals.map(({ by, text }) => ({ by: people(by), text })),
    voteEvents: own.voteEvents.map(({ yesMeans, noMeans, yes, no, abstain, absent, result, votes }) => ({
      yesMeans,
      noMeans,
      yes,
      no,
      abstain,
      absent,
      result,
      votes: votes.map(({ name, party, role, option }) => ({ name, party, role, option })),
    })),
    reservations: own.reservations.map(({ by }) => ({ by: people(by) })),
    disqualified: people(own.disqualified),
    references: own.references.map(({ body: of, date: on, paragraph }) => ({
      body: of,
      date: on,
      paragraph,
    })),
    warnings: own.warnings.map(({ code }) => code),
  })),
});
