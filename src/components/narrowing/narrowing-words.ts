import { ofPage } from '../../messages/client.ts';
import { narrowing as en } from '../../messages/en/narrowing.ts';
import { narrowing as sv } from '../../messages/sv/narrowing.ts';

/** What scripts say of a narrowed list, in the language of the page. */
export const words = ofPage({ sv, en });
