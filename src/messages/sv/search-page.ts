const alternatives = new Intl.ListFormat('sv', { type: 'disjunction' });

/** The field that one searches in, and the search page as it stands before script. */
export const searchPage = {
  title: 'Sök',
  description: 'Sök bland beslut, sammanträden, underlag och ämnen.',
  field: 'Sök beslut',
  search: 'Sök',
  /** What the archive has that can be searched for: a word, a section, the number of a matter. */
  hint: (examples: readonly string[]) => `Till exempel ${alternatives.format(examples)}.`,
  inSwedish: '',
  howItSearches: 'Så fungerar sökningen',
  withoutScript: 'Sökningen behöver JavaScript. Utan det finns allt i listan nedanför, ordnat efter år.',
  narrow: 'Avgränsa',
  fetching: 'Hämtar …',
  narrowedTo: 'Avgränsat till',
  orderBy: 'Ordna efter',
  relevance: 'relevans',
  date: 'datum',
  tryShorter: 'Prova ett annat eller kortare ord: ”telefon” hittar också telefonsystem och mobiltelefoner.',
  tryNumbers: 'Skriv ett diarienummer som i protokollet, till exempel KS 2024/31, och en paragraf som § 89.',
  lookAmong: 'Leta i stället bland',
  topics: 'ämnena',
  orIn: 'eller i',
  everything: 'allt efter år',
  incomplete:
    'Arkivet är inte fullständigt. Att ett beslut inte finns här betyder inte att det inte har fattats.',
};
