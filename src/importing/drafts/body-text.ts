import type { KeptText, Section } from '../model/reading.ts';
import { escaped } from './markdown.ts';
import { withoutPersonalNumber } from './private.ts';

/** What a body may hold; see src/markdown/limits.ts. */
const MOST_CHARACTERS = 90_000;

interface SourceText {
  readonly body: string;
  /** Whether the text was too long to stand in one body. */
  readonly cut: boolean;
}

const paragraphs = (text: string) =>
  withoutPersonalNumber(text)
    .split('\n')
    .map(escaped)
    .filter((line) => line !== '');

/** The text of a § as the source has it, each heading in bold and each paragraph by itself. */
export const textOfSections = (sections: readonly Section[]): SourceText =>
  underHeading(
    'Källans text',
    sections.flatMap(({ heading, text }) => [
      ...(heading === null ? [] : [strong(heading)]),
      ...paragraphs(text),
    ]),
  );

/** What a file says outside its §§. */
export const textOfKept = (kept: readonly KeptText[]): SourceText =>
  underHeading(
    'Text i källan som inte hör till någon paragraf',
    kept.flatMap(({ text, line }) => [strong(`Från källans rad ${line}`), ...paragraphs(text)]),
  );

const strong = (text: string) => {
  const visible = escaped(withoutPersonalNumber(text));
  return visible === '' ? '' : `**${visible}**`;
};

function underHeading(heading: string, blocks: readonly string[]): SourceText {
  const filled = blocks.filter((block) => block !== '');
  if (filled.length === 0) return { body: '', cut: false };
  let length = 0;
  const fitting = filled.filter((block) => (length += block.length + 2) < MOST_CHARACTERS);
  const cut = fitting.length < filled.length;
  const rest = cut ? ['Texten är längre än vad som får plats här. Resten står i importens rapport.'] : [];
  return { body: [`## ${heading}`, ...fitting, ...rest].join('\n\n') + '\n', cut };
}
