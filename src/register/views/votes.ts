import { addresses } from '../../domain/addresses.ts';
import { SWEDISH, type Language } from '../../domain/language.ts';
import { isKnown, UNKNOWN } from '../../domain/unknown.ts';
import type { OutcomeRule } from '../../domain/vote.ts';
import { messagesIn } from '../../messages/index.ts';
import { capitalized, meetingDate, organizationLabel, partyLabel, type Label } from '../labels.ts';
import type { PageFrame } from '../page-frame.ts';
import type { Register } from '../register.ts';
import type { HeldVote } from '../../telling/decision-votes.ts';
import { bodyChoices, type NarrowChoice } from './narrowing.ts';
import { dateOf, outcomeText, placeOf, questionUnder, voteHref, voteTitle } from './party-vote.ts';
import { voteWords } from '../vote-words.ts';
import { organizationVotes } from './vote-coverage.ts';
import { agreementViews, type AgreementView } from './votes-agreement.ts';

/** A vote event in a list. */
export interface VoteItem {
  readonly href: string;
  /** The decision that it belongs to; see {@link voteTitle}. */
  readonly title: string;
  readonly question: string;
  readonly date: Label;
  readonly place: string;
  /** "43–38–0"; absent where ja or nej is not printed. */
  readonly score?: string;
  /** What stands in its place where it is absent. */
  readonly noScore?: string;
  readonly sentence: string;
  readonly outcome: string;
  /** That the source names no rule, where it names none. */
  readonly rule?: string;
  readonly knowledge: string;
  /** How many votes were between ja and nej, in words. */
  readonly difference?: string;
  readonly facts: VoteFacts;
}

/** What a list is filtered and sorted by. */
export interface VoteFacts {
  readonly body: string;
  readonly year: string;
  readonly parties: readonly string[];
  /** Absent where ja or nej is not printed. */
  readonly margin?: number;
  readonly rule: OutcomeRule;
}

/** The list of counted votes, of the whole archive or of one organisation. */
export interface VotesView {
  readonly frame: PageFrame;
  readonly heading: string;
  readonly organization?: Label;
  readonly count: string;
  /** How many of an organisation's votes the archive has of those that its meetings held. */
  readonly coverage?: string;
  /** Latest first. */
  readonly years: readonly {
    readonly year: string;
    readonly anchor: string;
    readonly votes: readonly VoteItem[];
  }[];
  /** What the list can be narrowed to; only what some vote event in it has. */
  readonly choices: {
    readonly bodies: readonly NarrowChoice[];
    readonly years: readonly NarrowChoice[];
    readonly parties: readonly NarrowChoice[];
    readonly margins: readonly NarrowChoice[];
    readonly rules: readonly NarrowChoice[];
  };
  /** The organisations' own lists; empty on such a list. */
  readonly organizations: readonly Label[];
  readonly agreements: readonly AgreementView[];
  /** All votes of the organisation as tables; empty on the list of the whole archive. */
  readonly files: readonly (Label & { readonly href: string; readonly explanation: string })[];
}

/** The largest differences that one may ask for. */
const margins = [0, 1, 5, 10];

function marginOf({ event: { totals } }: HeldVote): number | undefined {
  const { yes, no } = totals;
  return isKnown(yes) && isKnown(no) ? Math.abs(yes - no) : undefined;
}

function facts(held: HeldVote): VoteFacts {
  const margin = marginOf(held);
  const date = dateOf(held);
  return {
    body: held.body.id,
    year: isKnown(date) ? date.slice(0, 4) : messagesIn(SWEDISH).lists.withoutDate,
    parties: [...new Set(held.event.votes.flatMap(({ party }) => party ?? []))].toSorted(),
    ...(margin === undefined ? {} : { margin }),
    rule: held.event.rule,
  };
}

function ruleText(rule: OutcomeRule): string {
  const { vocabulary, votes: words } = messagesIn(SWEDISH);
  return rule === 'unknown' ? words.ruleUnknown : capitalized(vocabulary.namedRules[rule]);
}

