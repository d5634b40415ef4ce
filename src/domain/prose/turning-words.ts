/**
 * Words that turn what a sentence says: a "not", an outcome, a direction. Each is known by what it says, so that
 * "avslås" and "får avslag" are the same, and "höjs" and "ökar".
 */
const MEANINGS = {
  not: /^(?:inte|icke|ej|ingen|inget|inga|ingenting|aldrig|varken|utan)$/,
  rejected: /^(?:avslag\p{L}*|avslå\p{L}*|avslog\p{L}*)$/u,
  approved: /^(?:bifall\p{L}*|biföll\p{L}*)$/u,
  remitted: /^(?:återremi\p{L}*|återförvis\p{L}*)$/u,
  tabled: /^(?:bordlag\p{L}*|bordlägg\p{L}*|bordlades?)$/u,
  supported: /^(?:tillstyrk\p{L}*)$/u,
  opposed: /^(?:avstyrk\p{L}*)$/u,
  granted: /^(?:godkän\p{L}*|bevilja\p{L}*)$/u,
  refused: /^(?:underkän\p{L}*|vägra\p{L}*|neka\p{L}*)$/u,
  up: /^(?:fördubbl\p{L}*|höj\p{L}*|ök(?:a|ar|as|ade|ades|at|ats|ning\p{L}*)|stig(?:a|er)|steg)$/u,
  down: /^(?:halver\p{L}*|sänk\p{L}*|minsk\p{L}*|sjunk\p{L}*|sjönk)$/u,
  opened: /^(?:öppna\p{L}*)$/u,
  closed: /^(?:stäng\p{L}*)$/u,
  begun: /^(?:inför(?:s|t|ts|a|as|de|des|ande\p{L}*)?)$/u,
  ended: /^(?:avskaffa\p{L}*|upphäv\p{L}*|upphör\p{L}*)$/u,
  most: /^(?:högst|maximalt)$/,
  least: /^(?:minst|lägst|åtminstone)$/,
  more: /^(?:fler|flera|flest)$/,
  fewer: /^(?:färre|färst)$/,
  only: /^(?:bara|endast|enbart)$/,
  except: /^(?:utom|förutom)$/,
  before: /^(?:före|innan)$/,
  after: /^(?:efter)$/,
  majority: /^(?:majoritet\p{L}*)$/u,
  minority: /^(?:minoritet\p{L}*)$/u,
  won: /^(?:vann|vunnit|vinner)$/,
  lost: /^(?:förlora(?:r|de|t)?)$/,
  against: /^(?:emot)$/,
  latest: /^(?:senast)$/,
  earliest: /^(?:tidigast)$/,
  yes: /^(?:ja|ja-\p{L}+)$/u,
  no: /^(?:nej|nej-\p{L}+)$/u,
  abstained: /^(?:avstå(?:r|tt|ende)?|avstod)$/,
} as const;

export type Meaning = keyof typeof MEANINGS;

/** What a word turns, if it does. */
export const meaningOf = (word: string): Meaning | undefined =>
  (Object.keys(MEANINGS) as Meaning[]).find((meaning) => MEANINGS[meaning].test(word));

/** What a vote counts. A figure belongs to the one that stands nearest. */
const POSITIONS: readonly Meaning[] = ['yes', 'no', 'abstained'];
export const isPosition = (meaning: Meaning) => POSITIONS.includes(meaning);
