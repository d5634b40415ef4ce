/** A vote as it is shown elsewhere: in a share picture, beside a shared link, and embedded on somebody else's page. */
export const shared = {
  noDate: 'Datum framgår inte',
  vote: (number: number) => `votering ${number}`,
  preliminary: 'preliminärt',
  checksum: (sum: string) => `Kontrollsumma ${sum}`,
  sides: { yes: 'Ja', no: 'Nej' },
  /** The last sentence of a picture's result; the number is not parted from its word. */
  abstained: (count: number) => `${count}\u00a0avstod.`,
  /** The picture in words. */
  heldIn: (body: string, when: string, what: string) => `Omröstning i ${body}, ${when}: ${what}`,
  yesMeans: (means: string) => `Ja betyder: ${means}`,
  noMeans: (means: string) => `Nej betyder: ${means}`,
  /** The title of a frame on somebody else's page. */
  frame: (decision: string, place: string) => `Omröstning: ${decision}, ${place}`,
  embedded: (number: number, decision: string, place: string, site: string) =>
    `Inbäddad votering ${number}, ${decision}, ${place} – ${site}`,
  /** Heads of narrow columns: one word a line, with soft hyphens for a font that is too wide even so. */
  columns: {
    yes: 'Ja',
    no: 'Nej',
    abstain: 'Av\u00ADstår',
    absent: 'Frånv.',
    'not voting': 'Del\u00ADtog\ninte',
    unknown: 'Fram\u00ADgår\ninte',
  },
  party: 'Parti',
  known: (level: string) => `Vad källan visar: ${level}.`,
  allVotes: (site: string) => `Alla röster och källor i ${site}`,
};
