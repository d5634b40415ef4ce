import type { Finding } from '../../domain/fault.ts';
import type { IndexedArchive } from '../../archive/index.ts';
import type { EntryData } from '../../schema/collections.ts';
import { nearest } from '../../domain/nearest.ts';
import { kinds } from '../fault-kinds.ts';

type CrossReference = EntryData<'beslut' | 'underlag'>['references'][number];

/** Findings for each reference to an assignment that its decision does not have. */
export function checkAssignments(
  references: readonly CrossReference[],
  archive: Pick<IndexedArchive, 'find'>,
): Finding[] {
  return references.flatMap(({ decision, assignment }, index) => {
    if (decision === undefined || assignment === undefined) return [];
    const target = archive.find('beslut', decision);
    if (target === undefined) return [];
    const known = target.data.assignments.map(({ id }) => id);
    if (known.includes(assignment)) return [];
    return [
      {
        kind: kinds['okant-uppdrag'],
        path: ['references', index, 'assignment'],
        expected:
          known.length === 0
            ? `ett beslut med uppdrag, men ${decision} har inga`
            : `ett av uppdragen i ${decision}: ${known.join(', ')}`,
        found: `"${assignment}"`,
        ...nearest.advice(assignment, known),
      },
    ];
  });
}
