import type { Paragraph } from '../layout/paragraphs.ts';
import { partiesActing, peopleIn, peopleNamed } from '../persons/names.ts';
import { withSharedParty, wordsLeft } from '../persons/subject.ts';
import type { Decision, PersonRef } from '../model/reading.ts';
import type { SectionText } from '../votes/events.ts';
import { lineOf, sentencesIn } from './sentences.ts';
import { warn, type Warning } from '../model/warning.ts';

const RESERVES =
  /(?:reserverar|reserverade|reserverat) sig|(?:anmäler|lämnar|inger|avger|anmälde|lämnade|anmält|lämnat|inlämnat) (?:in )?(?:en |skriftlig |muntlig |blank |gemensam )*reservation|reservation(?:er)? (?:har )?(?:anmäl(?:s|ts|des)|(?:in)?lämna(?:s|ts|des)(?: in)?|inges|avges) av|(?:instämmer|instämde|ansluter sig|anslöt sig) (?:i|till) (?:\p{L}+ )?reservation/iu;
/** What comes after those who reserve themselves: for whose proposal, against what, why. */
const WHY =
  / (?:till förmån|mot|med (?:följande|hänvisning|motivering)|för (?:eget|sitt|egna|sina|bifall)|enligt|i enlighet|avseende|beträffande|gällande|angående|på grund|eftersom|att|och (?:lämnar|inger|inkommer))(?![\p{L}])/u;
/** Whoever takes the place of somebody disqualified is not disqualified. */
const INSTEAD =
  /(?:(?:,| och| samt)? (?:och )?)?(?:ersätts av|ersattes av|(?:i|I) (?:hans|hennes|hens|dennes|deras|vars|dennas) (?:ställe|plats)|(?:i|I) stället|(?:s|S)om ersättare|(?<![\p{L}])[Tt]jänstgörande ersättare är|(?:tjänstgör|inträder)(?![\p{L}])).*$/su;
/** Words that deny what they stand by. */
const DENIES = /(?<![\p{L}])(?:inte|ej|icke|aldrig|varken|ingen|inga)(?![\p{L}])/iu;
/** What may follow "reserverar sig" without changing who does. */
const AFTER_RESERVES =
  /^(?:[.,;:]|$)|^ ?(?:skriftligt|skriftligen|muntligt|muntligen|mot|emot|till|för|med|och|enligt|i|över|samtliga|avseende|beträffande|gällande|angående|på|eftersom|då|mer|härmed|också|även|gemensamt|,|\(|\p{Lu})/u;
const JAV =
  /på grund av jäv|anmäler jäv|anmälde jäv|anmält jäv|anmält? jäv|jävig|lämnar (?:salen|sammanträdet|rummet).{0,40}jäv|deltar (?:inte|ej).{0,80}jäv/iu;
const ABSTAINS =
  /(?:deltar|deltog|deltagit) (?:inte|ej) i (?:beslutet|handläggningen|beslut|ärendet)|avstår från att delta|(?:inte|ej) delta(?:r|git)? i beslutet/iu;

/** Recorded dissent: who reserves, as persons or as parties, and what the source says of it. */
export function reservationsIn(sections: readonly SectionText[]): {
  reservations: Decision['reservations'];
  took: Paragraph[];
  warnings: Warning[];
} {
  const reservations: Decision['reservations'] = [];
  const took: Paragraph[] = [];
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
      for (const sentence of sentencesIn(withSharedParty(paragraph.text))) {
        const tells = RESERVES.test(sentence);
        if (tells && deniesReserving(sentence)) continue;
        if (tells && !reserves(sentence)) {
          if (peopleNamed(sentence).length > 0 || kind === 'dissent')
            warnings.push(warn('reservation-ej-last', paragraph.line, `”${sentence.slice(0, 160)}”`));
          continue;
        }
        if (!tells && !(kind === 'dissent' && (onlyNames(sentence) || WHY.test(sentence)))) continue;
        const by = tells ? actors(sentence) : withoutVerb(sentence);
        if (!tells && by.length === 0) continue;
        if (by.length === 0 && kind !== 'dissent') continue;
        if (by.length === 0)
          warnings.push(warn('reservation-utan-namn', paragraph.line, `”${sentence.slice(0, 80)}”`));
        reservations.push({ by, text: sentence, line: lineOf(paragraph, sentence) });
        took.push(paragraph);
      }
    }
  }
  return { reservations, took, warnings };
}

/** "Eva Ek (S) reserverar sig inte mot beslutet.": nobody reserves, and every word says so. */
const deniesReserving = (sentence: string) =>
  wordsLeft(sentence).every((word) =>
    /^(?:har|reserverar|reserverade|reserverat|sig|inte|ej|mot|beslutet)$/iu.test(word),
  ) && /(?:reserverar|reserverade|reserverat) sig (?:inte|ej)(?!\p{L})/iu.test(sentence);

