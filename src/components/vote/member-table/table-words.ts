import { ofPage } from '../../../messages/client.ts';
import { members as en } from '../../../messages/en/members.ts';
import { members as sv } from '../../../messages/sv/members.ts';

/** What the table says of itself, in the language of the page. */
export const words = ofPage({ sv, en });
