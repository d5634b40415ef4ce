/** Votes in lists: those of an organisation, of a party, of a member. */
export const votes = {
  lists: {
    /** After a party's count of a position: how many of them were kept out by a conflict of interest. */
    allDisqualified: ' (jäv)',
    someDisqualified: (count: number) => `, varav ${count} på grund av jäv`,
    /** Of those whose position the source does not show: all of a party, or some of it. */
    noneStated: (count: number) => `Framgår inte, ${count} i listan`,
    notStated: (count: number) => `${count} framgår inte`,
    /** Where the decision has several votes. */
    title: (decision: string, number: number) => `${decision}, votering ${number}`,
    part: (question: string) => `Delfråga: ${question}`,
  },
  heading: 'Voteringar',
  titleOf: (organization: string) => `Voteringar i ${organization}`,
  description:
    'Räknade omröstningar i regioner och kommuner: frågan, siffrorna, utfallet och hur väl rösterna är kända.',
  descriptionOf: (organization: string) =>
    `Räknade omröstningar i ${organization}: frågan, siffrorna, utfallet och hur väl rösterna är kända. Och hur ofta partierna röstade lika.`,
  count: (votes: number) => (votes === 1 ? 'En votering' : `${votes} voteringar`),
  ruleUnknown: 'Regeln framgår inte av källan',
  /** How many votes were between ja and nej, and how many at most one asks for. */
  difference: (votes: number) =>
    votes === 0 ? 'Lika många ja som nej' : votes === 1 ? 'En rösts skillnad' : `${votes} rösters skillnad`,
  margin: (votes: number) =>
    votes === 0 ? 'lika många' : votes === 1 ? 'högst 1 röst' : `högst ${votes} röster`,
  /** How often two parties voted alike. */
  agreement: {
    none: 'inga',
    same: (same: number, common: number) => `${same} av ${common}`,
    term: (from: string, to: string) => `Mandatperioden ${from}–${to}`,
    fromTerm: (votes: string, held: string) => `Arkivet har ${votes} från perioden; ${held}.`,
    comparable: (compared: number, held: number) => {
      const all = held === 1 ? 'I arkivets enda' : `I alla arkivets ${held}`;
      return `${compared === held ? all : `I ${compared} av arkivets ${held}`} går röster att jämföra.`;
    },
    tooFew: (least: number) =>
      `Det är för få för att säga något: under ${least} gemensamma voteringar visas ingen andel.`,
    oneVoteMoves: (points: number, much: boolean) =>
      `En enda votering flyttar en andel med minst ${points} ${points === 1 ? 'procentenhet' : 'procentenheter'}${much ? ', så andelarna säger lite om hur partierna röstar i stort' : ''}.`,
  },
};
