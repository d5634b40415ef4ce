import { addresses, type VoteFileForm } from '../../domain/addresses.ts';
import type { VoteDocument } from './schema.ts';

/** Where the files and the embedded page of a vote event lie, with the site: these addresses are for copying. */
const decisionOf = (event: VoteDocument) => new URL(event.decision.id).pathname.slice(1, -1);

export const fileAddress = (event: VoteDocument, form: VoteFileForm): string =>
  new URL(addresses.voteFile(decisionOf(event), event.number, form), event.id).href;

export const embedAddress = (event: VoteDocument): string =>
  new URL(addresses.voteEmbed(decisionOf(event), event.number), event.id).href;
