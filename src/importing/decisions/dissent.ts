import type { Paragraph } from '../layout/paragraphs.ts';
import { partiesActing, peopleIn, peopleNamed } from '../persons/names.ts';
import type { Decision, PersonRef } from '../model/reading.ts';
import type { SectionText } from '../votes/events.ts';
import { warn, type Warning } from '../model/warning.ts';

const SENTENCE = /(?<=[.!?]["”]?) (?=["”“]?\p{Lu})/u;
const RESERVES =
  /(?:reserverar|reserverade|reserverat) sig|(?:anmäler|lämnar|inger|avger|anmälde|lämnade|anmält|lämnat|inlämnat) (?:in )?(?:en |skriftlig |muntlig |blank |gemensam )*reservation|reservation(?:er)? (?:har )?(?:anmäl(?:s|ts|des)|(?:in)?lämna(?:s|ts|des)(?: in)?|inges|avges) av|(?:instämmer|instämde|ansluter sig|anslöt sig) (?:i|till) (?:\p{L}+ )?reservation/iu;
/** What comes after those who reserve themselves: for whose proposal, against what, why. */
const WHY =
  / (?:till förmån|mot|med (?:följande|hänvisning|motivering)|för (?:eget|sitt|egna|sina|bifall)|enligt|i enlighet|avseende|beträffande|gällande|angående|på grund|eftersom|att|och (?:lämnar|inger|inkommer))(?![\p{L}])/u;
/** Whoever takes the place of somebody disqualified is not disqualified. */
const INSTEAD =
  /(?:(?:,| och| samt)? (?:och )?)?(?:ersätts av|ersattes av|(?:i|I) (?:hans|hennes|hens|dennes|deras|vars|dennas) (?:ställe|plats)|(?:i|I) stället|(?:s|S)om ersättare|(?<![\p{L}])[Tt]jänstgörande ersättare är|(?:tjänstgör|inträder)(?![\p{L}])).*$/su;
const JAV =
  /på grund av jäv|anmäler jäv|anmälde jäv|anmält jäv|anmält? jäv|jävig|lämnar (?:salen|sammanträdet|rummet).{0,40}jäv|deltar (?:inte|ej).{0,80}jäv/iu;
const ABSTAINS =
  /(?:deltar|deltog|deltagit) (?:inte|ej) i (?:beslutet|handläggningen|beslut|ärendet)|avstår från att delta|(?:inte|ej) delta(?:r|git)? i beslutet/iu;

/** Recorded dissent: who reserves, as persons or as parties, and what the source says of it. */
export function reservationsIn(sections: readonly SectionText[]): {
  reservations: Decision['reservations'];
  warnings: Warning[];
} {
  const reservations: Decision['reservations'] = [];
  const warnings: Warning[] = [];
  for (const { kind, heading, headingLine, paragraphs } of sections) {
    if (kind === 'basis' || kind === 'recipients' || kind === 'roll-call' || kind === 'earlier') continue;
    const named =
      kind === 'dissent'
        ? /^\p{L}+ (?:från|av) (?<who>.+)$/u.exec(heading ?? '')?.groups?.['who']
        : undefined;
    if (named !== undefined && headingLine !== null) {
      const by = actorsIn(`${named.replace(/:$/u, '')} reserverar sig`);
      if (by.length > 0) reservations.push({ by, text: heading ?? '', line: headingLine });
      if (by.length > 0) continue;
    }
    for (const paragraph of paragraphs) {
      for (const sentence of paragraph.text.split(SENTENCE)) {
        const tells = RESERVES.test(sentence);
        if (!tells && !(kind === 'dissent' && (onlyNames(sentence) || WHY.test(sentence)))) continue;
        const by = tells ? actors(sentence) : withoutVerb(sentence);
        if (!tells && by.length === 0) continue;
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

/** Those who reserve themselves: named before the verb, or after it where the sentence begins with what against. */
function actors(sentence: string): PersonRef[] {
  const verb = RESERVES.exec(sentence);
  if (verb === null) return actorsIn(sentence);
  const [before, after] = [sentence.slice(0, verb.index), sentence.slice(verb.index + verb[0].length)];
  const turned = /^(?:mot|till förmån|med hänvisning|för|därefter|vidare|även|också|härmed) /iu.test(before);
  const leading = turned || before.trim() === '' ? [] : actorsIn(`${before}${verb[0]}`);
  return leading.length > 0 ? leading : actorsIn(after.split(WHY, 1)[0] ?? '');
}

/** Capitalised words, and small ones between them. */
const ONLY_PARTIES = /^(?:(?:\(?\p{Lu}[\p{L}-]*\)?|och|samt|ledamöterna|från|för|de gröna),? ?){1,10}$/u;

/** "Eva Ek (S), Bo Alm (V)", "Vänsterpartiet till förmån för …", under the heading. */
function withoutVerb(sentence: string): PersonRef[] {
  const subject = sentence.split(WHY, 1)[0] ?? '';
  if (onlyNames(subject)) return actorsIn(subject);
  return ONLY_PARTIES.test(subject) && peopleIn(subject).length === 0 ? partiesAlone(subject) : [];
}

/** Parties and nothing else, before what they reserve themselves for. */
const partiesAlone = (subject: string) => {
  const parties = partiesActing(`${subject.trim()} reserverar sig`);
  return parties.length === subject.split(/, | och | samt /u).length ? parties : [];
};

/** Persons where there are any, else parties. */
function actorsIn(sentence: string): PersonRef[] {
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
          disqualified.push(...peopleNamed(sentence.replace(INSTEAD, '')));
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
