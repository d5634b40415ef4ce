import type { MatterFacts } from './content.ts';
import type { Paragraph, Run } from './document.ts';
import type { HouseStyle } from './style.ts';
import type { Member, Position } from './truth.ts';

/** What a § is composed of. */
export interface MatterInput {
  paragraph: string;
  registryNumbers: string[];
  facts: MatterFacts;
  members: Member[];
  /** A member who is not here, and whom somebody may stand in for. */
  absentee: Member;
  positions: Position[] | null;
  body: string;
}

/** A heading within a §, as the house sets them. */
export function sectionHeading(words: string, style: HouseStyle): Paragraph {
  const written = style.sectionHeading === 'capitals' ? words.toUpperCase() : words;
  const runs: Run[] = [{ text: style.sectionHeading === 'colon' ? `${written}:` : written }];
  if (style.sectionHeading === 'strong') runs.forEach((run) => (run.strong = true));
  return { kind: 'paragraph', runs, level: 'section' };
}
