/** A letter as a page draws it, its place in points from the lower left of the page as it is seen. */
export interface Glyph {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** How far it goes on in its direction. */
  readonly width: number;
  readonly size: number;
  /** The direction of its line in degrees: 0 is upright. */
  readonly angle: number;
  /** The font as the file names it; the same letters in another face have another. */
  readonly font: string;
  /** Not seen: of a colour that is the paper's, clear, cut off, beside the page or under something. */
  readonly isHidden: boolean;
  /** Drawn in the way of the text layer that lies behind or before a picture of a page. */
  readonly isLayer: boolean;
  /** The annotation it belongs to: a stamp, the value of a field. */
  readonly annotation: string | undefined;
  /** Set where the document's tags say that it is the page's frame and not its text. */
  readonly isArtifact: boolean;
}
