import type { DecisionKind, Outcome } from './decision.ts';

/** What an outcome means and what comes next: of no single decision does it say more than is known of that one. */
export interface OutcomeMeaning {
  readonly means: string;
  readonly next?: string;
}

/** What is known of later steps: some are stated, the matter has more that may be later, or nothing is known of any. */
export type KnownOfLater = 'later-steps' | 'same-matter' | 'nothing-known';

const done: Readonly<Record<Outcome, OutcomeMeaning>> = {
  approved: {
    means: 'Bifall betyder ja: det som föreslogs blev beslutet.',
    next: 'Vem som ska göra vad, och när, står i beslutets punkter om källan anger det.',
  },
  amended: {
    means: 'Det blev ja, men inte till förslaget precis som det låg. Det som gäller är beslutets punkter.',
  },
  rejected: {
    means: 'Avslag betyder nej: det som föreslogs blev inte beslutat.',
    next: 'Samma fråga kan tas upp igen som ett nytt ärende.',
  },
  answered: {
    means:
      'Förslaget anses besvarat. Det är varken ett ja eller ett nej: svaret finns i ärendet, och inget mer beslutas om det här.',
  },
  remitted: {
    means: 'Återremiss betyder att ärendet skickas tillbaka för att utredas mer. Den avgör inte saken.',
    next: 'Ett återremitterat ärende kan tas upp igen när det har utretts.',
  },
  // Fullmäktige takes it up at the next meeting, unless it decides otherwise (KL 5:51).
  tabled: {
    means: 'Bordläggning betyder att ärendet skjuts upp. Den avgör inte saken.',
    next: 'Ett bordlagt ärende kan tas upp igen på ett senare sammanträde.',
  },
  noted: {
    means:
      'Att lägga något till handlingarna betyder att man har tagit emot det. Det är inte ett ställningstagande till innehållet.',
  },
  assigned: {
    means: 'Någon får i uppdrag att göra något. Om det är gjort visar beslutet inte.',
    next: 'Ett uppdrag följs ofta av en redovisning till dem som gav det.',
  },
  responded: {
    means: 'Ett yttrande är ett svar på någon annans förslag eller fråga. Den som frågade avgör saken.',
  },
  elected: { means: 'Val betyder att en eller flera personer utsågs till ett uppdrag.' },
  unknown: { means: 'Källan säger inte vad det blev. Därför skriver vi inte det heller.' },
};

const proposals: Readonly<Record<Exclude<Outcome, 'unknown'>, string>> = {
  approved: 'att säga ja',
  amended: 'att säga ja, men med ändringar',
  rejected: 'att säga nej',
  answered: 'att saken ska anses besvarad, alltså varken ett ja eller ett nej',
  remitted: 'att skicka tillbaka ärendet för att utredas mer',
  tabled: 'att skjuta upp ärendet',
  noted: 'att ta emot det som redovisats, utan ställningstagande till innehållet',
  assigned: 'att ge någon ett uppdrag',
  responded: 'att lämna ett svar på någon annans förslag eller fråga',
  elected: 'vem eller vilka som ska väljas',
};

const proposal = (outcome: Outcome, verb: 'är' | 'var') =>
  outcome === 'unknown'
    ? 'Källan säger inte vad förslaget går ut på i sak. Därför skriver vi inte det heller.'
    : `Förslaget ${verb} ${proposals[outcome]}.`;

const MORE_OF_MATTER =
  'Arkivet har fler beslut i samma ärende, som kan vara senare. Om de avgör saken säger inget samband i arkivet.';

/** Of a decision that names whom it gives a task: nothing in general that the page tells of somebody. */
export const ASSIGNED_BY_NAME = 'Om uppdraget är gjort visar beslutet inte.';

/** What an outcome means of any decision that has it. */
export const generalMeaning = (outcome: Outcome): OutcomeMeaning => done[outcome];

function decided(outcome: Outcome, later: KnownOfLater): OutcomeMeaning {
  const general = done[outcome];
  if (outcome !== 'remitted' && outcome !== 'tabled') return general;
  if (later === 'later-steps') return { means: general.means };
  const more = later === 'same-matter' ? MORE_OF_MATTER : 'Om det här har tagits upp igen vet arkivet inte.';
  return { ...general, next: `${general.next ?? ''} ${more}` };
}

/**
 * In plain words; `deciders` are the bodies that a proposal goes to, as they stand in a sentence. What came later is
 * told beside it, and so nothing here says that a matter is open where the archive knows of a later step.
 */
export function outcomeMeaning(
  outcome: Outcome,
  kind: DecisionKind,
  deciders: string,
  later: KnownOfLater,
): OutcomeMeaning {
  if (kind === 'decides') return decided(outcome, later);
  const partly = kind === 'both';
  if (later === 'later-steps')
    return {
      means: partly
        ? `En del beslutades här, punkt för punkt. Resten var förslag till ${deciders}.`
        : proposal(outcome, 'var'),
    };
  const decidedBy = partly ? `Den som avgör förslagen är ${deciders}` : `Den som avgör är ${deciders}`;
  const means = partly ? 'En del beslutas här, punkt för punkt. Resten är förslag.' : proposal(outcome, 'är');
  if (later === 'same-matter') return { means, next: `${decidedBy}. ${MORE_OF_MATTER}` };
  return {
    means: `${means} Inget är avgjort i sak${partly ? ' i dem' : ''}, så vitt arkivet vet.`,
    next: `${decidedBy}, och kan besluta eller redan ha beslutat något annat.`,
  };
}
