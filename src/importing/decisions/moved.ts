import type { Paragraph } from '../layout/paragraphs.ts';
import { partiesActing, peopleIn } from '../persons/names.ts';
import { nameAtEnd } from '../persons/names.ts';
import { withSharedParty } from '../persons/subject.ts';
import { roleOf } from '../persons/role.ts';
import type { PersonRef, Proposal } from '../model/reading.ts';
import type { SectionText } from '../votes/events.ts';
import { lineOf, sentencesIn } from './sentences.ts';
import { warn, type Warning } from '../model/warning.ts';

const YRKAR = /(?<![\p{L}])(?:yrkar|yrkade|yrkat)(?![\p{L}])/iu;
/** Under a heading of what was moved, other words for moving count too. */
const MOVES =
  /(?<![\p{L}])(?:yrkar|yrkade|föreslår|föreslog|hemställer|hemställde|begär|begärde|instämmer|instämde|biträder|biträdde|tillstyrker|tillstyrkte|avstyrker|ansluter sig|anslöt sig|ställer sig bakom|bifaller|gör(?= (?:ett )?yrkande)|lämnar (?:ett |följande )?förslag|lägger (?:ett |fram )?(?:följande )?förslag)(?![\p{L}])/iu;

/** A motion that is taken back is no longer moved, and the one that it was is not told apart here. */
const WITHDRAWN =
  /(?<![\p{L}])(?:återtar|återtog|återtagit|återkallar|återkallade|återkallat|(?:drar|drog|dragit|tar|tog|tagit)(?: \p{Ll}+){0,3}? tillbaka|avstår från sitt yrkande|frånfaller|frånföll)(?![\p{L}])|(?:yrkande|förslag)\p{L}* (?:dras|drogs) tillbaka/iu;

/** Sections whose text can tell of what a member moved. */
const TELLS = new Set(['moved', 'background', 'procedure', 'notes', 'vote']);

/**
 * What members moved, with who moved it. A sentence that begins with names and a verb of moving begins
 * a proposal; what follows it until the next belongs to it, as the text moved does.
 */
export function proposalsIn(sections: readonly SectionText[]): {
  proposals: Proposal[];
  took: Paragraph[];
  warnings: Warning[];
} {
  const proposals: Proposal[] = [];
  const took: Paragraph[] = [];
  const warnings: Warning[] = [];
  for (const { kind, paragraphs } of sections) {
    if (!TELLS.has(kind)) continue;
    let open: Proposal | undefined;
    for (const paragraph of paragraphs) {
      for (const sentence of sentencesIn(withSharedParty(paragraph.text))) {
        if (WITHDRAWN.test(sentence)) {
          open = undefined;
          if (kind === 'moved' || peopleIn(sentence).length > 0)
            warnings.push(warn('yrkande-aterkallat', paragraph.line, `”${sentence.slice(0, 160)}”`));
          continue;
        }
        const by = moversOf(sentence, kind === 'moved');
        if (by !== undefined) {
          if (by.every(({ name, party }) => name === null && party === null))
            warnings.push(warn('forslag-utan-namn', paragraph.line, `”${sentence.slice(0, 80)}”`));
          open = { by, text: sentence, line: lineOf(paragraph, sentence) };
          proposals.push(open);
          took.push(paragraph);
        } else if (kind === 'moved' && open !== undefined) {
          // What somebody else does, or the chair finds, is no part of what was moved.
          if (
            peopleIn(sentence).length > 0 ||
            /^(?:ordföranden?|nämnden|\p{L}*styrelsen|\p{L}*fullmäktige|mötet|sammanträdet)(?!\p{L})/iu.test(
              sentence,
            )
          ) {
            open = undefined;
            if (peopleIn(sentence).length > 0 && MOVES.test(sentence))
              warnings.push(warn('yrkande-ej-last', paragraph.line, `”${sentence.slice(0, 160)}”`));
          } else {
            open.text += ` ${sentence}`;
            took.push(paragraph);
          }
        } else if (kind === 'moved' && peopleIn(sentence).length > 0 && MOVES.test(sentence))
          warnings.push(warn('yrkande-ej-last', paragraph.line, `”${sentence.slice(0, 160)}”`));
      }
    }
  }
  return { proposals, took, warnings };
}

