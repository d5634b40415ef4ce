/** How often parties voted alike, and by what rule that is counted. */
export const agreement = {
  heading: 'Lika röster',
  table: (heading: string) => `Lika röster, ${heading.toLowerCase()}`,
  party: 'Parti',
  share: 'Andel lika',
  votes: 'Voteringar',
  tooFew: 'för få',
  howOften: 'Hur ofta partierna röstade lika',
  lead: 'Hur ofta två partiers röster föll åt samma håll. Andelen står först, under den antalet voteringar.',
  cannotBeSaid:
    'Hur ofta partierna röstade lika går inte att säga: ingen votering i arkivet visar rösterna från flera partier.',
  howCounted: 'Så räknar vi',
  /** @param least the fewest common votes that a share is shown for */
  rule: (least: number) => [
    'Ett partis linje i en votering är det som mer än hälften av partiets redovisade röster gick till: ja, nej eller att avstå. Att avstå är en egen linje, så två partier som båda avstod var lika.',
    'Den som var frånvarande, inte deltog eller vars röst inte framgår räknas inte. Delade sig partiet utan att någon linje fick mer än hälften räknas inte voteringen för det partiet.',
    `”7 av 9” betyder att båda partierna hade en linje i 9 voteringar och att den var densamma i 7. Under ${least} gemensamma voteringar visas ingen andel: en enda votering skulle flytta den för mycket.`,
    'Perioderna är fullmäktiges mandatperioder, från den 15 oktober valåret. Också styrelsens och nämndernas voteringar läggs efter dem. Voteringar utan känt datum är inte med.',
    'Arkivet har kanske inte alla voteringar, och i en fråga kan ja och nej betyda olika saker för olika partier. Siffrorna säger hur rösterna föll, inte varför.',
  ],
};
