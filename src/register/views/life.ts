import { isPreparatory } from '../../domain/decision.ts';
import { formatDate } from '../../domain/dates.ts';
import { SWEDISH, type Language } from '../../domain/language.ts';
import { lifeOf, type Life, type Stage } from '../../domain/life.ts';
import { formatInstant, releasedAt } from '../../domain/release.ts';
import { isKnown } from '../../domain/unknown.ts';
import { messagesIn } from '../../messages/index.ts';
import type { Entry } from '../../schema/collections.ts';
import { dateLabel, type Label } from '../naming.ts';
import type { Register } from '../register.ts';

/** How far a decision has come, and what that means for the reader. */
export interface LifeView {
  readonly stage: Stage;
  /** The answer to whether it can be appealed: "Nej", "Ja, till och med den 1 april 2026". */
  readonly answer: Label;
  readonly meaning: readonly string[];
  readonly steps: readonly { readonly name: string; readonly value: Label }[];
  /** The day that it is told as of: the day of the build. */
  readonly asOf: string;
}

type Decision = Entry<'beslut'>;

/** The life of a decision of the archive, as of the register's day. */
export function decisionLife(register: Register, { data }: Decision): Life {
  const { approvals } = register.get('sammantraden', data.meeting).data;
  return lifeOf({ paragraph: data.paragraph, preparatory: isPreparatory(data) }, approvals, register.today);
}

/** How a draft that nobody has read through is marked, on every kind of page. */
export const UNREVIEWED = 'Ogranskat utkast';

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

const DONT_KNOW: Label = { text: 'Det vet vi inte', stated: false };

/** Whether it can be appealed, in as few words as say no more than is known. */
function answer({ stage, lastAppealDay, preparatory }: Life): Label {
  if (preparatory) return { text: 'Nej' };
  switch (stage) {
    case 'unknown':
    case 'approved':
      return DONT_KNOW;
    case 'preliminary':
      return { text: 'Inte ännu: beslutet är preliminärt' };
    case 'announced':
      return { text: `Ja, till och med den ${formatDate(lastAppealDay)}` };
    case 'appeal-time-over':
      return { text: `Tiden gick ut den ${formatDate(lastAppealDay)}` };
  }
}

const NOT_APPEALABLE = 'Beslutet går inte att överklaga, eftersom det bara förbereder ett annat beslut.';

function meaning({ stage, approved, noticed, preparatory, approvedApart }: Life): string[] {
  const on = isKnown(approved) ? ` den ${formatDate(approved)}` : '';
  const what = approvedApart ? 'Paragrafen är justerad' : 'Protokollet är justerat';
  const announced = isKnown(noticed) ? `Justeringen anslogs den ${formatDate(noticed)}.` : '';
  switch (stage) {
    case 'unknown':
      return preparatory
        ? [NOT_APPEALABLE]
        : [
            'Källan säger inte om protokollet är justerat eller anslaget, och därför inte heller till när beslutet kan eller kunde överklagas. Det kan organisationen svara på.',
          ];
    case 'preliminary':
      return [
        'Protokollet är inte justerat. Sammanfattningen är skriven före det och kan komma att ändras.',
        ...(preparatory ? [NOT_APPEALABLE] : []),
      ];
    case 'approved':
      return preparatory
        ? [`${what}${on}.`, NOT_APPEALABLE]
        : [
            `${what}${on}. När det anslogs framgår inte av källan, och därför inte heller till när beslutet kan eller kunde överklagas. Det kan organisationen svara på.`,
          ];
    case 'announced':
      return preparatory
        ? [announced, NOT_APPEALABLE]
        : [
            announced,
            'Överklagar ingen får det laga kraft. Då går det inte längre att ändra genom ett överklagande.',
          ];
    case 'appeal-time-over':
      return [
        announced,
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
    answer: appealed ? { text: 'Överklagat' } : answer(life),
    meaning: appealed ? [...told.slice(0, 1), `Beslutet är överklagat. ${appealed}`] : told,
    steps: steps(life),
    asOf: formatDate(register.today),
  };
}
