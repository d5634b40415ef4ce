import { lowered } from '../domain/lowered.ts';
import { addresses } from '../domain/addresses.ts';
import { archiveLang, SWEDISH, type Language } from '../domain/language.ts';
import { daysOf, isCancelled } from '../domain/meeting.ts';
import { registryKey, type RegistryNumber } from '../domain/matter.ts';
import { codeOn, nameOn, type FormerName } from '../domain/names.ts';
import { isKnown, UNKNOWN, type Unknown } from '../domain/unknown.ts';
import type { Role } from '../domain/vote.ts';
import { messagesIn } from '../messages/index.ts';
import type { Label } from '../messages/sentence.ts';
import type { Entry, EntryData } from '../schema/collections.ts';
import type { SearchRecord } from '../search/record/record.ts';
import type { Register } from './register.ts';

/** How things are named to readers. Every name on a page comes from here. */

export type { Label };

/** A date, month, quarter or year in words, or "not stated". */
export function dateLabel(date: string | Unknown, language: Language = SWEDISH): Label {
  const { frame } = messagesIn(language);
  return isKnown(date) ? { text: frame.date(date) } : notStatedIn(language);
}

/** "Not stated" in the language of a page. */
export const notStatedIn = (language: Language = SWEDISH): Label => ({
  text: messagesIn(language).frame.notStated,
  stated: false,
});

/** Upper case first letter. */
export const capitalized = (text: string) => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);

/** The party's abbreviation on a day. */
export const partyCode = (party: EntryData<'partier'>, date: string | Unknown): string =>
  codeOn(party.codes, date) ?? party.name;

/** A member's name on a day, and a party's. */
export const personName = (register: Register, id: string, date: string | Unknown): string =>
  nameOn(register.get('personer', id).data, date);
const partyName = (register: Register, id: string, date: string | Unknown): string =>
  nameOn(register.get('partier', id).data, date);

export interface PartyLabel {
  readonly id: string | null;
  readonly code: string;
  readonly name: string;
  /** Absent for members without a party. */
  readonly color?: string;
}

export function partyLabel(
  register: Register,
  id: string | null,
  date: string | Unknown,
  language: Language = SWEDISH,
): PartyLabel {
  if (id === null) return { id, code: '–', name: messagesIn(language).vote.noParty };
  const { data } = register.get('partier', id);
  return { id, code: partyCode(data, date), name: nameOn(data, date), color: data.color };
}

interface Actor {
  readonly person?: string | undefined;
  readonly party?: string | undefined;
  readonly role?: Role | undefined;
  readonly office?: string | undefined;
}

/** "Marianne Sandström (SD)", "Vänsterpartiet" for a group, or the office. */
export function actorName(
  register: Register,
  actor: Actor | Unknown,
  date: string | Unknown,
  language: Language = SWEDISH,
): string {
  const { frame, vocabulary } = messagesIn(language);
  if (!isKnown(actor)) return frame.notStated.toLowerCase();
  const { person, party, role, office } = actor;
  if (person === undefined)
    return office ?? (party === undefined ? frame.notStated : partyName(register, party, date));
  const name = personName(register, person, date);
  const code = party === undefined ? '' : ` (${partyLabel(register, party, date).code})`;
  return `${name}${code}${role === undefined || role === 'unknown' ? '' : `, ${vocabulary.roles[role]}`}`;
}

export const actorNames = (
  register: Register,
  actors: readonly Actor[],
  date: string | Unknown,
  language: Language = SWEDISH,
) =>
  joined(
    actors.map((actor) => actorName(register, actor, date, language)),
    language,
  );

/** "A", "A och B", "A, B och C". */
export const joined = (texts: readonly string[], language: Language = SWEDISH) =>
  messagesIn(language).pictures.list(texts);

type Meeting = Entry<'sammantraden'>;

const withRemarks = (text: string, remarks: readonly string[]) =>
  remarks.length === 0 ? text : `${text} (${remarks.join(', ')})`;

/** "dagens andra sammanträde", where the body had held another that day; else nothing. */
export const ofTheDay = (register: Register, meeting: Meeting, language: Language = SWEDISH): string[] => {
  const number = register.numberOnDay(meeting);
  return number > 1 ? [messagesIn(language).meeting.ofTheDay(number)] : [];
};

/**
 * When a meeting was held, wherever that is told: "5 april 2023", "26–27 maj 2020", "26 maj 2020 (dagens andra
 * sammanträde)", or "not stated".
 */
export function meetingDate(register: Register, meeting: Meeting, language: Language = SWEDISH): Label {
  const days = daysOf(meeting.data);
  if (days.length === 0) return notStatedIn(language);
  const { meeting: words } = messagesIn(language);
  return { text: withRemarks(words.days(days), ofTheDay(register, meeting, language)) };
}

/**
 * "Regionstyrelsen 5 april 2023", without a date "Regionstyrelsen, odaterat", of one that was called off
 * "Regionstyrelsen 5 april 2023 (inställt)".
 */
