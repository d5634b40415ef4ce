/** The operations of pdf.js by name, and whether a layer of the document is shown. */
export interface Reader {
  readonly operations: Readonly<Record<string, number>>;
  isShown(layer: unknown): boolean;
}
