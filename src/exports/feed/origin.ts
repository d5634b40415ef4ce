import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { CorrectionItem } from '../../register/views/corrections.ts';
import type { Provenance } from '../../register/provenance.ts';
import { messagesIn } from '../../messages/index.ts';
import { SWEDISH } from '../../domain/language.ts';
import { stopped } from '../../domain/stopped.ts';
import { list, section } from './html.ts';

const { feed, provenance: words } = messagesIn(SWEDISH);

type Correction = Pick<CorrectionItem, 'what' | 'before' | 'after' | 'why'>;

/** What was corrected, in one line. */
export const correctionWords = ({ what, before, after, why }: Correction): string =>
  [what, feed.before(before), feed.after(after), why].map(stopped).join(' ');

/** Where the facts of an item come from, and what has been corrected in it. */
export function origin(provenance: Provenance | undefined): ElementContent[] {
  if (!provenance) return [];
  const { sources, corrections } = provenance;
  return [
    ...section(
      words.sources,
      ...list(
        sources.map(({ title, publisher, url, note }) => [
          url ? h('a', { href: url }, title) : title,
          `. ${publisher}.${url ? '' : ` ${words.noAddress}`}${note ? ` ${note}` : ''}`,
        ]),
      ),
    ),
    ...section(
      words.corrections,
      ...list(corrections.map((correction) => `${correction.date}: ${correctionWords(correction)}`)),
    ),
    h('p', feed.ours),
  ];
}
