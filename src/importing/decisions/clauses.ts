import type { Paragraph } from '../layout/paragraphs.ts';
import { partiesActing, peopleNamed } from '../persons/names.ts';
import type { Clause, PersonRef } from '../model/reading.ts';

/** The operative sentences of a section, whose proposal they follow, and text that may be one of them. */
interface ClausesRead {
  readonly clauses: Clause[];
  readonly proposedBy: PersonRef[];
  /** The paragraphs that are clauses, parts of them, or lead them in. */
  readonly took: Paragraph[];
  /** Text under the decision that is not known to be decided. */
  readonly doubts: { readonly text: string; readonly line: number }[];
}

const BODY = String.raw`(?:[\p{L}-]+ (?:och |samt |för |i )?){0,5}?\p{L}*(?:fullmäktige|styrelsen|nämnden|utskottet|beredningen)`;
/** "… föreslår att kommunfullmäktige beslutar", "… föreslår regionfullmäktige besluta". */
const PROPOSES = new RegExp(
  String.raw`(?:föreslår|föreslås|hemställer(?: hos| till)?|rekommenderar)(?: att)? (?<to>${BODY})(?:s)?(?:,? att| att)? ?(?:besluta[rt]?|godkänna|anta|fastställa|avslå|bifalla|bevilja|:?$)|^(?:att )?(?:Föreslå|Förslå|föreslå)(?: att)? (?<infinitive>${BODY})`,
  'iu',
);
const TO_WHOM = new RegExp(
  String.raw`^förslag till (?<to>${BODY})(?:s beslut)?:?$|(?<passive>${BODY}) föreslås besluta`,
  'iu',
);
/** The body that is asked, where a text has the words for it; they are looked for first, as most texts lack them. */
const toWhom = (text: string) => (/föreslås besluta|^förslag till /iu.test(text) ? TO_WHOM.exec(text) : null);

/** A line that says whose proposal is followed, or who decides, before the clauses themselves. */
const LEAD =
  /^(?:enligt|bifall till|på förslag av|på yrkande av|i enlighet med|med bifall till|med ändring av|kommunens|\p{L}+ för egen del)[^:]{2,400}:$|^.{0,400}(?:beslutar|beslutade|besluta|beslut|beslutat)(?: därmed| således| enhälligt| följande| dessutom| också| även| vidare| därutöver| härutöver| för egen del| att|,)*:?$|^.{0,300}(?:föreslår|föreslår att|föreslås besluta(?: att)?|föreslår besluta(?: att)?):?$|^(?:för egen del|i \p{L}*(?:fullmäktige|styrelsen|nämnden|utskottet)):?$/iu;
/** A lead names who acts and ends with a colon or with "att"; a clause is a sentence. */
const isLead = ({ text, marker }: Paragraph) =>
  marker === null &&
  text.length < 420 &&
  !/[.;]$/u.test(text) &&
  (LEAD.test(text) || toWhom(text) !== null || TO_ANOTHER.test(text));
/** "Nämnden föreslår kommunfullmäktige:", to decide what stands under it. */
const TO_ANOTHER = new RegExp(
  String.raw`(?:föreslår|hemställer (?:hos|till)|rekommenderar|överlämnar till) ${BODY}(?:,? (?:att|besluta(?: att)?|följande))?:?$`,
  'iu',
);

/** "Nämnden beslutar i enlighet med förvaltningens förslag" leads in what stands under it, if anything does. */
const WITH_BASIS =
  /^(?:[\p{L}-]+ ){1,8}?(?:beslutar|beslutade)(?: \p{L}+)? (?:i enlighet med|enligt) [^.:;]{3,90}?(?:förslag|yrkande)(?: att| beslutar?)?:?$/iu;

/** Dissent and debate are told of elsewhere; under a decision they are no clauses. */
const NO_CLAUSE =
  /(?<![\p{L}])(?:reserverar|reserverade) sig(?![\p{L}])|(?<![\p{L}])(?:deltar|deltog) (?:inte|ej) i (?:beslut|handläggning|behandling)|(?<![\p{L}])(?:anmäler|anmälde) (?:skriftlig |muntlig )?reservation|^(?:reservation(?:er)?|inlägg|anföranden?)(?: i ärendet)? (?:görs|gjordes|hålls|hölls|anmäls|anmäldes|lämnas|lämnades|har anmälts) av /iu;

/** What stands under a decision without being decided: what has come in since the last meeting. */
const REMARK = /^efter \p{L}+s? .{0,60}har följande .{0,120}inkommit/iu;
const REASON =
  /^(?:paragrafen|denna paragraf|beslutet) (?:förklaras |justeras )?(?:omedelbart )?(?:justera[ds]|är omedelbart justerad)/iu;

