import { archiveOf, type SomeEntries } from '../archive/fixture.ts';
import { buildRegister } from './build-register.ts';
import type { Register } from './register.ts';

export { ballotOf, ballots, entry, listedVote, voteStep, type Data } from '../archive/fixture.ts';

/** A register of the given entries of a made-up archive, and of those that they need, as of noon on a day. */
export const register = (entries: SomeEntries, today = '2024-06-01'): Register =>
  buildRegister(archiveOf(entries), Date.parse(`${today}T12:00Z`));
