import { slugify } from '../../domain/addresses.ts';
import { registryKey } from '../../domain/matter.ts';
import type { Decision, VoteEvent } from '../model/reading.ts';
import { warn, type Warning } from '../model/warning.ts';
import type { Appendix } from './appendix.ts';
import { addRollCall } from './events.ts';
import { noTotals } from './count.ts';

/**
 * Gives each roll call of the appendices to the vote it belongs to: by the appendix's number that the §
 * cites, else by the § or matter that the appendix names, else by a title and totals that fit one vote
 * alone. The number of the matter on the agenda is never used. Returns what could not be placed.
 */
export function attachRollCalls(decisions: readonly Decision[], appendices: readonly Appendix[]): Appendix[] {
  const left: Appendix[] = [];
  for (const appendix of appendices) {
    const place = placeOf(decisions, appendix);
    if (place === undefined) {
      left.push(appendix);
      continue;
    }
    attach(place.decision, place.event, appendix);
  }
  for (const decision of decisions) {
    for (const event of decision.voteEvents) {
      if (event.appendix !== null && event.votes.length === 0) {
        decision.warnings.push(
          warn(
            'bilaga-saknas',
            event.line,
            `Bilaga ${event.appendix} finns inte i filen, så hur var och en röstade är inte känt.`,
          ),
        );
      }
    }
  }
  return left;
}

interface EventOfDecision {
  decision: Decision;
  event: VoteEvent;
}

function placeOf(decisions: readonly Decision[], appendix: Appendix): EventOfDecision | undefined {
  const places = decisions.flatMap((decision) => decision.voteEvents.map((event) => ({ decision, event })));
  const free = places.filter(({ event }) => event.votes.length === 0);
  // A list that is labelled for a § goes there or nowhere.
  if (appendix.label !== null && appendix.paragraph === null) {
    const cited = free.filter(({ event }) => event.appendix === appendix.label);
    if (cited.length === 1) return cited[0];
  }
  const standsIn = appendix.inside === null ? undefined : decisions[appendix.inside];
  const named = free.filter(({ decision }) => names(appendix, decision));
  if (appendix.paragraph !== null && named.length === 0) return undefined;
  if (named.length === 0 && standsIn !== undefined) {
    const here = free.filter(({ decision, event }) => decision === standsIn && fits(appendix, event));
    return here.length === 1 ? here[0] : undefined;
  }
  const fitting = (
    named.length > 0 ? named : free.filter(({ decision }) => sameTitle(appendix, decision))
  ).filter(({ event }) => fits(appendix, event));
  return fitting.length === 1 || (fitting.length > 1 && named.length > 0) ? fitting[0] : undefined;
}

const names = ({ paragraph, registryNumbers }: Appendix, decision: Decision) =>
  paragraph !== null
    ? paragraph === decision.paragraph
    : registryNumbers.some((number) =>
        decision.registryNumbers.some(
          (registryNumber) => registryKey(registryNumber) === registryKey(number),
        ),
      );

const sameTitle = ({ title }: Appendix, decision: Decision) =>
  title !== null && decision.title !== null && likeTitle(title, decision.title);

/** The same words, but for how they are broken and how dashes and spaces are set. */
function likeTitle(a: string, b: string): boolean {
  const [left, right] = [slugify(a).replaceAll('-', ''), slugify(b).replaceAll('-', '')];
  return (
    left !== '' &&
    right !== '' &&
    (left.startsWith(right.slice(0, 60)) || right.startsWith(left.slice(0, 60)))
  );
}

const fits = ({ totals, votes }: Appendix, event: VoteEvent) =>
  (['yes', 'no'] as const).every((option) => {
    const count =
      totals[option] ??
      (votes.length > 0 && votes.every((vote) => vote.option !== 'unknown' && vote.option !== null)
        ? votes.filter((vote) => vote.option === option).length
        : null);
    return count === null || event[option] === null || count === event[option];
  });

function attach(decision: Decision, event: VoteEvent, appendix: Appendix): void {
  const told = { ...event };
  decision.taken.push({ by: 'vote', lines: appendix.took.map(({ number }) => number) });
  addRollCall(event, appendix);
  event.appendix ??= appendix.label;
  decision.warnings.push(...appendix.warnings);
  const stated = { ...noTotals(), ...appendix.totals };
  for (const option of ['yes', 'no', 'abstain', 'absent'] as const) {
    const known = told[option];
    const printed = stated[option];
    if (known !== null && printed !== null && printed !== known) {
      decision.warnings.push(
        warn(
          'rostetal-skiljer-sig',
          appendix.line,
          `Paragrafen anger ${known} och listan ${printed} (${words[option]}). Paragrafens tal är kvar.`,
        ),
      );
    }
  }
  if (appendix.title !== null && decision.title !== null && !likeTitle(appendix.title, decision.title)) {
    decision.warnings.push(
      warn(
        'bilaga-titel-skiljer-sig',
        appendix.line,
        `Listan: ”${appendix.title}”. Paragrafen: ”${decision.title}”.`,
      ),
    );
  }
}

const words = { yes: 'ja', no: 'nej', abstain: 'avstår', absent: 'frånvarande' } as const;

/** The warnings on lists that no § cites, for the file as a whole. */
export const unplaced = (left: readonly Appendix[]): Warning[] =>
  left.map((appendix) =>
    warn(
      'bilaga-utan-paragraf',
      appendix.line,
      appendix.label === null ? undefined : `Bilaga ${appendix.label}.`,
    ),
  );
