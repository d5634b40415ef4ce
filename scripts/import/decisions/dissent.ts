import type { Paragraph } from '../layout/paragraphs.ts';
import { partiesActing, peopleIn, peopleNamed } from '../persons/names.ts';
import type { Decision, PersonRef } from '../reading.ts';
import type { SectionText } from '../votes/events.ts';
import { warn, type Warning } from '../warning.ts';

const SENTENCE = /(?<=[.!?]["”]?) (?=["”“]?\p{Lu})/u;
const RESERVES =
  /reserverar sig|reserverade sig|reserverat sig|(?:anmäler|lämnar|inger|avger|anmälde) (?:en |skriftlig |muntlig |blank )*reservation/iu;
const JAV =
  /på grund av jäv|anmäler jäv|anmälde jäv|anmält jäv|jävig|lämnar (?:salen|sammanträdet|rummet).{0,40}jäv|deltar (?:inte|ej).{0,80}jäv/iu;
const ABSTAINS =
  /(?:deltar|deltog|deltagit) (?:inte|ej) i (?:beslutet|handläggningen|beslut|ärendet)|avstår från att delta|(?:inte|ej) delta(?:r|git)? i beslutet/iu;

/** Recorded dissent: who reserves, as persons or as parties, and what the source says of it. */
export function reservationsIn(sections: readonly SectionText[]): {
  reservations: Decision['reservations'];
  warnings: Warning[];
} {
  const reservations: Decision['reservations'] = [];
  const warnings: Warning[] = [];
  for (const { kind, paragraphs } of sections) {
    if (kind === 'basis' || kind === 'recipients' || kind === 'roll-call' || kind === 'earlier') continue;
    for (const paragraph of paragraphs) {
      for (const sentence of paragraph.text.split(SENTENCE)) {
        if (!RESERVES.test(sentence) && !(kind === 'dissent' && onlyNames(sentence))) continue;
        const by = actors(sentence);
        if (by.length === 0 && kind !== 'dissent') continue;
        if (by.length === 0)
          warnings.push(warn('reservation-utan-namn', paragraph.line, `”${sentence.slice(0, 80)}”`));
        reservations.push({ by, text: sentence, line: lineOf(paragraph, sentence) });
      }
    }
  }
  return { reservations, warnings };
}

function lineOf(paragraph: Paragraph, sentence: string): number {
  const start = sentence.slice(0, 24);
  return paragraph.lines.find((line) => line.text.includes(start))?.number ?? paragraph.line;
}

/** Persons where there are any, else parties. */
function actors(sentence: string): PersonRef[] {
  const people = peopleNamed(sentence);
  if (people.length > 0) return [...people, ...partiesBeside(sentence, people)];
  const parties = partiesActing(sentence);
  if (parties.length > 0) return parties;
  const name = /^(?<name>\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,3}) (?:reserverar|anmäler)/u.exec(sentence)
    ?.groups?.['name'];
  return name === undefined ? [] : [{ name, party: null }];
}

/** "Eva Ek (S) och ledamöterna från V": groups that act beside persons. */
const partiesBeside = (sentence: string, people: readonly PersonRef[]) =>
  /(?:ledamöterna|representanterna|ledamöter) (?:från|för)/iu.test(sentence)
    ? partiesActing(sentence).filter(({ party }) => !people.some((person) => person.party === party))
    : [];

function onlyNames(text: string): boolean {
  const named = peopleIn(text).reduce((sum, { index, end }) => sum + end - index, 0);
  return named > text.length * 0.6;
}

/**
 * Who takes no part: for jäv in this §, and for other reasons. A § where somebody says that they will
 * have jäv in another names nobody here.
 */
export function standingAside(sections: readonly SectionText[]): {
  disqualified: PersonRef[];
  notParticipating: PersonRef[];
} {
  const disqualified: PersonRef[] = [];
  const notParticipating: PersonRef[] = [];
  for (const { kind, paragraphs } of sections) {
    if (kind === 'basis' || kind === 'recipients' || kind === 'earlier') continue;
    for (const { text } of paragraphs) {
      for (const sentence of text.split(SENTENCE)) {
        if (/(?:under|i|vid) (?:paragraf(?:erna)?|§§?|punkt|ärende) ?\d/iu.test(sentence)) continue;
        if (JAV.test(sentence) || (kind === 'disqualification' && !/ingen|inga/iu.test(sentence)))
          disqualified.push(...peopleNamed(sentence));
        else if (ABSTAINS.test(sentence)) {
          const people = peopleNamed(sentence);
          notParticipating.push(...(people.length > 0 ? people : partiesActing(sentence)));
        }
      }
    }
  }
  return { disqualified: unique(disqualified), notParticipating: unique(notParticipating) };
}

function unique(people: readonly PersonRef[]): PersonRef[] {
  const seen = new Set<string>();
  return people.filter(({ name, party }) => {
    const key = `${name}/${party}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
