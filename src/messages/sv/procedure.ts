/** How a decision came about: what was moved, what was asked and what the chair found. */
export const procedure = {
  /** A proposal in running text. */
  draft: 'det liggande förslaget',
  draftBy: (by: string) => `det liggande förslaget (${by})`,
  proposalBy: (by: string) => `yrkandet från ${by}`,
  /** In whose favour somebody dissents who moved it. */
  ownProposal: 'sitt yrkande',
  moved: (movers: string, what: string) => `${movers} yrkade ${what}`,
  /** Of a proposal that is none of the kinds that have a name, only that it was moved. */
  movedOther: (movers: string) => `Yrkande från ${movers}`,
  concerns: (what: string) => `Gäller ${what}`,
  concernsClauses: (numbers: string, count: number) =>
    `Gäller ${count === 1 ? 'punkt' : 'punkterna'} ${numbers}`,
  side: { yes: (means: string) => `Ja: ${means}`, no: (means: string) => `Nej: ${means}` },
  votes: (count: number) => `${count} ${count === 1 ? 'röst' : 'röster'}`,
  /** After the votes of a side. */
  won: (votes: string) => `${votes}, vann`,
  questions: {
    decide: 'Fråga till sammanträdet',
    timing: 'Fråga om att avgöra ärendet nu',
    'counter-proposal': 'Val av motförslag',
    addition: 'Fråga om tillägg',
  },
  becameCounterProposal: 'blev motförslag',
  foundAdopted: 'ordföranden fann att det antogs',
  foundMajority: 'ordföranden fann majoritet för detta',
  counterProposalWas: (proposal: string) => `Motförslag blev ${proposal}.`,
  chairFound: (proposal: string) => `Ordföranden fann: ${proposal}.`,
  chairFoundUnknown: (notStated: string) => `Vad ordföranden fann: ${notStated}.`,
  mainProposal: 'Huvudförslag',
  mainProposalWas: (proposal: string) => `Huvudförslag blev ${proposal}.`,
  voteRequested: 'Omröstning begärdes',
  requestedBy: (names: string) => `Av ${names}.`,
  requestedByUnknown: 'Vem som begärde den är inte angivet här.',
};
