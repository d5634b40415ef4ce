import type { CountedOption } from '../../domain/vote.ts';
import type { Decision, VoteEvent } from '../model/reading.ts';
import { warn } from '../model/warning.ts';

const words: Record<CountedOption, string> = {
  yes: 'ja',
  no: 'nej',
  abstain: 'avstår',
  absent: 'frånvarande',
};

/**
 * Sums every list and holds it against the printed totals. A difference is told with both figures; the
 * totals stay as printed, and the list is marked as not reconciled.
 */
export function reconcileVotes(decision: Decision): void {
  for (const event of decision.voteEvents) {
    if (event.votes.length === 0) continue;
    openForeign(decision, event);
    event.reconciled = event.votes.some((vote) => vote.option === 'unknown')
      ? heads(decision, event)
      : options(decision, event);
    twins(decision, event);
  }
}

/**
 * A list that contradicts the printed totals for most of its names is misread, or of another vote; one
 * whose columns are only spaces in a text may have moved for less. Its names stand, their positions are
 * left open.
 */
function openForeign(decision: Decision, event: VoteEvent): void {
  const sums = (['yes', 'no', 'abstain', 'absent'] as const).map((option) => ({
    printed: event[option],
    listed: event.votes.filter((vote) => vote.option === option).length,
  }));
  if (sums.every(({ printed }) => printed === null)) return;
  const apart = sums.reduce((sum, { printed, listed }) => sum + Math.max(0, listed - (printed ?? listed)), 0);
  const most = event.spaced === true ? 0 : event.votes.length / 2;
  // All names on one side where the source counts both: a label between them was missed.
  const oneSided =
    sums.some(({ printed, listed }) => (printed ?? 0) > 0 && listed === 0) &&
    sums.some(({ printed, listed }) => printed !== null && listed > printed);
  if (apart <= most && !oneSided) return;
  event.votes = event.votes.map((vote) => ({ ...vote, option: 'unknown' }));
  decision.warnings.push(
    warn(
      'kolumner-forlorade',
      event.line,
      'Listan säger annat än röstetalen för de flesta. Hur var och en röstade lämnas öppet.',
    ),
  );
}

/** Where positions are unknown, the number of names is all that can be held against the totals. */
function heads(decision: Decision, event: VoteEvent): boolean | null {
  if (event.yes === null || event.no === null) return null;
  const known = (option: CountedOption) => event.votes.filter((vote) => vote.option === option).length;
  const most = event.yes + event.no + (event.abstain ?? 0) + (event.absent ?? 0);
  const fits = event.votes.length === most && known('yes') <= event.yes && known('no') <= event.no;
  if (!fits) {
    decision.warnings.push(
      warn(
        'rostlista-stammer-inte',
        event.line,
        `Listan har ${event.votes.length} namn och röstetalen ger ${most}.`,
      ),
    );
  }
  return fits;
}

function options(decision: Decision, event: VoteEvent): boolean | null {
  let compared = false;
  let agree = true;
  for (const option of ['yes', 'no', 'abstain', 'absent'] as const) {
    const printed = event[option];
    const listed = event.votes.filter((vote) => vote.option === option).length;
    if (printed === null) {
      // A list that has names where the text is silent says more, and is no contradiction.
      continue;
    }
    compared = true;
    if (printed === listed) continue;
    agree = false;
    decision.warnings.push(
      warn(
        'rostlista-stammer-inte',
        event.line,
        `Källan anger ${printed} ${words[option]}, listan har ${listed}. Det utskrivna talet är kvar.`,
      ),
    );
  }
  return compared ? agree : null;
}

function twins(decision: Decision, event: VoteEvent): void {
  const seen = new Set<string>();
  for (const vote of event.votes) {
    const key = `${vote.name.toLowerCase()}/${vote.party ?? ''}`;
    if (seen.has(key)) decision.warnings.push(warn('dubbelt-namn', vote.line, `${vote.name}.`));
    seen.add(key);
  }
}
