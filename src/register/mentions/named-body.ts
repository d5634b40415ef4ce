import type { ParagraphMention } from '../../domain/mentions/mention.ts';
import type { BodyKind, OrganizationKind } from '../../domain/organization.ts';
import type { Body } from '../../archive/index.ts';
import type { IndexedArchive } from '../../archive/index.ts';

/** Who speaks in a text: the organisation and, for decisions and meetings, the body whose page it is on. */
export interface Speaker {
  readonly organization: string;
  readonly body?: string;
  /** For a meeting's own text, where "§ 50" can only be its own. */
  readonly meeting?: string;
}

/** How bodies are called for short where only one of the kind exists. */
const short: Partial<Record<BodyKind, string>> = { assembly: 'fullmäktige', executive: 'styrelsen' };
const abbreviations: Readonly<Record<string, readonly [OrganizationKind, BodyKind]>> = {
  kf: ['municipality', 'assembly'],
  ks: ['municipality', 'executive'],
  rf: ['region', 'assembly'],
  rs: ['region', 'executive'],
};
/** Names that any organisation may have one of: "nämnden" tells nothing. */
const ANYONES =
  /^(?:fullmäktige|styrelsen?|nämnden|utskottet|arbetsutskottet|arbetsutskott|utskott|beredningen)$/;

type Naming = Pick<ParagraphMention, 'body' | 'sentence'>;

/** The organisation that the sentence is about: another one than the speaker's only where it stands right before the body. */
function organizationOf(
  { archive }: IndexedArchive,
  { body = '', sentence }: Naming,
  speakers: string,
): string | undefined {
  const text = sentence.toLowerCase();
  const others = archive.organisationer.filter(
    ({ id, data }) => id !== speakers && text.includes(data.name.toLowerCase()),
  );
  if (others.length === 0) return speakers;
  const direct = others.find(({ data }) =>
    [`${data.name}s ${body}`, `${data.name} ${body}`].some((words) => text.includes(words.toLowerCase())),
  );
  return body === '' ? undefined : direct?.id;
}

/** "styrelsen för Exempelbolaget", "nämnden för kultur": the word is the beginning of a name. */
const isBeginning = (written: string, sentence: string): boolean =>
  new RegExp(`(?<!\\p{L})${written}s? för \\p{L}`, 'u').test(sentence.toLowerCase());

const matches = (body: Body, written: string, sentence: string): boolean => {
  const name = body.name.toLowerCase();
  if (name.startsWith(`${written} för `)) return sentence.toLowerCase().includes(name);
  if (written === name || `${written}n` === name || `${written}en` === name) return true;
  // "utvecklingsnämnden" where the sentence has the whole name, "Regionala utvecklingsnämnden".
  return name.endsWith(` ${written}`) && sentence.toLowerCase().includes(name);
};

/**
 * The body that a mention names: its id; `elsewhere` for one that the archive does not know at all;
 * `ambiguous` for a name that may be several; undefined where none is named.
 */
export function bodyNamed(
  index: IndexedArchive,
  mention: Naming,
  speaker: Speaker,
): string | 'elsewhere' | 'ambiguous' | undefined {
  const written = mention.body;
  const organization = organizationOf(index, mention, speaker.organization);
  if (organization === undefined) return 'ambiguous';
  if (written === undefined) return undefined;
  const bodies = index.bodiesOf(organization);
  const kindOf = index.archive.organisationer.find(({ id }) => id === organization)?.data.kind;
  const [level, kind] = abbreviations[written] ?? [];
  const candidates = kind
    ? bodies.filter((body) => body.kind === kind && level === kindOf)
    : bodies.filter((body) => matches(body, written, mention.sentence));
  // A longer name that the archive does not have is another body's, not that of the word alone.
  if (candidates.length === 0 && isBeginning(written, mention.sentence)) return 'ambiguous';
  const [only, ...more] =
    candidates.length > 0 ? candidates : bodies.filter((body) => short[body.kind] === written);
  if (only && more.length === 0) return only.id;
  const unheard = only === undefined && kind === undefined && !ANYONES.test(written) && written.length > 5;
  return unheard && organization === speaker.organization ? 'elsewhere' : 'ambiguous';
}
