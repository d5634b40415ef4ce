import type { Label } from '../labels.ts';
import type { Piece } from '../mentions/rich-text.ts';

/** What happened in a step. `document` and `known` need a word of their own. */
export type Deed = 'proposed' | 'decided' | 'remitted' | 'tabled' | 'reported-back' | 'document' | 'known';

/** An assignment given in a step, and what the archive has of its report back. */
export interface StepAssignment {
  readonly title: string;
  readonly addressee: string;
  readonly stateText: string;
  readonly href: string;
  readonly reports: readonly Label[];
}

/** One step of a matter. */
export interface MatterStep {
  readonly deed: Deed;
  /** "Föreslog regionfullmäktige", "Tjänsteskrivelse med förslag till beslut", "Tidigare steg". */
  readonly what: string;
  /** As far as the source states it; for machines only where it is known. */
  readonly date: Label;
  readonly iso?: string;
  readonly body: Label;
  readonly title: Label;
  /** "Föreslår regionfullmäktige: avslag. Acklamation." */
  readonly status?: string;
  readonly words: readonly Piece[];
  readonly assignments: readonly StepAssignment[];
  /** Known from another document, but not in the archive: a gap. */
  readonly inArchive: boolean;
  /** Where the archive knows of a step that it lacks. */
  readonly source?: string;
  /** Where nothing more exact is known: "Före: Regionstyrelsen, odaterat § 113". */
  readonly order?: string;
}