export function meetingName(register: Register, meeting: Meeting, language: Language = SWEDISH): string {
  const { meeting: words, vote } = messagesIn(language);
  const { data } = meeting;
  const body = register.bodyAt(meeting).name;
  const days = daysOf(data);
  return withRemarks(days.length === 0 ? vote.undatedMeeting(body) : `${body} ${words.days(days)}`, [
    ...ofTheDay(register, meeting, language),
    ...(isCancelled(data) ? [words.cancelled.toLowerCase()] : []),
  ]);
}

/** The day of a meeting as the search knows it; nothing where it is not known. */
export function searchedDate(register: Register, meeting: Meeting): Pick<SearchRecord, 'date'> {
  const [iso, ...later] = daysOf(meeting.data);
  if (iso === undefined) return {};
  const last = later.at(-1);
  return { date: { iso, ...(last ? { last } : {}), text: meetingDate(register, meeting).text } };
}

/** The addresses of matters by their numbers, as the search knows them. */
export const searchedMatters = (organization: string, numbers: readonly RegistryNumber[]): string[] =>
  numbers.map((number) => addresses.matter(organization, registryKey(number)));

/** "§ 113", or undefined where the source does not give the number. */
export const paragraphName = (paragraph: string | Unknown) =>
  isKnown(paragraph) ? `§\u00a0${paragraph}` : undefined;

/** What marks the archive's words as Swedish where the page is in another language. */
export const asArchived = (language: Language): Pick<Label, 'lang'> => {
  const lang = archiveLang(language);
  return lang ? { lang } : {};
};

/** A text in the language of a page that ends in the archive's words. */
export function endingIn(text: string, said: string, language: Language): Label {
  const lang = archiveLang(language);
  return lang && said !== '' && text.endsWith(said)
    ? { lead: text.slice(0, -said.length), text: said, lang }
    : { text };
}

export const organizationLabel = (
  register: Register,
  id: string,
  language: Language = SWEDISH,
  date: string | Unknown = UNKNOWN,
): Label => ({
  text: nameOn(register.get('organisationer', id).data, date),
  href: addresses.organization(id),
  ...asArchived(language),
});

/** The time that something was called so, as far as it is known: "från 22 november 2015", "från 1999 till 20 maj 2024". */
export function timeOfName(
  { from = UNKNOWN, to = UNKNOWN }: { readonly from?: string | undefined; readonly to?: string | undefined },
  language: Language = SWEDISH,
): string | undefined {
  const { frame, people: words } = messagesIn(language);
  const ends = [
    ...(isKnown(from) ? [words.from(frame.date(from))] : []),
    ...(isKnown(to) ? [words.to(frame.date(to))] : []),
  ];
  return ends.length === 0 ? undefined : ends.join(' ');
}

/** "Har också hetat Folkpartiet liberalerna (till 21 november 2015)."; nothing where there was no other name. */
export function formerNamesText(
  { formerNames }: { readonly formerNames: readonly FormerName[] },
  language: Language = SWEDISH,
): { readonly formerNames?: string } {
  const { labels } = messagesIn(language);
  const names = formerNames.map((former) => {
    const time = timeOfName(former, language);
    return withRemarks(former.name, time === undefined ? [] : [time]);
  });
  return names.length === 0 ? {} : { formerNames: labels.formerNames(names.join(', ')) };
}

/** A body's name on a day. */
export const bodyName = (register: Register, id: string, date: string | Unknown): string =>
  nameOn(register.body(id), date);

export const bodyLabel = (
  register: Register,
  id: string,
  language: Language = SWEDISH,
  date: string | Unknown = UNKNOWN,
): Label => ({
  text: bodyName(register, id, date),
  href: addresses.body(id),
  ...asArchived(language),
});

/** A body as it stands within a sentence, with its organisation where that is another than `from`, who speaks. */
export function bodyWithin(
  register: Register,
  id: string,
  from: string,
  language: Language = SWEDISH,
): string {
  const { name, organization } = register.body(id);
  const body = lowered(name);
  return organization === from
    ? body
    : messagesIn(language).later.of(body, organizationLabel(register, organization).text);
}

/** What people call the topics of something. */
export const topicSynonyms = (register: Register, ids: readonly string[]): string[] =>
  ids.flatMap((id) => register.get('amnen', id).data.synonyms);

export const topicLabels = (
  register: Register,
  ids: readonly string[],
  language: Language = SWEDISH,
): Label[] =>
  ids.map((id) => ({
    text: register.get('amnen', id).data.name,
    href: addresses.topic(id),
    ...asArchived(language),
  }));

/** From–to in words: "15 oktober 2022 – 14 oktober 2026", with "not stated" where it is. */
export function span(from: string | Unknown, to: string | Unknown, language: Language = SWEDISH): Label {
  const { dates, frame } = messagesIn(language);
  if (isKnown(from) && isKnown(to)) return { text: dates.span(frame.date(from), frame.date(to)) };
  if (isKnown(from)) return { text: dates.from(frame.date(from)) };
  return isKnown(to) ? { text: dates.to(frame.date(to)) } : notStatedIn(language);
}
