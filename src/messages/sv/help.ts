/** Pages of the help: of a rule of the check, and the table of the accessibility trial. */
export const help = {
  code: 'Kod',
  law: 'Lag',
  advice: 'Gör så',
  trials: 'Utfall per slags sida och prov',
  page: 'Sida',
  notTried: 'inte prövad för hand ännu',
  about: 'Om',
  /** What a fault stops, or what a warning does not. */
  severities: {
    error: (stops: string) => `Fel: stoppar ${stops}`,
    warning: (stops: string) => `Varning: stoppar inte ${stops}`,
  },
  publication: 'publiceringen',
  ruleTitle: (title: string, code: string) => `${title} (${code})`,
  ruleDescription: (code: string) => `Vad felkoden ${code} betyder och vad du gör åt den.`,
  rules: 'Regler',
  rulesTitle: 'Regler som innehållet prövas mot',
  rulesDescription:
    'Vad som prövas innan något publiceras, vad felkoderna betyder och vilken lag reglerna kommer från.',
  words: 'Ord i besluten',
  wordsDescription: 'Vad orden i beslut och protokoll betyder, och vad varje utfall innebär.',
};
