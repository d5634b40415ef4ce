import type { Decision, Section } from '../model/reading.ts';

/**
 * The first section of a § with words of a subject. What was not read there the source may tell, and is never `unknown`.
 */
export const sectionTelling = ({ sections }: Decision, subject: RegExp): Section | undefined =>
  sections.find(({ heading, text }) => subject.test(`${heading ?? ''}\n${text}`));
