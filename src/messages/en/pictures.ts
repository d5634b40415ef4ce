import type { Same } from '../same.ts';
import type * as swedish from '../sv/pictures.ts';

const conjunction = new Intl.ListFormat('en-GB', { type: 'conjunction' });

export const pictures: Same<typeof swedish.pictures> = {
  list: (texts) => conjunction.format(texts),
  perParty: (parties) => `Votes by party: ${parties}.`,
  onlySeat: 'The square is the only person in the list',
  seats: (count) => `Each square is one of ${count} in the list, ordered by party`,
  onlySeatEmpty: 'it is empty, since the source does not show how the person voted.',
  seatsEmpty: 'the squares are empty, since the source does not show how any of them voted.',
  someUnknown: (count) => `how ${count} of them voted is not stated`,
};
