import { entry, register, voteStep, type Data } from '../register/fixture.ts';
import type { Register } from '../register/register.ts';
import { voteDocumentOf } from './vote/document.ts';
import { exportedVote, type ExportedVote } from './vote/exported.ts';
import type { VoteDocument } from './vote/schema.ts';

/** A made-up decision with its vote events for the tests of the exports. */

export const SITE = new URL('https://beslut.example');
const DECISION = 'exempelby/kommunstyrelsen/2024-01-02/1';

/** A register with one decision of these steps. */
export function archive(steps: readonly Data[], decision: Data = {}, meeting: Data = {}): Register {
  return register({
    partier: [
      entry('partier', 'pp'),
      entry('partier', 'qq', { name: 'Andra påhittet', codes: [{ code: 'QQ' }] }),
    ],
    personer: ['anna', 'bo', 'cilla', 'dan'].map((id) =>
      entry('personer', `exempelby/${id}`, { name: id.charAt(0).toUpperCase() + id.slice(1) }),
    ),
    sammantraden: [entry('sammantraden', 'exempelby/kommunstyrelsen/2024-01-02', meeting)],
    beslut: [entry('beslut', DECISION, { procedure: steps, ...decision })],
  });
}

/** The document of the first vote event. */
export function documentOf(event: Data = {}, decision: Data = {}, meeting: Data = {}): VoteDocument {
  const example = archive([voteStep(event)], decision, meeting);
  return voteDocumentOf(example, example.get('beslut', DECISION), 1, SITE);
}

/** The first vote event, with how it is told. */
export function exportedOf(event: Data = {}, decision: Data = {}, meeting: Data = {}): ExportedVote {
  const made = archive([voteStep(event)], decision, meeting);
  return exportedVote(made, made.get('beslut', DECISION), 1, SITE);
}
