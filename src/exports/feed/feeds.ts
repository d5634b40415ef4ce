import { addresses } from '../../domain/addresses.ts';
import type { IsoDate } from '../../domain/dates.ts';
import { SWEDISH } from '../../domain/language.ts';
import { messagesIn } from '../../messages/index.ts';
import { followed, type Followed } from '../../register/feeds-and-calendars.ts';
import { capitalized } from '../../register/labels.ts';
import { lastChanged } from '../../register/provenance.ts';
import type { Register } from '../../register/register.ts';
import { SITE_NAME } from '../../site/settings/settings.ts';
import { partyIds } from '../../register/views/party.ts';
import { candidates, corrections, type Candidate } from './candidates.ts';
import { LIMIT, type Feed } from './model.ts';

/** A feed before it is written: which page it follows, and what stands in it. */
export interface FeedPlan extends Followed {
  readonly candidates: readonly Candidate[];
}

/** All feeds of the archive. */
export function feedPlans(register: Register): FeedPlan[] {
  const all = candidates(register);
  const plan = (followedPage: Followed, isIn: (candidate: Candidate) => boolean): FeedPlan => ({
    ...followedPage,
    candidates: all.filter(isIn),
  });
  return [
    plan(followed.everything(), () => true),
    ...register.archive.organisationer.flatMap(({ id }) => [
      plan(followed.organization(register, id), ({ organization }) => organization === id),
      ...partyIds(register, id).map((party) =>
        plan(
          followed.party(register, id, party),
          ({ organization, parties }) => organization === id && parties.includes(party),
        ),
      ),
    ]),
    ...[...register.bodies.values()].map((bodyItem) =>
      plan(followed.body(register, bodyItem), ({ body }) => body === bodyItem.id),
    ),
    ...register.archive.amnen.map(({ id }) =>
      plan(followed.topic(register, id), ({ topics }) => topics.includes(id)),
    ),
    { ...followed.corrections(), candidates: corrections(register) },
  ];
}

function extent(count: number): string {
  const words = messagesIn(SWEDISH).feed.extent;
  return count > LIMIT ? words.some(LIMIT, count) : words.all;
}

/** The latest change in the archive: when a feed without items was last known to be empty. */
const archiveChanged = ({ archive: { beslut, underlag, sammantraden }, today }: Register): IsoDate =>
  [...beslut, ...underlag, ...sammantraden]
    .map(({ data }) => lastChanged(data))
    .sort()
    .at(-1) ?? today;

/** Writes a feed with addresses on `site`. Its items are made here, and only those that it holds. */
export function feedOf(register: Register, { page, title, candidates: chosen }: FeedPlan, site: URL): Feed {
  const absolute = (path: string) => new URL(path, site).href;
  return {
    page: absolute(page),
    addresses: { atom: absolute(addresses.feed(page, 'atom')), json: absolute(addresses.feed(page, 'json')) },
    title: page === addresses.start() ? SITE_NAME : `${capitalized(title)} – ${SITE_NAME}`,
    subtitle: `${capitalized(title)}. ${extent(chosen.length)}`,
    author: { name: SITE_NAME, page: absolute(addresses.start()) },
    updated: chosen[0]?.updated ?? archiveChanged(register),
    items: chosen.slice(0, LIMIT).map(({ item }) => item(site)),
  };
}
