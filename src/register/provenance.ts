import { anchors } from '../domain/addresses.ts';
import { SWEDISH, type Language } from '../domain/language.ts';
import { stopped } from '../domain/stopped.ts';
import { isKnown } from '../domain/unknown.ts';
import { messagesIn } from '../messages/index.ts';
import type { EntryData } from '../schema/collections.ts';
import { day, type Day } from './day.ts';
import { organizationLabel, type Label } from './labels.ts';
import type { Register } from './register.ts';

/** Where the facts of a page come from, when it was published, and whom to tell of a fault. */
export interface Provenance {
  readonly sources: readonly SourceView[];
  readonly published: Day;
  readonly changed?: Day;
  readonly corrections: readonly {
    anchor: string;
    date: string;
    what: string;
    before: string;
    after: string;
    why: string;
  }[];
  /** Texts that were taken back from the page, a day and a reason each. */
  readonly withdrawn: readonly { readonly date: string; readonly reason: string }[];
  /** Whether the page has a summary in our words. */
  readonly hasSummary: boolean;
  readonly organization: Label;
}

interface SourceView {
  readonly title: string;
  readonly publisher: string;
  readonly url?: string;
  readonly retrieved?: string;
  readonly note?: string;
}

type Sourced = Pick<
  EntryData<'beslut'>,
  'sources' | 'published' | 'changed' | 'corrections' | 'withdrawnParts' | 'summary'
>;

/** The dates on which an entry may have changed. */
export type Dated = Pick<Sourced, 'published' | 'changed' | 'corrections' | 'withdrawnParts'>;

/** When an entry last changed after it was published, if it did. */
const lastChange = ({ changed, corrections, withdrawnParts }: Dated): string | undefined =>
  [changed, ...[...corrections, ...withdrawnParts].map(({ date }) => date)]
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);

/** The day on which an entry last changed: the day when it was published, if it has not changed since. */
export const lastChanged = (data: Dated): string => lastChange(data) ?? data.published;

/**
 * Corrections with their places on the entry's page. Several of one day are numbered in the order of the file, so
 * that no later correction moves an earlier one.
 */
export function placedCorrections<C extends { readonly date: string }>(
  corrections: readonly C[],
): (C & { readonly anchor: string })[] {
  return corrections.map((correction, index) => {
    const earlier = corrections.slice(0, index).filter(({ date }) => date === correction.date);
    return { ...correction, anchor: anchors.correction(correction.date, earlier.length + 1) };
  });
}

/** A correction in words, with its place on the page. */
export interface PlacedCorrection {
  readonly anchor: string;
  readonly text: string;
}

/** The corrections of an entry without sources of its own: a party, a member, an organisation. */
export function correctionTexts({
  corrections = [],
}: {
  readonly corrections?: Sourced['corrections'] | undefined;
}): PlacedCorrection[] {
  const { frame, people: words } = messagesIn(SWEDISH);
  return placedCorrections(corrections).map(({ anchor, date, what, before, after, why }) => ({
    anchor,
    text: `${frame.date(date)}: ${words.correction(what, before, after, why)}`,
  }));
}

/** When a page that is put together from these entries last changed. Nothing without entries. */
export function compiledFrom(
  entries: readonly { readonly data: Dated }[],
  language: Language = SWEDISH,
): { readonly compiled?: Day } {
  const latest = entries
    .map(({ data }) => lastChanged(data))
    .sort()
    .at(-1);
  return latest === undefined ? {} : { compiled: day(latest, language) };
}

/** The provenance of an entry. It was last changed on the latest of its dates. */
export function provenance(
  register: Register,
  data: Sourced,
  organization: string,
  language: Language = SWEDISH,
): Provenance {
  const { frame } = messagesIn(language);
  const changed = lastChange(data);
  return {
    sources: data.sources.map(({ title, publisher, url, retrieved, note }) => ({
      title,
      publisher,
      ...(isKnown(url) ? { url } : {}),
      ...(retrieved ? { retrieved: frame.date(retrieved) } : {}),
      ...(note ? { note } : {}),
    })),
    published: day(data.published, language),
    ...(changed ? { changed: day(changed, language) } : {}),
    corrections: placedCorrections(data.corrections).map((correction) => ({
      ...correction,
      date: frame.date(correction.date),
      what: stopped(correction.what),
      before: stopped(correction.before),
      after: stopped(correction.after),
    })),
    withdrawn: data.withdrawnParts.map(({ date, reason }) => ({
      date: frame.date(date),
      reason: stopped(reason),
    })),
    hasSummary: data.summary !== undefined,
    organization: organizationLabel(register, organization, language),
  };
}
