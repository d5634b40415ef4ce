import type { Same } from '../same.ts';
import type * as swedish from '../sv/help.ts';

export const help: Same<typeof swedish.help> = {
  code: 'Code',
  law: 'Law',
  advice: 'What to do',
  trials: 'Outcome by kind of page and trial',
  page: 'Page',
  notTried: 'not tried by hand yet',
  about: 'About',
  severities: {
    error: (stops) => `Error: stops ${stops}`,
    warning: (stops) => `Warning: does not stop ${stops}`,
  },
  publication: 'publication',
  ruleTitle: (title, code) => `${title} (${code})`,
  ruleDescription: (code) => `What the code ${code} means and what you do about it.`,
  rules: 'Rules',
  rulesTitle: 'Rules that the content is checked against',
  rulesDescription:
    'What is checked before anything is published, what the codes mean and which law the rules come from.',
  words: 'Words in the decisions',
  wordsDescription: 'What the words in decisions and minutes mean, and what each outcome implies.',
};
