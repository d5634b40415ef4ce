import type { Register } from '../../register/register.ts';
import type { Entry } from '../../schema/collections.ts';
import { voteEventsOf } from '../../register/vote-events.ts';

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
