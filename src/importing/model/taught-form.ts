import type { ColumnKind, SectionKind } from '../../domain/minutes-form.ts';

/** How an editor has said that the minutes of one organisation are set up. Empty where nobody has. */
export interface TaughtForm {
  /** A line that heads a §, with its number after the words of its form: "Punkt 12". */
  readonly paragraphHeading?: string | undefined;
  readonly furniture: readonly { readonly line: string; readonly is: 'furniture' | 'running-text' }[];
  readonly headings: readonly { readonly heading: string; readonly kind: SectionKind | 'no-heading' }[];
  readonly columns: readonly { readonly heading: string; readonly kind: ColumnKind }[];
}

/** What a line was taught to be: the heading of such a section or of a §, furniture, or text that is neither. */
export type TaughtLine = SectionKind | 'paragraph' | 'furniture' | 'running-text' | 'no-heading';

/** What two lines have in common that only figures and capitals part: page headers with their numbers and days. */
export const masked = (text: string) => text.toLowerCase().replace(/\d+/gu, '#');
