/**
 * A party as a picture names it: abbreviation on the picture, name in the sentence, colour at most on a small
 * chip. The register's labels are of this form.
 */
export interface PictureParty {
  readonly id: string | null;
  readonly code: string;
  readonly name: string;
  readonly color?: string;
}
