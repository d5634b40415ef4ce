import { SWEDISH } from '../../domain/language.ts';
import { messagesIn } from '../../messages/index.ts';
import { mayFollow } from '../../domain/dates.ts';
import { decisionKind } from '../../domain/decision.ts';
import { lastDayOf } from '../../domain/meeting.ts';
import { isKnown } from '../../domain/unknown.ts';
import { capitalized } from '../labels.ts';
import type { Entry } from '../../schema/collections.ts';
import type { Matter } from '../../archive/index.ts';
import type { Register } from '../register.ts';
import { decisionLabel, documentLabel } from './references.ts';
import type { Label } from '../labels.ts';

/** Something that should come and that the archive lacks: what we know, and nothing about whether it has happened. */
export interface MatterGap {
  /** "Kommunfullmäktiges beslut finns inte i arkivet." */
  readonly text: string;
  /** What it would follow. */
  readonly after: Label;
  readonly note: string;
}

/** Bodies that a decision or document hands the matter on to. */
interface Handing {
  readonly to: string;
  readonly date: string;
  readonly after: Label;
}

function handings(register: Register, { decisions, documents }: Matter): Handing[] {
  return [
    ...decisions.flatMap(({ id, data }) =>
      data.clauses.flatMap(({ proposesTo }) =>
        proposesTo && !register.told(id).later.some(({ body }) => body === proposesTo)
          ? [
              {
                to: proposesTo,
                date: register.get('sammantraden', data.meeting).data.date,
                after: decisionLabel(register, id),
              },
            ]
          : [],
      ),
    ),
    ...documents.flatMap(({ id, data: { proposedDecision: proposed, date } }) =>
      proposed && !isKnown(proposed.decided)
        ? [{ to: proposed.body, date, after: documentLabel(register, id) }]
        : [],
    ),
  ];
}

/** The last days of what the archive holds or knows of a body in the matter: its decisions, and the steps that others name. */
function lastDaysIn(register: Register, matter: Matter, body: string): string[] {
  const named = [...matter.decisions, ...matter.documents].flatMap(({ data }) => data.references);
  const meetings = [
    ...matter.decisions,
    ...named.flatMap(({ decision }) => (decision ? [register.get('beslut', decision)] : [])),
  ].map(({ data }) => register.get('sammantraden', data.meeting).data);
  return [
    ...meetings.filter((meeting) => meeting.body === body).map(lastDayOf),
    ...named.flatMap(({ relation, elsewhere }) =>
      relation === 'later-step' && elsewhere?.body === body ? ['unknown'] : [],
    ),
  ];
}

/** The latest decision of the matter, where all are dated and it put the matter off. */
function putOff(register: Register, { decisions, documents }: Matter): MatterGap[] {
  const dateOf = ({ data }: Entry<'beslut'>) => register.get('sammantraden', data.meeting).data.date;
  if (decisions.some((decision) => !isKnown(dateOf(decision)))) return [];
  const last = decisions.toSorted((a, b) => dateOf(a).localeCompare(dateOf(b))).at(-1);
  const { matter: words } = messagesIn(SWEDISH);
  const outcome = last?.data.outcome;
  const text = outcome === 'remitted' || outcome === 'tabled' ? words.afterPuttingOff[outcome] : undefined;
  if (!last || !text || decisionKind(last.data.clauses) === 'proposes') return [];
  const later =
    register.told(last.id).later.length > 0 ||
    documents.some(({ data }) => data.references.some(({ relation }) => relation === 'later-step'));
  return later
    ? []
    : [
        {
          text,
          after: decisionLabel(register, last.id),
          note: words.takenUpAgainUnknown,
        },
      ];
}

/** What should come next and is missing, each body once, after the latest that handed the matter to it. */
export function gapsOf(register: Register, matter: Matter): MatterGap[] {
  const byBody = Map.groupBy(handings(register, matter), ({ to }) => to);
  const missing = [...byBody].flatMap(([body, bodyHandings]): MatterGap[] => {
    const last =
      bodyHandings.toSorted((a, b) => a.date.localeCompare(b.date)).findLast(({ date }) => isKnown(date)) ??
      bodyHandings.at(-1);
    if (!last || lastDaysIn(register, matter, body).some((date) => mayFollow(date, last.date))) return [];
    const { matter: words } = messagesIn(SWEDISH);
    return [
      {
        text: words.decisionMissing(capitalized(register.body(body).name)),
        after: last.after,
        note: words.decidedUnknown,
      },
    ];
  });
  return [...missing, ...putOff(register, matter)];
}
