import type { Label, Sentence } from '../sentence.ts';

/** The page of a document: a report, a presentation, a response. */
export const documentPage = {
  about: 'Handlar om',
  proposal: 'Förslag till beslut',
  /** Whose decision it proposes. */
  proposedTo: (body: Label): Sentence => ['Förslag till ', body, ', inte ett beslut'],
  decided: (what: Label): Sentence => ['Vad som beslutades: ', what, '.'],
  content: 'Innehåll',
  related: 'Hör ihop med',
  /** What a proposal led to is not for its own source to say. */
  outcomeUnknown: 'Framgår inte av arkivet',
};
