import { totalsMismatches } from '../../domain/tally.ts';
import { UNKNOWN } from '../../domain/unknown.ts';
import { voteOptions, type Totals, type VoteOption } from '../../domain/vote.ts';
import type { Decision, NamedVote, VoteEvent } from '../model/reading.ts';
import { voteKindOf } from './kinds.ts';
import { leftOut, Noted, toCheck, toWrite } from './noted.ts';
import type { Setting } from './setting.ts';
import { sectionTelling } from './telling.ts';
import { winnerOf } from './winner.ts';

interface VoteRow {
  readonly person: string;
  readonly party: string | null;
  readonly role: string;
  /** Null where it was not read. */
  option: VoteOption | null;
}

/** Words that tell how a § was decided. */
const TELLS =
  /(?<!\p{L})(?:beslutsgång|ordföranden (?:ställer|ställde|finner|fann|konstaterar)|proposition|votering|omröstning|acklamation)/iu;

/**
 * The procedure as far as it is read: the counted votes, in order. `unknown` only where no word of the § tells how it was
 * decided; where one does and no vote was read, it is an empty list, which says that we have not told it.
 */
export function procedureOf(decision: Decision, setting: Setting): unknown {
  const { voteEvents } = decision;
  if (voteEvents.length > 0)
    return toWrite(
      'Bara de räknade omröstningarna är införda. Frågorna före dem skrivs in för hand.',
      voteEvents.map((event) => ({ step: 'vote', event: eventOf(event, decision, setting) })),
    );
  const telling = sectionTelling(decision, TELLS);
  return telling === undefined
    ? UNKNOWN
    : toWrite(`Beslutsgången är inte införd. Källan berättar den från rad ${telling.line}.`, []);
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
    question:
      yesMeans !== null && noMeans !== null
        ? toWrite('Skriv gärna frågan i en mening.', `Ja: ${yesMeans}. Nej: ${noMeans}.`)
        : leftOut('skriv frågan i en mening', line),
    yesMeans: yesMeans ?? leftOut('vad ja betyder kunde inte läsas', line),
    noMeans: noMeans ?? leftOut('vad nej betyder kunde inte läsas', line),
    totals: { ...totals, ...countsUnread(event) },
    result: resultOf(event),
    rule: event.rule ?? ruleOf(decision),
    ...(secret ? { ballot: toCheck('secret', 'källan kallar omröstningen sluten', line) } : {}),
    ...listFields(event, totals, list),
  };
}

/** The figures of ja and nej that were not read; those who abstained or were absent the source need not count. */
const countsUnread = ({ yes, no, line }: VoteEvent): Record<string, unknown> => ({
  ...(yes === null ? { yes: leftOut('antalet ja-röster kunde inte läsas', line) } : {}),
  ...(no === null ? { no: leftOut('antalet nej-röster kunde inte läsas', line) } : {}),
});

function resultOf(event: VoteEvent): unknown {
  const { result, line } = event;
  const winner = winnerOf(event);
  if (winner !== 'unknown') return toCheck(winner, 'vilken sida som vann', line, result ?? undefined);
  return leftOut(
    'vilken sida som vann kunde inte läsas. Det får aldrig räknas ut ur siffrorna',
    line,
    result ?? undefined,
  );
}

/** What settles a vote beside the figures: where a word of it stands, the source may say that it did. */
const SETTLES =
  /utslagsröst|lottning|(?<!\p{L})lotten(?!\p{L})|minoritets(?:återremiss|bordläggning)|kvalificerad majoritet/iu;

function ruleOf(decision: Decision): unknown {
  const telling = sectionTelling(decision, SETTLES);
  return telling === undefined
    ? UNKNOWN
    : leftOut('vad som avgjorde omröstningen kunde inte läsas', telling.line);
}

const textAround = ({ sections }: Decision, line: number) =>
  sections.findLast((section) => section.line <= line)?.text ?? '';

/** The list of voters, each person once. Rows that cannot be told apart lose their position. */
function listOf(votes: readonly NamedVote[], { people, reading, body }: Setting) {
  const rows: VoteRow[] = [];
  const shown: ({ row: VoteRow; vote: NamedVote } | Noted)[] = [];
  for (const vote of votes) {
    const { person, party } = people.refer(reading, body, vote);
    const before = rows.find((row) => row.person === person);
    if (before !== undefined) {
      if (before.option !== vote.option) before.option = null;
      shown.push(
        leftOut(
          `${vote.name} står två gånger i listan${vote.option === null ? '' : `, med ${voteOptions[vote.option]} här`}`,
          vote.line,
        ),
      );
      continue;
    }
    const row: VoteRow = { person, party, role: vote.role ?? UNKNOWN, option: vote.option };
    rows.push(row);
    shown.push({ row, vote });
  }
  return {
    rows,
    shown: shown.map((item) => (item instanceof Noted ? item : shownRow(item))),
  };
}

/** A row of the list; what was not read of it is left empty. */
const shownRow = ({ row, vote: { name, line } }: { row: VoteRow; vote: NamedVote }): object => ({
  ...row,
  party: row.party ?? leftOut(`källan anger inget parti för ${name} här. null betyder partilös`, line),
  option: row.option ?? leftOut(`hur ${name} röstade kunde inte läsas`, line),
});

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
  const listed = rows.map(({ option }) => ({ option: option ?? ('unknown' as const) }));
  const mismatches = totalsMismatches(totals, listed);
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
            'källan visar inte hur alla röstade',
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
