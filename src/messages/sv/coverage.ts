/** How much of what was held the archive has. */
export const coverage = {
  paragraphs: (held: number, of: number) => `${held} av ${of} ${of === 1 ? 'paragraf' : 'paragrafer'}`,
  decisions: (held: number) => `${held} beslut`,
  voteEvents: (held: number, of: number) => `${held} av ${of} ${of === 1 ? 'omröstning' : 'omröstningar'}`,
  inArchive: (what: string) => `I arkivet: ${what}.`,
  noVote: 'Ingen omröstning hölls.',
  unknownParagraphs: 'Hur många paragrafer som fanns framgår inte av källan.',
  unknownVoteEvents: 'Hur många omröstningar som fanns framgår inte av källan.',
  unknownBoth: 'Hur många paragrafer och omröstningar som fanns framgår inte av källan.',
  ofMeetings: (meetings: number, coverage: string) => `${meetings} sammanträden. ${coverage}`,
  /** Counted votes of many meetings. */
  votes: (count: number) => `${count} ${count === 1 ? 'votering' : 'voteringar'}`,
  votesInArchive: (votes: string, held: string) => `${votes} i arkivet; ${held}.`,
  meetingsHeldUnknown: 'hur många sammanträdena hade framgår inte av källan',
  meetingsHeldNoMore: 'sammanträdena hade inga fler',
  meetingsHeld: (votes: number) => `sammanträdena hade ${votes}`,
  someMeetingsHeld: (meetings: number, votes: number) =>
    `${meetings} av sammanträdena hade ${votes}, och hur många de andra hade framgår inte av källan`,
  inSome: (listed: number, votes: string) => `i ${listed} av de ${votes}`,
  inTheOnly: 'i den enda votering',
  inAll: (votes: string) => `i alla ${votes}`,
  unlisted: (count: number) => ` ${count} av dem i arkivet har ingen lista.`,
  listed: (share: string, held: string, unlisted: string) =>
    `i röstlistan ${share} som finns i arkivet; ${held}.${unlisted}`,
  memberListed: (body: string, share: string) => `${body}: ${share}`,
  partyListed: (share: string) => `Partiet finns ${share}`,
};
