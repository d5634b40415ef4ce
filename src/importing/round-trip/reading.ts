import type { PersonRef, Reading } from '../model/reading.ts';

const people = (list: readonly PersonRef[]) => list.map(({ name, party }) => ({ name, party }));

/** A reading with the fields of the design and no others, and without what differs between forms: file, page and line. */
export const facts = ({ organization, body, date, decisions }: Reading) => ({
  organization,
  body,
  date,
  decisions: decisions.map((decision) => ({
    paragraph: decision.paragraph,
    registryNumbers: decision.registryNumbers,
    title: decision.title,
    clauses: decision.clauses,
    proposedClauses: decision.proposedClauses,
    outcome: decision.outcome,
    proposals: decision.proposals.map(({ by, text }) => ({ by: people(by), text })),
    voteEvents: decision.voteEvents.map(({ yesMeans, noMeans, yes, no, abstain, absent, result, votes }) => ({
      yesMeans,
      noMeans,
      yes,
      no,
      abstain,
      absent,
      result,
      votes: votes.map(({ name, party, role, option }) => ({ name, party, role, option })),
    })),
    reservations: decision.reservations.map(({ by }) => ({ by: people(by) })),
    disqualified: people(decision.disqualified),
    references: decision.references.map(({ body: of, date: on, paragraph }) => ({
      body: of,
      date: on,
      paragraph,
    })),
    warnings: decision.warnings.map(({ code }) => code),
  })),
});
