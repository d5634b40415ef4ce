import { totalsMismatches } from '../../domain/tally.ts';
import { UNKNOWN } from '../../domain/unknown.ts';
import { voteOptions, type Totals, type VoteOption } from '../../domain/vote.ts';
import type { Decision, NamedVote, VoteEvent } from '../model/reading.ts';
import { voteKindOf } from './kinds.ts';
import { leftOut, Noted, toCheck } from './noted.ts';
import type { Setting } from './setting.ts';
import { winnerOf } from './winner.ts';

interface VoteRow {
  readonly person: string;
  readonly party: string | null;
  readonly role: string;
  /** Left out where the program could not read it: then the check asks. */
  option: VoteOption | Noted;
}

const NOT_STATED = 'Framgår inte av källan.';

/** The procedure as far as it is read: the counted votes, in order. `unknown` where there is none. */
export function procedureOf(decision: Decision, setting: Setting): unknown {
  if (decision.voteEvents.length === 0)
    return toCheck(
      UNKNOWN,
      'beslutsgången står i texten nedan om källan berättar den; frågorna till mötet skrivs in för hand',
    );
  return toCheck(
    decision.voteEvents.map((event) => ({ step: 'vote', event: eventOf(event, decision, setting) })),
    'bara de räknade omröstningarna är införda; frågorna före dem står i texten nedan',
    decision.voteEvents[0]?.line,
  );
}

function eventOf(event: VoteEvent, decision: Decision, setting: Setting): Record<string, unknown> {
  const { yesMeans, noMeans, line } = event;
  const kind = voteKindOf(event, decision.sections);
  const totals: Totals = {
    yes: event.yes ?? UNKNOWN,
    no: event.no ?? UNKNOWN,
    abstain: event.abstain ?? UNKNOWN,
    absent: event.absent ?? UNKNOWN,
  };
  const list = listOf(
    [...event.votes, ...event.unread].sort((a, b) => a.line - b.line),
    setting,
  );
  const secret =
    list.rows.length === 0 && /sluten (?:omröstning|votering)/iu.test(textAround(decision, line));
  return {
    kind: kind === 'other' ? toCheck(kind, 'källan säger inte vad för slags omröstning det är', line) : kind,
    question: toCheck(
      yesMeans !== null && noMeans !== null ? `Ja: ${yesMeans}. Nej: ${noMeans}.` : NOT_STATED,
      'skriv frågan i en mening',
      line,
    ),
    yesMeans: yesMeans ?? toCheck(UNKNOWN, 'vad ja betyder kunde inte läsas', line),
    noMeans: noMeans ?? toCheck(UNKNOWN, 'vad nej betyder kunde inte läsas', line),
    totals,
    result: toCheck(
      winnerOf(event),
      event.result === null
        ? 'vilken sida som vann är inte läst; det får aldrig räknas ut ur siffrorna'
        : `vilken sida som vann. Källan skriver: ${event.result}`,
      line,
    ),
    rule: event.rule ?? UNKNOWN,
    ...(secret ? { ballot: toCheck('secret', 'källan kallar omröstningen sluten', line) } : {}),
    ...listFields(event, totals, list),
  };
}

const textAround = ({ sections }: Decision, line: number) =>
  sections.findLast((section) => section.line <= line)?.text ?? '';

/** The list of voters, each person once. Rows that cannot be told apart lose their position. */
function listOf(votes: readonly NamedVote[], { people, reading, body }: Setting) {
  const rows: VoteRow[] = [];
  const shown: (VoteRow | Noted)[] = [];
  for (const vote of votes) {
    const { person, party } = people.refer(reading, body, vote);
    const before = rows.find((row) => row.person === person);
    if (before !== undefined) {
      const here = vote.option === null ? 'en röst som inte gick att läsa' : voteOptions[vote.option];
      if (before.option !== vote.option) before.option = vote.option === null ? unread(vote) : 'unknown';
      shown.push(leftOut(`${vote.name} står två gånger i listan, med ${here} här`, vote.line));
      continue;
    }
    const row: VoteRow = { person, party, role: vote.role ?? UNKNOWN, option: vote.option ?? unread(vote) };
    rows.push(row);
    shown.push(
      vote.party === null ? toCheck(row, 'källan anger inget parti; null betyder partilös', vote.line) : row,
    );
  }
  return { rows, shown };
}

const unread = ({ name, line }: NamedVote): Noted => leftOut(`hur ${name} röstade kunde inte läsas`, line);

function listFields(
  event: VoteEvent,
  totals: Totals,
  { rows, shown }: ReturnType<typeof listOf>,
): Record<string, unknown> {
  const { line } = event;
  if (rows.length === 0) {
    const where = event.appendix === null ? '' : ` Källan hänvisar till bilaga ${event.appendix}.`;
    return { votes: leftOut(`ingen röstlista är läst.${where}`, line) };
  }
  const unknown = rows.filter(({ option }) => option === 'unknown').length;
  const known = rows.map((row) => ({
    option: row.option instanceof Noted ? ('unknown' as const) : row.option,
  }));
  const mismatches = totalsMismatches(totals, known);
  const figures = mismatches.map(({ option, printed, listed }) =>
    option === 'sum'
      ? `sammanlagt ${printed} i siffrorna och ${listed} i listan`
      : `${voteOptions[option]} ${printed} i siffrorna och ${listed} i listan`,
  );
  return {
    votes: shown,
    ...(unknown === 0
      ? {}
      : {
          votesNote: toCheck(
            unknown === rows.length
              ? 'Källan visar inte hur var och en röstade.'
              : `Källan visar inte hur ${unknown} av dem som står i listan röstade.`,
            'positioner som inte gick att läsa är unknown',
            line,
          ),
        }),
    ...(mismatches.length > 0
      ? {
          discrepancy: toCheck(
            `Siffror och lista går inte ihop: ${figures.join('; ')}.`,
            'läs om i källan; siffrorna är de tryckta',
            line,
          ),
        }
      : event.reconciled === false
        ? { discrepancy: leftOut('importen fick inte ihop lista och röstetal i källan', line) }
        : {}),
  };
}
