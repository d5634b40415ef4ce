import { decisionKind } from '../../domain/decision.ts';
import { formatDate } from '../../domain/dates.ts';
import { SWEDISH, type Language } from '../../domain/language.ts';
import { lifeOf, type Life, type Stage } from '../../domain/life.ts';
import { formatInstant, releasedAt } from '../../domain/release.ts';
import { isKnown, NOT_STATED } from '../../domain/unknown.ts';
import { messagesIn } from '../../messages/index.ts';
import type { Entry } from '../../schema/collections.ts';
import { dateLabel, type Label } from '../naming.ts';
import type { Register } from '../register.ts';

/** How far a decision has come, and what that means for the reader. */
export interface LifeView {
  readonly stage: Stage;
  /** One or two words: "Preliminärt", "Kan överklagas". */
  readonly word: string;
  readonly meaning: readonly string[];
  readonly steps: readonly { readonly name: string; readonly value: Label }[];
  /** The day that it is told as of: the day of the build. */
  readonly asOf: string;
}

export const PRELIMINARY = messagesIn(SWEDISH).vote.preliminary;

type Decision = Entry<'beslut'>;

/** The life of a decision of the archive, as of the register's day. */
export function decisionLife(register: Register, { data }: Decision): Life {
  const { approvals } = register.get('sammantraden', data.meeting).data;
  const preparatory = data.preparatory === true || decisionKind(data.clauses) === 'proposes';
  return lifeOf({ paragraph: data.paragraph, preparatory }, approvals, register.today);
}

/**
 * What a reader must know before the rest: that a decision is preliminary or, while it is being written, that it is
 * not public. Absent for others.
 */
export function reservationMark(
  register: Register,
  decision: Decision,
  language: Language = SWEDISH,
): string | undefined {
  const words = messagesIn(language).vote;
  const meeting = register.get('sammantraden', decision.data.meeting).data;
  const released = releasedAt(decision.data, meeting);
  if (released === Infinity) return words.unreviewed;
  if (released > register.now) return words.embargo(formatInstant(released));
  return decisionLife(register, decision).stage === 'preliminary' ? words.preliminary : undefined;
}

const words: Record<Stage, string> = {
  unknown: NOT_STATED,
  preliminary: PRELIMINARY,
  approved: 'Justerat',
  announced: 'Kan överklagas',
  'appeal-time-over': 'Tiden att överklaga har gått ut',
};

const NOT_APPEALABLE = 'Det går inte att överklaga, eftersom det bara förbereder ett annat beslut.';

function meaning({ stage, approved, noticed, lastAppealDay, preparatory }: Life): string[] {
  const on = isKnown(approved) ? ` den ${formatDate(approved)}` : '';
  const announced = isKnown(noticed) ? `Justeringen anslogs den ${formatDate(noticed)}.` : '';
  switch (stage) {
    case 'unknown':
      return preparatory
        ? [NOT_APPEALABLE]
        : [
            'Källan säger inte om protokollet är justerat, och därför inte heller till när beslutet kan överklagas.',
          ];
    case 'preliminary':
      return [
        'Protokollet är inte justerat. Sammanfattningen är skriven före det och kan komma att ändras.',
        ...(preparatory ? [NOT_APPEALABLE] : []),
      ];
    case 'approved':
      return preparatory
        ? [`Protokollet är justerat${on}.`, NOT_APPEALABLE]
        : [
            `Protokollet är justerat${on}. När det anslogs framgår inte av källan, och därför inte heller till när beslutet kan överklagas.`,
          ];
    case 'announced':
      return preparatory
        ? [announced, NOT_APPEALABLE]
        : [
            `${announced} Beslutet kan överklagas till och med den ${formatDate(lastAppealDay)}.`,
            'Överklagar ingen får det laga kraft. Då går det inte längre att ändra genom ett överklagande.',
          ];
    case 'appeal-time-over':
      return [
        `${announced} Tiden att överklaga gick ut den ${formatDate(lastAppealDay)}.`,
        'Har ingen överklagat har beslutet laga kraft. Arkivet har ingen uppgift om något överklagande.',
      ];
  }
}

function steps({ stage, approved, noticed, noticeUrl, lastAppealDay, preparatory }: Life): LifeView['steps'] {
  const notYet: Label = { text: 'Inte ännu' };
  const linked = (label: Label): Label => (noticeUrl === undefined ? label : { ...label, href: noticeUrl });
  if (stage === 'unknown') return [];
  if (stage === 'preliminary') return [{ name: 'Justerat', value: notYet }];
  return [
    { name: 'Justerat', value: dateLabel(approved) },
    { name: 'Anslaget', value: linked(dateLabel(noticed)) },
    {
      name: 'Sista dag att överklaga',
      value: preparatory ? { text: 'Kan inte överklagas' } : dateLabel(lastAppealDay),
    },
  ];
}

export function lifeView(register: Register, decision: Decision): LifeView {
  const life = decisionLife(register, decision);
  const { appealed } = decision.data;
  const told = meaning(life);
  return {
    stage: life.stage,
    word: appealed ? 'Överklagat' : words[life.stage],
    meaning: appealed ? [...told.slice(0, 1), `Beslutet är överklagat. ${appealed}`] : told,
    steps: steps(life),
    asOf: formatDate(register.today),
  };
}
