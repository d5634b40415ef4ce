import type { Register } from '../../register/register.ts';
import { feedPlans, type FeedPlan } from './feeds.ts';

/** The places of all feeds, for `getStaticPaths` of each form. The root has no path before its file's name. */
export interface FeedRoute {
  readonly params: { readonly sida: string | undefined };
  readonly props: { readonly plan: FeedPlan };
}

export const feedRoutes = (register: Register): FeedRoute[] =>
  feedPlans(register).map((plan) => ({
    params: { sida: plan.page.slice(1, -1) || undefined },
    props: { plan },
  }));
