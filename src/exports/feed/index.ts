import type { FeedForm } from '../../domain/addresses.ts';
import type { Register } from '../../register/register.ts';
import { atomText } from './atom.ts';
import { feedOf, type FeedPlan } from './feeds.ts';
import { jsonFeedText } from './json.ts';
import type { Feed } from './model.ts';

const writers: Record<FeedForm, (feed: Feed) => string> = { atom: atomText, json: jsonFeedText };

/** A feed as the text of its file, with addresses on `site`. */
export const feedText = (register: Register, plan: FeedPlan, form: FeedForm, site: URL): string =>
  writers[form](feedOf(register, plan, site));
