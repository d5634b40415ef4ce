import type { Same } from '../same.ts';
import type * as swedish from '../sv/references.ts';

export const references: Same<typeof swedish.references> = {
  decision: (place, title) => `${place}: ${title}`,
  document: (kind, title) => `${kind}: ${title}`,
  lacksDay: (notStated) => `day ${notStated}`,
  lacksParagraph: (notStated) => `section ${notStated}`,
  lacksBoth: (notStated) => `day and section ${notStated}`,
};