/** Whether nothing stands by the verb that denies it, and nobody else acts before it. */
function reserves(sentence: string): boolean {
  const verb = RESERVES.exec(sentence);
  if (verb === null) return false;
  const before = sentence.slice(0, verb.index);
  const after = sentence.slice(verb.index + verb[0].length).replace(/^\p{Ll}+/u, '');
  if (
    DENIES.test(after.split(/[,.;]| (?:mot|till|för|eftersom|att) /u, 1)[0] ?? '') ||
    !AFTER_RESERVES.test(after)
  )
    return false;
  const turned = /^(?:mot|till förmån|med hänvisning|för|därefter|vidare|även|också|härmed) /iu.test(before);
  if (turned || before.trim() === '') return !DENIES.test(before);
  return wordsLeft(before).every((word) =>
    /^(?:har|hade|därför|därmed|skriftligt|muntligt|blankt|en|gemensam)$/iu.test(word),
  );
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
  took: Paragraph[];
  warnings: Warning[];
} {
  const warnings: Warning[] = [];
  const disqualified: PersonRef[] = [];
  const notParticipating: PersonRef[] = [];
  const took: Paragraph[] = [];
  for (const { kind, paragraphs } of sections) {
    if (kind === 'basis' || kind === 'recipients' || kind === 'earlier') continue;
    for (const paragraph of paragraphs) {
      for (const sentence of sentencesIn(withSharedParty(paragraph.text))) {
        if (/(?:under|i|vid) (?:paragraf(?:erna)?|§§?|punkt|ärende) ?\d/iu.test(sentence)) continue;
        if (JAV.test(sentence) || (kind === 'disqualification' && !/ingen|inga/iu.test(sentence))) {
          const people = peopleNamed(sentence.replace(INSTEAD, ''));
          if (people.length === 0) continue;
          if (isDenied(sentence)) continue;
          if (isDisqualified(sentence.replace(INSTEAD, ''))) {
            disqualified.push(...people);
            took.push(paragraph);
          } else warnings.push(warn('jav-ej-last', paragraph.line, `”${sentence.slice(0, 160)}”`));
        } else if (ABSTAINS.test(sentence)) {
          const people = peopleNamed(sentence);
          const aside = people.length > 0 ? people : partiesActing(sentence);
          notParticipating.push(...aside);
          if (aside.length > 0) took.push(paragraph);
        }
      }
    }
  }
  return {
    disqualified: unique(disqualified),
    notParticipating: unique(notParticipating),
    took,
    warnings,
  };
}

/** The words of telling that somebody has jäv and takes no part; another word may deny it or tell of somebody else. */
const TELLS_JAV = new Set(
  `anmäler anmälde anmält har har deltar deltog deltagit delta inte ej varken heller i vid under från handläggningen handläggning handläggs eller nor beslut beslutet beslutsfattandet behandlingen behandling behandlas överläggningen överläggningarna
   av ärendet ärende ärendets detta denna paragraf paragrafen punkten på grund jäv jävig jäviga lämnar lämnade salen sammanträdet sammanträdeslokalen rummet lokalen lämnat mötet är därför därmed och närvarande utträder innan inför
   meddelar meddelade att sig de hon han hen som den det till följd omröstningen dag enligt kommunallagen kap § skäl`.split(
    /\s+/u,
  ),
);

/** "… anmälde jäv men bedömdes inte vara jävig.": nobody is disqualified, and every word says so. */
const isDenied = (sentence: string) =>
  /(?:men|och) (?:bedömdes|bedöms|befanns|ansågs|anses) (?:inte|ej) (?:vara |ha )?(?:jävig|jäviga|jäv)[.]?$/iu.test(
    sentence,
  ) &&
  wordsLeft(sentence).every(
    (word) =>
      TELLS_JAV.has(word.toLowerCase()) ||
      /^(?:men|bedömdes|bedöms|befanns|ansågs|anses|vara|ha)$/iu.test(word),
  );

function isDisqualified(sentence: string): boolean {
  if (
    /(?<![\p{L}])(?:inte|ej) (?:vara |är |anses |bedömd(?:es)? )?(?:jävig|jäv)|(?:jäv|jävig)[^.]{0,20} (?:inte|ej) (?:föreligger|finns)|deltar(?= |$)(?! (?:inte|ej|varken|på))/iu.test(
      sentence,
    )
  )
    return false;
  return wordsLeft(sentence).every((word) => TELLS_JAV.has(word.toLowerCase()) || /^\d+$/u.test(word));
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
