import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { CorrectionItem } from '../../register/views/corrections.ts';
import type { Provenance } from '../../register/page.ts';
import { messagesIn } from '../../messages/index.ts';
import { stopped } from '../../domain/stopped.ts';
import { list, section } from './html.ts';

const { provenance: words } = messagesIn('sv');

type Correction = Pick<CorrectionItem, 'what' | 'before' | 'after' | 'why'>;

/** What was corrected, in one line. */
export const correctionWords = ({ what, before, after, why }: Correction): string =>
  [what, `Före: ${before}`, `Efter: ${after}`, why].map(stopped).join(' ');

/** Where the facts of an item come from, and what has been corrected in it. */
export function origin(provenance: Provenance | undefined): ElementContent[] {
  if (!provenance) return [];
  const { sources, corrections } = provenance;
  return [
    ...section(
      'Källor',
      ...list(
        sources.map(({ title, publisher, url, note }) => [
          url ? h('a', { href: url }, title) : title,
          `. ${publisher}.${url ? '' : ` ${words.noAddress}`}${note ? ` ${note}` : ''}`,
        ]),
      ),
    ),
    ...section('Rättelser', ...list(corrections.map((own) => `${own.date}: ${correctionWords(own)}`))),
    h('p', 'Sammanfattningen är vår och ersätter inte protokollet.'),
  ];
}
