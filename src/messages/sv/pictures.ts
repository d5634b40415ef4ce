/** The words at and under the pictures of a vote. */
export const pictures = {
  list: (texts: readonly string[]): string => conjunction.format(texts),
  perParty: (parties: string) => `Röster per parti: ${parties}.`,
  onlySeat: 'Rutan är den enda personen i listan',
  seats: (count: number) => `Varje ruta är en av ${count} i listan, ordnade efter parti`,
  onlySeatEmpty: 'den är tom, eftersom källan inte visar hur personen röstade.',
  seatsEmpty: 'rutorna är tomma, eftersom källan inte visar hur någon av dem röstade.',
  someUnknown: (count: number) => `hur ${count} av dem röstade framgår inte`,
};

const conjunction = new Intl.ListFormat('sv', { type: 'conjunction' });