/**
 * Reads the clauses under a heading of a decision or of a proposal for one. Each number of a list is a
 * clause, and each paragraph of unnumbered text; sub-items stay with the clause that they belong to.
 * `proposesTo` is the body that the heading names as the one to decide.
 */
export function clausesOf(
  paragraphs: readonly Paragraph[],
  proposesTo: string | null,
  heading: string | null,
): ClausesRead {
  const clauses: Clause[] = [];
  const proposedBy: PersonRef[] = [];
  const took: Paragraph[] = [];
  let remarked = false;
  const doubts: { text: string; line: number }[] = [];
  /** The paragraph that the open clause begins with, so that the next of its list is no part of it. */
  let head: Paragraph | undefined;
  let basis: string | null =
    heading !== null && /beslutar?|förslag/iu.test(heading) && !/^beslut$/iu.test(heading)
      ? heading.replace(/:$/u, '')
      : null;
  let to = proposesTo;
  let numbered = false;
  /** The clause that ends with a colon and takes what follows as its own. */
  let opened: Clause | undefined;
  for (const [index, paragraph] of paragraphs.entries()) {
    if (isSignatures(paragraph, index === paragraphs.length - 1) || isLine(paragraph.text)) continue;
    if (NO_CLAUSE.test(paragraph.text) && peopleOrParties(paragraph.text)) continue;
    if (remarked || REMARK.test(paragraph.text) || (clauses.length > 0 && REASON.test(paragraph.text))) {
      remarked = true;
      continue;
    }
    const next = paragraphs[index + 1];
    if (numbered && between(paragraph, clauses.at(-1), next)) continue;
    if (
      isLead(paragraph) ||
      (WITH_BASIS.test(paragraph.text) &&
        next !== undefined &&
        (next.marker !== null || /^att /u.test(next.text)))
    ) {
      took.push(paragraph);
      basis = paragraph.text.replace(/:$/u, '');
      to = receiverIn(paragraph.text) ?? proposesTo;
      numbered = false;
      if (/^(?:på (?:förslag|yrkande) av)/iu.test(paragraph.text))
        proposedBy.push(...peopleNamed(paragraph.text));
      continue;
    }
    const last = clauses.at(-1);
    const isNumbered = /^\d+$/u.test(paragraph.marker ?? '');
    if (isNumbered) numbered = true;
    const sibling = head !== undefined && isSibling(paragraph, head);
    if (
      last !== undefined &&
      !sibling &&
      basis === last.basis &&
      (isApart(paragraph, last, numbered, last === opened) ||
        (last !== opened && head !== undefined && isAfterList(paragraph, head)))
    ) {
      doubts.push({ text: paragraph.text, line: paragraph.line });
      continue;
    }
    if (
      last !== undefined &&
      !sibling &&
      basis === last.basis &&
      ((head !== undefined && isSubItem(paragraph, head)) ||
        belongs(paragraph, last, numbered && !isNumbered, last === opened))
    ) {
      took.push(paragraph);
      last.text = `${last.text} ${withMarker(paragraph)}`;
      if (/:$/u.test(paragraph.text)) opened = last;
      continue;
    }
    const clause = {
      text: withoutJoint(paragraph.text),
      number: isNumbered || /^[a-z]$/u.test(paragraph.marker ?? '') ? paragraph.marker : null,
      proposesTo: receiverIn(paragraph.text) ?? to,
      basis,
      line: paragraph.line,
    };
    took.push(paragraph);
    clauses.push(clause);
    head = paragraph;
    opened = OPEN.test(paragraph.text) ? clause : undefined;
  }
  return { clauses, proposedBy, took, doubts };
}

/** The place in a list that the format itself gives a paragraph. */
const itemOf = ({ lines }: Paragraph) => lines[0]?.item;

/**
 * Whether a paragraph is of the same list as the one that a clause begins with: as the format has it, or by the
 * same bullet, or the next letter.
 */
function isSibling(paragraph: Paragraph, head: Paragraph): boolean {
  const [item, above] = [itemOf(paragraph), itemOf(head)];
  if (item !== undefined && above !== undefined) {
    if (item.level !== above.level) return item.level < above.level;
    if (LETTERED.some((kind) => kind.test(item.label) && kind.test(above.label))) return true;
  }
  const { marker } = paragraph;
  if (marker === null) return false;
  return /^[a-z]$/u.test(marker)
    ? head.marker !== null && /^[a-z]$/u.test(head.marker)
    : marker === head.marker && !/^\d/u.test(marker);
}

/** The labels of letters or Roman numerals that number a list, capital or small. */
const LETTERED = [/^\(?\p{Lu}+[.)]?$/u, /^\(?\p{Ll}+[.)]?$/u];

