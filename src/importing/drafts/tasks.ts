import type { Decision } from '../model/reading.ts';
import { leftOut } from './noted.ts';
import { unlessEmpty } from './unless-empty.ts';
import { freeName, slugOf } from './file-names.ts';

/** Tasks that the body itself gives; those in a proposal to another body are not given yet. */
export function assignmentsOf({ assignments, clauseDetails }: Decision): readonly unknown[] | undefined {
  const taken = new Set<string>();
  return unlessEmpty(
    assignments.flatMap(({ addressee, task, due, line }) => {
      const index = clauseDetails.findIndex((clause) => clause.line === line || clause.text.includes(task));
      if (index >= 0 && clauseDetails[index]?.proposesTo !== null) return [];
      const id = freeName(slugOf(task.split(' ').slice(0, 4).join(' '), 'uppdrag'), (candidate) =>
        taken.has(candidate),
      );
      taken.add(id);
      return [
        {
          id,
          ...(index >= 0 ? { clauses: [index + 1] } : {}),
          addressee: addressee ?? leftOut('vem som får uppdraget', line),
          task: leftOut('skriv med egna ord vad som ska göras', line, task),
          due: due ?? leftOut('när uppdraget ska vara klart. unknown om källan inte anger det', line),
        },
      ];
    }),
  );
}
