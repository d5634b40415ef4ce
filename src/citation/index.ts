import { citation as swedish } from '../messages/sv/citation.ts';
import { figures, type Figures } from './figures.ts';
import { reference, type CitedPlace } from './reference.ts';
import type { CitationWords } from './citation-words.ts';

export type { Figures, CitedPlace };
export { remark } from './remark.ts';

/** A text to quote. It ends with an address, which the page that shows it makes whole. */
export interface CitedText {
  /** "Källhänvisning" */
  readonly name: string;
  /** What a button that copies it says. */
  readonly action: string;
  /** "Region Exempelby, …. Beslut i korthet," */
  readonly text: string;
  /** The address that follows, from the root. */
  readonly path: string;
  /** Whether that is the page's own address, so that the page's check sum belongs to the text. */
  readonly ofThisPage: boolean;
}

/** Everything that a page offers to quote. */
export interface Citation {
  readonly texts: readonly CitedText[];
  /** What else on the page has an address of its own. */
  readonly addresses?: string;
}

interface Cited {
  readonly place: CitedPlace;
  readonly path: string;
  /** The name of this site. */
  readonly site: string;
}

interface CountedVote extends Figures {
  readonly number: number;
  readonly path: string;
}

/** For the page of a decision, with the figures of its vote events. */
export function decisionCitation(
  page: Cited,
  votes: readonly CountedVote[],
  words: CitationWords = swedish,
): Citation {
  const several = votes.length > 1;
  return {
    texts: [
      referenceText(page, words),
      ...votes.map((vote) => ({
        ...figuresText(page.site, vote, words),
        ...(several
          ? {
              name: words.votingFigures(vote.number),
              action: words.copyVotingFigures(vote.number),
            }
          : {}),
        ofThisPage: false,
      })),
    ],
    addresses: words.clauseAddresses,
  };
}

/** For the page of one vote event, with or without a row for each party. */
export function voteCitation(
  page: Cited,
  vote: Figures,
  hasRows: boolean,
  words: CitationWords = swedish,
): Citation {
  return {
    texts: [referenceText(page, words), figuresText(page.site, { ...vote, path: page.path }, words)],
    ...(hasRows
      ? {
          addresses: words.rowAddresses,
        }
      : {}),
  };
}

/** Words of the minutes with their source, and with the page that has them. */
export function clauseCitation(
  { place, path, site }: Cited,
  { wording, action }: { readonly wording: string; readonly action: string },
  words: CitationWords = swedish,
): CitedText {
  return {
    name: action,
    action,
    text: `${words.quoted(wording)} ${reference(place, words)} ${site},`,
    path,
    // The check sum is of what we say, and these are the words of the minutes.
    ofThisPage: false,
  };
}

const referenceText = ({ place, path, site }: Cited, words: CitationWords): CitedText => ({
  name: words.reference,
  action: words.copyReference,
  text: `${reference(place, words)} ${site},`,
  path,
  ofThisPage: true,
});

const figuresText = (
  site: string,
  { path, ...vote }: Figures & { path: string },
  words: CitationWords,
): CitedText => ({
  name: words.figures,
  action: words.copyFigures,
  text: `${figures(vote, words)} ${site},`,
  path,
  ofThisPage: true,
});
