import type { Link } from 'mdast';
import { kinds } from './fault-kinds.ts';
import { placeOf, shorten, written, type MarkdownFinding } from './finding.ts';
import { hasForeignProtocol, isAllowedHref } from './hrefs.ts';
import { wordsOf } from './mdast-text.ts';

/** Link texts that say nothing about where the link leads, without punctuation. */
const UNCLEAR: ReadonlySet<string> = new Set([
  'denna länk',
  'denna sida',
  'den här länken',
  'den här sidan',
  'fortsätt',
  'gå hit',
  'gå vidare',
  'hit',
  'hämta',
  'här',
  'klicka',
  'klicka här',
  'ladda ned',
  'ladda ner',
  'länk',
  'länken',
  'läs här',
  'läs mer',
  'läs mera',
  'läs mer här',
  'läs vidare',
  'mer',
  'mer info',
  'mer information',
  'se här',
  'se mer',
  'visa mer',
]);

const PAGE = 'en adress som börjar med https://, / eller #';

function addressFaults(node: Link): MarkdownFinding[] {
  if (isAllowedHref(node.url)) return [];
  const foreign = hasForeignProtocol(node.url);
  return [
    {
      kind: foreign ? kinds['lank-protokoll'] : kinds['lank-adress'],
      expected: foreign ? 'https://, mailto: eller tel:' : PAGE,
      found: node.url === '' ? 'ingen adress' : shorten(node.url),
      ...placeOf(node),
    },
  ];
}

function textFaults(source: string, node: Link): MarkdownFinding[] {
  const text = wordsOf(node).trim();
  const at = { found: written(source, node), ...placeOf(node) };
  // A picture is reported as a picture.
  if (text === '')
    return node.children.some((child) => child.type === 'image')
      ? []
      : [{ kind: kinds['lank-utan-text'], expected: 'ord mellan [ och ]', ...at }];
  if (/^(https?:\/\/|www\.)\S+$/i.test(text))
    return [{ kind: kinds['lank-adress-som-text'], expected: 'ord som säger vart länken leder', ...at }];
  const bare = text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
  return UNCLEAR.has(bare)
    ? [{ kind: kinds['lank-otydlig'], expected: 'ord som säger vart länken leder', ...at }]
    : [];
}

/** Checks where a link leads and what its text says. */
export function checkLink(source: string, node: Link): MarkdownFinding[] {
  return [...addressFaults(node), ...textFaults(source, node)];
}
