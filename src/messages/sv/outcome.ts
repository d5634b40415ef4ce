/** What an outcome means and what comes next. No sentence says more of a single decision than is known of it. */
export const outcome = {
  /** Of a decision that has the outcome. `next` is what may follow, where anything is the same for all of them. */
  decided: {
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
    discontinued: {
      means: 'Avskrivning betyder att ärendet avslutas utan att det som föreslogs prövas här.',
    },
    withdrawn: {
      means: 'Ärendet togs bort från sammanträdet. Saken prövades inte.',
      next: 'Ett ärende som utgår kan tas upp igen på ett senare sammanträde.',
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
  },
  /** Of a decision that names whom it gives a task. */
  assignedByName: 'Om uppdraget är gjort visar beslutet inte.',
  /** What a proposal is, where another body is to decide. */
  proposals: {
    approved: 'att säga ja',
    amended: 'att säga ja, men med ändringar',
    rejected: 'att säga nej',
    answered: 'att saken ska anses besvarad, alltså varken ett ja eller ett nej',
    remitted: 'att skicka tillbaka ärendet för att utredas mer',
    tabled: 'att skjuta upp ärendet',
    discontinued: 'att avsluta ärendet utan att pröva det som föreslogs',
    withdrawn: 'att ärendet inte ska tas upp',
    noted: 'att ta emot det som redovisats, utan ställningstagande till innehållet',
    assigned: 'att ge någon ett uppdrag',
    responded: 'att lämna ett svar på någon annans förslag eller fråga',
    elected: 'vem eller vilka som ska väljas',
  },
  proposalIs: (what: string) => `Förslaget är ${what}.`,
  proposalWas: (what: string) => `Förslaget var ${what}.`,
  proposalUnknown: 'Källan säger inte vad förslaget går ut på i sak. Därför skriver vi inte det heller.',
  moreOfMatter:
    'Arkivet har fler beslut i samma ärende, som kan vara senare. Om de avgör saken säger inget samband i arkivet.',
  nothingLater: 'Om det här har tagits upp igen vet arkivet inte.',
  /** Of a decision that decides a part and proposes the rest. */
  partly: 'En del beslutas här, punkt för punkt. Resten är förslag.',
  wasPartly: (deciders: string) =>
    `En del beslutades här, punkt för punkt. Resten var förslag till ${deciders}.`,
  settlesNothing: 'Inget är avgjort i sak, så vitt arkivet vet.',
  settlesNothingInThem: 'Inget är avgjort i sak i dem, så vitt arkivet vet.',
  decides: (deciders: string) => `Den som avgör är ${deciders}`,
  decidesProposals: (deciders: string) => `Den som avgör förslagen är ${deciders}`,
  /** Follows who decides, within the sentence. */
  mayHaveDecided: ', och kan besluta eller redan ha beslutat något annat.',
};
