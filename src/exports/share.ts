import { siteHas } from '../site/settings/settings.ts';
import { HEIGHT, WIDTH } from './picture/layout.ts';
import { pictureInWords } from './picture/vote-picture.ts';
import { fileAddress } from './vote/addresses.ts';
import type { ExportedVote } from './vote/exported.ts';

/** A `<meta>` element: Open Graph writes `property`, others `name`. */
type MetaTag =
  | { readonly property: string; readonly content: string }
  | { readonly name: string; readonly content: string };

/**
 * What a link to `page` shows where it is shared: the vote's picture, told in words to those who do not see it.
 * A decision with several vote events shows the one given.
 */
export function shareTags(vote: ExportedVote, page: string = vote.document.id): MetaTag[] {
  return [
    { property: 'og:type', content: 'article' },
    { property: 'og:url', content: page },
    ...(siteHas('pictures') ? pictureTags(vote) : [{ name: 'twitter:card', content: 'summary' }]),
  ];
}

const pictureTags = (vote: ExportedVote): MetaTag[] => [
  { property: 'og:image', content: fileAddress(vote.document, 'png') },
  { property: 'og:image:type', content: 'image/png' },
  { property: 'og:image:width', content: String(WIDTH) },
  { property: 'og:image:height', content: String(HEIGHT) },
  { property: 'og:image:alt', content: pictureInWords(vote) },
  { name: 'twitter:card', content: 'summary_large_image' },
];