/** Whether the format puts a paragraph deeper in the list than the one that a clause begins with. */
function isSubItem(paragraph: Paragraph, head: Paragraph): boolean {
  const [item, above] = [itemOf(paragraph), itemOf(head)];
  return item !== undefined && above !== undefined && item.level > above.level;
}

/** A sentence after a list whose items end the sentence "Nämnden beslutar att"; only one that decides is a clause. */
const isAfterList = (paragraph: Paragraph, head: Paragraph) =>
  itemOf(head) !== undefined &&
  itemOf(paragraph) === undefined &&
  paragraph.marker === null &&
  /^\p{Ll}/u.test(head.text) &&
  /^\p{Lu}/u.test(paragraph.text) &&
  !/(?<!\p{L})beslut(?:ar|ade)(?!\p{L})/iu.test(paragraph.text.slice(0, 160));

/** Verbs by which something is decided, in the forms that clauses have. */
const DECIDES =
  /(?<!\p{L})(?:(?:bifall|avslå|avslås|avslag|anta|antas|antar|godkän|fastställ|upphäv|återremitter|bordlägg|remitter|antecknas?|noter|uppdra|utse|väljs?|välja|bevilja|avskriv|ställ|översänd|överlämna|tillstyrk|avstyrk|föreslå|hemställ|upphör|inrätta|avsätt|avsätta|anvisa|tilldela|förlängs?|ändra|ges?|ger|gör|görs|får|ska|skall|ska|tar|tas|läggs?|lägga|träder|finansier|fördela|utgår|införs?|införa|höjs?|sänks?|säljs?|köps?|förvärva|upplåt|tecknar?|tecknas|förordna|entledig|medge|delegera|ersätts?|flyttas?|redovisas?|återrapporter|genomförs?|justeras|förklara|lämna|lämnas|besvara|besluta|beslutar|är|blir|gäller)\p{Ll}*)(?!\p{L})/iu;

/** Text that stands apart under what was decided, and is not known to be decided too: a remark, or another section. */
function isApart(
  { marker, text, lines }: Paragraph,
  last: Clause,
  numbered: boolean,
  opened: boolean,
): boolean {
  if (marker !== null || opened || /^att /iu.test(text) || !/[.!?]["”]?$/u.test(last.text)) return false;
  const [first] = lines;
  if (numbered) return first?.gap === true && !DECIDES.test(text.slice(0, 120));
  return !DECIDES.test(text.slice(0, 160));
}

/** Text that goes on in the list under it. */
const OPEN = /(?::| (?:ska|skall|att|följande|genom att|som|bör))$/u;

/** Text between two points that leads in those after it belongs to neither. */
const between = (paragraph: Paragraph, last: Clause | undefined, next: Paragraph | undefined) =>
  paragraph.marker === null &&
  /:$/u.test(paragraph.text) &&
  /^\p{Lu}/u.test(paragraph.text) &&
  last !== undefined &&
  last.number !== null &&
  /[.!?]$/u.test(last.text) &&
  next?.marker === String(Number(last.number) + 1);

/** The names under the last § of those who signed. */
const isSignatures = ({ marker, text, lines }: Paragraph, last: boolean) =>
  last &&
  marker === null &&
  lines[0]?.afterNoise === true &&
  /^(?:\p{Lu}[\p{L}’'-]+ ){3,20}\p{Lu}[\p{L}’'-]+$/u.test(text);

/** A rule across the page. */
const isLine = (text: string) => /^[-_–—=*.· ]+$/u.test(text);

const peopleOrParties = (text: string) => peopleNamed(text).length > 0 || partiesActing(text).length > 0;

/** A sub-item, or running text under a numbered clause or one that ends with a colon. */
function belongs({ marker, text }: Paragraph, last: Clause, under: boolean, opened: boolean): boolean {
  if (/^\d+$/u.test(marker ?? '')) return opened && last.number === null;
  if (marker !== null) return opened || last.number !== null || under;
  return opened || (under && !/^att /u.test(text));
}

/** "att avslå förslaget, samt" leads on to the next clause. */
const withoutJoint = (text: string) => text.replace(/(?:,| )\s*(?:samt|och)$|,$/u, '');

const withMarker = ({ marker, text }: Paragraph) =>
  marker !== null && /^[a-z\d]/u.test(marker) ? `${marker}. ${text}` : text;

function receiverIn(text: string): string | null {
  const proposal = PROPOSES.exec(text)?.groups ?? toWhom(text)?.groups;
  const to = proposal?.['to'] ?? proposal?.['infinitive'] ?? proposal?.['passive'];
  if (to === undefined) return null;
  const name = to.replace(/^(?:att|och) /u, '').trim();
  return name.charAt(0).toUpperCase() + name.slice(1);
}