function voteItem(
  register: Register,
  held: HeldVote,
  voteFacts: VoteFacts,
  withOrganization: boolean,
): VoteItem {
  const { votes: words } = messagesIn(SWEDISH);
  const { event, body, told } = held;
  const { score, noScore, totals, knowledge } = voteWords(told);
  return {
    href: voteHref(held),
    title: voteTitle(held),
    question: questionUnder(held),
    date: meetingDate(register, held.meeting),
    place: withOrganization
      ? `${placeOf(held)}, ${organizationLabel(register, body.organization).text}`
      : placeOf(held),
    ...(score ? { score } : {}),
    ...(noScore ? { noScore } : {}),
    sentence: totals,
    outcome: outcomeText(held),
    ...(event.rule !== 'unknown' ? {} : { rule: words.ruleUnknown }),
    knowledge: knowledge.name,
    ...(voteFacts.margin === undefined ? {} : { difference: words.difference(voteFacts.margin) }),
    facts: voteFacts,
  };
}

const unique = <T>(values: readonly T[]) => [...new Set(values)];
const byText = (a: NarrowChoice, b: NarrowChoice) => a.text.localeCompare(b.text, 'sv');

function choices(register: Register, all: readonly VoteFacts[], organization?: string): VotesView['choices'] {
  return {
    bodies: bodyChoices(register, unique(all.map(({ body }) => body)), organization === undefined),
    years: unique(all.map(({ year }) => year)).map((year) => ({ value: year, text: year })),
    parties: unique(all.flatMap(({ parties }) => parties))
      .map((id) => ({ value: id, text: partyLabel(register, id, UNKNOWN).name }))
      .toSorted(byText),
    margins: margins
      .filter((margin) => all.some((item) => item.margin !== undefined && item.margin <= margin))
      .map((margin) => ({ value: String(margin), text: messagesIn(SWEDISH).votes.margin(margin) })),
    rules: unique(all.map(({ rule }) => rule))
      .map((rule) => ({ value: rule, text: ruleText(rule) }))
      .toSorted(byText),
  };
}

/** The organisations that have counted votes, and so a list of their own. */
export const votingOrganizations = (register: Register): string[] =>
  unique(register.voteEvents.map(({ body }) => body.organization));

/** The tables of all votes of an organisation, named and explained in a language. */
export function votesFiles(organization: string, language: Language = SWEDISH): VotesView['files'] {
  const { csv, csvHelp, spreadsheet, spreadsheetHelp } = messagesIn(language).takeAlong;
  return [
    { text: csv, href: addresses.votesFile(organization, 'csv'), explanation: csvHelp },
    {
      text: spreadsheet,
      href: addresses.votesFile(organization, 'semikolon.csv'),
      explanation: spreadsheetHelp,
    },
  ];
}

/** The vote events of the archive, or of one organisation with how often its parties voted alike. */
export function votesView(register: Register, organization?: string): VotesView {
  const held = register.voteEvents.filter(
    ({ body }) => organization === undefined || body.organization === organization,
  );
  const items = held.map((vote) => voteItem(register, vote, facts(vote), organization === undefined));
  const years = Map.groupBy(items, (item) => item.facts.year);
  const place = organization === undefined ? undefined : organizationLabel(register, organization);
  const { lists, votes: words } = messagesIn(SWEDISH);
  const heading = place ? words.titleOf(place.text) : words.heading;
  return {
    frame: {
      title: heading,
      description: place ? words.descriptionOf(place.text) : words.description,
      path: addresses.votes(organization),
      breadcrumb: place ? [place] : [],
    },
    heading,
    ...(place ? { organization: place } : {}),
    ...(organization === undefined ? {} : { coverage: organizationVotes(register, organization) }),
    count: words.count(items.length),
    years: [...years].map(([year, votes]) => ({
      year,
      anchor: year === lists.withoutDate ? 'odaterat' : `ar-${year}`,
      votes,
    })),
    choices: choices(
      register,
      items.map((item) => item.facts),
      organization,
    ),
    organizations:
      organization === undefined
        ? votingOrganizations(register).map((id) => ({
            text: organizationLabel(register, id).text,
            href: addresses.votes(id),
          }))
        : [],
    agreements: organization === undefined ? [] : agreementViews(register, organization),
    files: organization === undefined ? [] : votesFiles(organization),
  };
}
