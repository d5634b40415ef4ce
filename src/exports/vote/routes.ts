import type { Register } from '../../register/register.ts';
import type { Entry } from '../../schema/collections.ts';
import { voteEventsOf } from '../../telling/decision-votes.ts';
import { votingOrganizations } from '../../register/views/votes.ts';
import { voteDocumentOf } from './document.ts';
import type { VoteDocument } from './schema.ts';

/** The part of a path that each vote event's pages and files have in common, for `getStaticPaths`. */
export interface VoteRoute {
  readonly params: Record<'organisation' | 'organ' | 'mote' | 'beslut' | 'nummer', string>;
  readonly props: { readonly decision: Entry<'beslut'>; readonly number: number };
}

export function voteRoutes(register: Register): VoteRoute[] {
  return register.archive.beslut.flatMap((decision) => {
    const [organisation = '', organ = '', mote = '', beslut = ''] = decision.id.split('/');
    return voteEventsOf(decision).map(({ number }) => ({
      params: { organisation, organ, mote, beslut, nummer: String(number) },
      props: { decision, number },
    }));
  });
}

/** The organisations with a table of all their votes, for `getStaticPaths`. */
export const votesRoutes = (register: Register): { params: { organisation: string } }[] =>
  votingOrganizations(register).map((organisation) => ({ params: { organisation } }));

/** Every vote event of an organisation, latest first as in its list, with addresses on `site`. */
export const votesOf = (register: Register, organization: string, site: URL): VoteDocument[] =>
  register.voteEvents
    .filter(({ body }) => body.organization === organization)
    .map(({ decision, number }) => voteDocumentOf(register, decision, number, site));
