import type { CountedOption } from '../../domain/vote.ts';
import type { Decision, Totals, VoteEvent } from '../model/reading.ts';
import { warn } from '../model/warning.ts';

const words: Record<CountedOption, string> = {
  yes: 'ja',
  no: 'nej',
  abstain: 'avstår',
  absent: 'frånvarande',
};

/**
 * Sums every list and holds it against the printed figures: its own sums, else those of the text. A list that does
 * not agree with them, or whose rows were not all read, keeps its names and loses its positions; one without any
 * figures keeps them, to be looked at one by one. The totals stay as printed.
 */
export function reconcileVotes(decision: Decision): void {
  for (const event of decision.voteEvents) {
    if (event.votes.length === 0) continue;
    const sums = printedSums(event);
    if (contradictsItself(event)) {
      event.reconciled = false;
      open(event);
      decision.warnings.push(
        warn('roster-oppna', event.line, 'Samma person står två gånger med olika röst: listan kan vara två.'),
      );
    } else if (sums === undefined) {
      event.reconciled = null;
      withoutSums(decision, event);
    } else if (event.votes.some(({ option }) => option === null)) {
      event.reconciled = heads(decision, event, sums);
      open(event);
    } else if (event.votes.every(({ option }) => option === 'unknown')) {
      event.reconciled = heads(decision, event, sums);
    } else {
      event.reconciled = options(decision, event, sums);
      if (!event.reconciled) {
        open(event);
        decision.warnings.push(
          warn('roster-oppna', event.line, 'Listan och siffrorna går inte ihop, så ingen position är säker.'),
        );
      }
    }
    if (event.reconciled === true && sums !== undefined) event.reconciled = agreesWithText(event);
    twins(decision, event);
    event.unread = event.votes.filter(({ option }) => option === null);
    event.votes = event.votes.filter(({ option }) => option !== null);
  }
}

/** Somebody with two votes: lists of two votes may have run together. */
function contradictsItself({ votes }: VoteEvent): boolean {
  const options = new Map<string, Set<string | null>>();
  for (const { name, party, option } of votes)
    options.set(`${name}/${party}`, (options.get(`${name}/${party}`) ?? new Set()).add(option));
  return [...options.values()].filter(({ size }) => size > 1).length > 1;
}

const counted = ['yes', 'no', 'abstain', 'absent'] as const;

/** The figures that a list is held against: both sides of its own sums, else those of the text. */
function printedSums(event: VoteEvent): Totals | undefined {
  if (event.list !== undefined && event.list.sums.yes !== null && event.list.sums.no !== null)
    return event.list.sums;
  return event.yes !== null && event.no !== null
    ? { yes: event.yes, no: event.no, abstain: event.abstain, absent: event.absent }
    : undefined;
}

/** No position is known of. What the list itself leaves empty stays so. */
function open(event: VoteEvent): void {
  event.votes = event.votes.map((vote) => ({ ...vote, option: null }));
}

function withoutSums(decision: Decision, event: VoteEvent): void {
  const single = counted.filter(
    (option) => event[option] !== null && event[option] !== listed(event, option),
  );
  if (single.length > 0) {
    for (const option of single) differs(decision, event, option, event[option] ?? 0);
    event.reconciled = false;
  }
  if (event.list === undefined && single.length === 0) return;
  if (event.votes.every(({ option }) => option === 'unknown')) return;
  if ((event.list !== undefined && !event.list.sure) || single.length > 0) {
    open(event);
    decision.warnings.push(
      warn('roster-oppna', event.line, 'Alla rader i listan gick inte att läsa på samma sätt.'),
    );
    return;
  }
  decision.warnings.push(
    warn('rostlista-utan-summa', event.line, `${event.votes.length} namn. Läs varje röst mot källan.`),
  );
}

const listed = (event: VoteEvent, option: CountedOption) =>
  event.votes.filter((vote) => vote.option === option).length;

/** Where positions are open, the number of names is all that can be held against the figures. */
function heads(decision: Decision, event: VoteEvent, sums: Totals): boolean {
  const most = (sums.yes ?? 0) + (sums.no ?? 0) + (sums.abstain ?? 0) + (sums.absent ?? 0);
  const fits = event.votes.length === most;
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

/** Each figure that is printed is the number of names; a list that has names where none is printed says more. */
function options(decision: Decision, event: VoteEvent, sums: Totals): boolean {
  let agree = true;
  for (const option of counted) {
    const printed = sums[option];
    if (printed === null || printed === listed(event, option)) continue;
    agree = false;
    differs(decision, event, option, printed);
  }
  return agree;
}

const differs = (decision: Decision, event: VoteEvent, option: CountedOption, printed: number) =>
  decision.warnings.push(
    warn(
      'rostlista-stammer-inte',
      event.line,
      `Källan anger ${printed} ${words[option]}, listan har ${listed(event, option)}. Det utskrivna talet är kvar.`,
    ),
  );

/** A list that agrees with its own sums may still say another thing than the § does. */
const agreesWithText = (event: VoteEvent) =>
  counted.every((option) => {
    const sum = event.list?.sums[option] ?? null;
    return sum === null || event[option] === null || sum === event[option];
  });

function twins(decision: Decision, event: VoteEvent): void {
  const seen = new Set<string>();
  for (const vote of event.votes) {
    const key = `${vote.name.toLowerCase()}/${vote.party ?? ''}`;
    if (seen.has(key)) decision.warnings.push(warn('dubbelt-namn', vote.line, `${vote.name}.`));
    seen.add(key);
  }
}
