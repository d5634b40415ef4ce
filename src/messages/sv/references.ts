/** Other decisions and documents, wherever one leads to another. */
export const references = {
  decision: (place: string, title: string) => `${place}: ${title}`,
  document: (kind: string, title: string) => `${kind}: ${title}`,
  /** In parentheses after a step that the archive lacks, where its day, its § or both are not stated. */
  lacksDay: (notStated: string) => `dag ${notStated}`,
  lacksParagraph: (notStated: string) => `paragraf ${notStated}`,
  lacksBoth: (notStated: string) => `dag och paragraf ${notStated}`,
};
