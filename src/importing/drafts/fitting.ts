import { LONGEST_LINE, LONGEST_TEXT, registryNumber } from '../../schema/field.ts';
import { opening } from './file-names.ts';
import { leftOut } from './noted.ts';

/** Words of a source go into a draft only whole. What is longer than its field may be was probably read too far. */

const fitting = (most: number) => (text: string, line: number) =>
  text.length <= most
    ? text
    : leftOut(
        `texten är längre än de ${most} tecken som fältet rymmer. Se efter var den slutar`,
        line,
        opening(text, 300),
      );

/** Words for a field of one line; left out where they are too long. */
export const fittingLine = fitting(LONGEST_LINE);

/** Words for a field of sentences; left out where they are too long. */
export const fittingText = fitting(LONGEST_TEXT);

/** A registry number; left out where no address can be made of it. */
export const fittingNumber = (number: string, line: number) =>
  registryNumber().safeParse(number).success
    ? number
    : leftOut('ett diarienummer som inte går att använda som det står', line, opening(number, 300));
