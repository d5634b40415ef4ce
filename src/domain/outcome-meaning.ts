import type { DecisionKind, Outcome } from './decision.ts';

/** What an outcome means and what comes next in general: of no single decision does it say more than that. */
export interface OutcomeMeaning {
  readonly means: string;
  readonly next?: string;
}

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
    means: 'Återremiss betyder att ärendet skickas tillbaka för att utredas mer. Saken är inte avgjord.',
    next: 'Ärendet ska tas upp igen när det har utretts.',
  },
  tabled: {
    means: 'Bordläggning betyder att ärendet skjuts upp. Saken är inte avgjord.',
    next: 'Ärendet ska tas upp igen på ett senare sammanträde.',
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

const proposed: Readonly<Record<Outcome, string>> = {
  approved: 'Förslaget är att säga ja.',
  amended: 'Förslaget är att säga ja, men med ändringar.',
  rejected: 'Förslaget är att säga nej.',
  answered: 'Förslaget är att saken ska anses besvarad, alltså varken ett ja eller ett nej.',
  remitted: 'Förslaget är att skicka tillbaka ärendet för att utredas mer.',
  tabled: 'Förslaget är att skjuta upp ärendet.',
  noted: 'Förslaget är att ta emot det som redovisats, utan ställningstagande till innehållet.',
  assigned: 'Förslaget är att ge någon ett uppdrag.',
  responded: 'Förslaget är att lämna ett svar på någon annans förslag eller fråga.',
  elected: 'Förslaget är vem eller vilka som ska väljas.',
  unknown: 'Källan säger inte vad förslaget går ut på i sak. Därför skriver vi inte det heller.',
};

/** In plain words; `deciders` are the bodies that a proposal goes to, as they stand in a sentence. */
export function outcomeMeaning(outcome: Outcome, kind: DecisionKind, deciders: string): OutcomeMeaning {
  if (kind === 'decides') return done[outcome];
  const next = `Den som avgör är ${deciders}, och kan besluta något annat.`;
  if (kind === 'proposes') return { means: `${proposed[outcome]} Inget är avgjort i sak.`, next };
  return {
    means: 'En del beslutas här, punkt för punkt. Resten är förslag, och i dem är inget avgjort i sak.',
    next: `Den som avgör förslagen är ${deciders}, och kan besluta något annat.`,
  };
}