/** A sentence that begins with another part has who moved after the verb: "Med bifall till … yrkar Eva Ek (S)". */
const TURNED =
  /^(?:vidare|därutöver|dessutom|därefter|härefter|sedan|i|även|också|härutöver|slutligen|samtidigt|med|utöver|under|för|till|som|mot|på|vid|efter)(?![\p{L}])/iu;
const BARE_ADVERB =
  /^(?:vidare|därutöver|dessutom|därefter|i andra hand|i första hand|även|härutöver|slutligen|samtidigt)\s*$/iu;

/** "Eva Ek (S) och Bo Alm (M): bifall till förslaget", "Bifall: Eva Ek (S)". */
function listedMovers(sentence: string): PersonRef[] | undefined {
  const what = String.raw`(?:yrkar |yrkande om )?(?:bifall|avslag|avslå|återremi|bordlägg|tillägg|ändring|att )`;
  const first = new RegExp(`^(?<who>[^:]{5,300}): ?${what}`, 'iu').exec(sentence)?.groups?.['who'];
  const last = new RegExp(`^${what}[^:.]{0,120}: ?(?<who>.{5,300})$`, 'iu').exec(sentence)?.groups?.['who'];
  const who = first ?? last;
  if (who === undefined || MOVES.test(who)) return undefined;
  const people = peopleIn(who);
  return people.length > 0 && onlySubject(who, people.length)
    ? people.map(({ name, party, role }) => ({ name, party, ...(role ? { role } : {}) }))
    : undefined;
}

/** Who a sentence says moved something; undefined where it says no such thing. */
function moversOf(sentence: string, underHeading: boolean): PersonRef[] | undefined {
  const listed = underHeading ? listedMovers(sentence) : undefined;
  if (listed !== undefined) return listed;
  const verb = (underHeading ? MOVES : YRKAR).exec(sentence);
  if (verb === null || verb.index > 900) return undefined;
  let subject = sentence.slice(0, verb.index);
  if (TURNED.test(subject)) {
    const after =
      sentence
        .slice(verb.index + verb[0].length)
        .split(/ (?:bifall|avslag|att|på|återremiss|bordläggning|följande)(?![\p{L}])/u, 1)[0] ?? '';
    if (
      BARE_ADVERB.test(subject) ||
      (/^ (?:[\p{Ll}\d:]+ ){0,4}\p{Lu}/u.test(after) && peopleIn(after).length > 0)
    )
      subject = after;
  }
  const people = peopleIn(subject).map(({ name, party, role, andOthers }) => ({
    name,
    party,
    ...(role ? { role } : {}),
    ...(andOthers || /m\.? ?fl\.?/u.test(subject) ? { andOthers: true as const } : {}),
  }));
  if (people.length > 0) return onlySubject(subject, people.length) ? people : undefined;
  const parties = partiesActing(`${subject.trim()} yrkar`);
  if (parties.length > 0 && subject.length < 160) return parties;
  const { name } = nameAtEnd(subject.trimEnd());
  if (name !== undefined && name.split(' ').length >= 2 && subject.trim().length - name.length < 40) {
    return [{ name, party: null }];
  }
  if (underHeading && /^(?:ordföranden?|ledamoten|\d:[ea] vice ordföranden?)\s*$/iu.test(subject)) {
    const role = roleOf(subject);
    return [{ name: null, party: null, ...(role === null ? {} : { role }) }];
  }
  return undefined;
}

/** The names are who acts, and not who is spoken of: little else stands beside them. */
function onlySubject(subject: string, people: number): boolean {
  const rest = subject
    .replace(/\([^()]{1,6}\)/gu, '')
    .replace(
      /(?<![\p{L}])(?:och|samt|ordföranden?|vice|förste|andre|tredje|tjänstgörande|ersättar(?:en|na|e)|led(?:amoten|amöterna)|\d:[ea]|m\.? ?fl\.?|med|instämmande|av|i|hela|gruppen|kommunalråd(?:et|en)?|regionråd(?:et|en)?|kommunstyrelsens|oppositionsråd(?:et)?|för|från)(?![\p{L}])/giu,
      '',
    );
  const words = rest.split(/[\s,;:]+/u).filter((word) => /^\p{Ll}{2,}/u.test(word));
  return words.length <= 2 + people;
}
