import { ofPage } from '../../messages/client.ts';
import { citation as en } from '../../messages/en/citation.ts';
import { citation as sv } from '../../messages/sv/citation.ts';

/** What the buttons say and what is said once they were pressed, in the language of the page. */
export const words = ofPage({ sv, en });
