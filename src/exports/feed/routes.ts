import { feedForms, type FeedForm } from '../../domain/addresses.ts';
import type { Register } from '../../register/register.ts';
import { feedPlans, type FeedPlan } from './feeds.ts';

/** The files of all feeds, for `getStaticPaths`. The root has no path before its file's name. */
export interface FeedRoute {
  readonly params: { readonly sida: string | undefined; readonly form: FeedForm };
  readonly props: { readonly plan: FeedPlan };
}

export const feedRoutes = (register: Register): FeedRoute[] =>
  feedPlans(register).flatMap((plan) =>
    feedForms.map((form) => ({
      params: { sida: plan.page.slice(1, -1) || undefined, form },
      props: { plan },
    })),
  );
