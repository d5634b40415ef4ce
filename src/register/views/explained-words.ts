import { addresses } from '../../domain/addresses.ts';
import { outcomes, type Outcome } from '../../domain/decision.ts';
import { SWEDISH } from '../../domain/language.ts';
import { cite } from '../../domain/law/cite.ts';
import { messagesIn } from '../../messages/index.ts';
import { terms, type Term } from '../../terms/index.ts';
import { searchKinds } from '../../site/search-kinds.ts';
import type { PageFrame } from '../page-frame.ts';
import { SITE_NAME } from '../../site/settings/settings.ts';
import { generalMeaning, type OutcomeMeaning } from './outcome-meaning.ts';

const { help, vocabulary } = messagesIn(SWEDISH);
const { words: title } = help;

export const wordsFrame: PageFrame = {
  title,
  description: help.wordsDescription,
  path: addresses.words(),
  breadcrumb: [{ text: help.about, href: addresses.about() }],
  search: { kind: searchKinds.help, title, place: SITE_NAME, topics: [], keys: [] },
};

/** A term as it is listed, with its paragraphs of law in words. */
type WordView = Omit<Term, 'law'> & { readonly law?: string };

/** All terms in alphabetical order. */
export const wordList = (): readonly WordView[] =>
  terms
    .toSorted((a, b) => a.word.localeCompare(b.word, 'sv'))
    .map(({ law, ...term }) => (law ? { ...term, law: cite(law) } : term));

/** Each outcome that a decision can have, with its meaning. */
export const outcomeList = (): readonly (OutcomeMeaning & { name: string; id: string })[] =>
  (Object.keys(outcomes) as Outcome[]).map((outcome) => ({
    id: `utfall-${outcome}`,
    name: vocabulary.outcomes[outcome].done,
    ...generalMeaning(outcome),
  }));
