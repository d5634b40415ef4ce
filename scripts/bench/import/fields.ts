/**
 * What is measured, in the order of the report. The floors are those that the importer must hold on the golden
 * documents: the least share of what it found that is right (precision) and of what there is that it found (recall).
 */
export interface Field {
  readonly label: string;
  readonly floor?: { readonly precision?: number; readonly recall?: number };
}

const floor = (both: number) => ({ precision: both, recall: both });

export const fields = {
  body: { label: 'Organ', floor: floor(1) },
  date: { label: 'Datum', floor: floor(1) },
  paragraph: { label: '§-nummer', floor: floor(1) },
  registryNumber: { label: 'Diarienummer', floor: floor(1) },
  total: { label: 'Röstsiffror', floor: floor(1) },
  vote: { label: 'Namngivna röster', floor: { recall: 0.99 } },
  mover: { label: 'Yrkandenas namn', floor: floor(0.97) },
  reservation: { label: 'Reservationer', floor: floor(0.97) },
  disqualified: { label: 'Jäv', floor: floor(0.97) },
  clause: { label: 'Beslutssatser', floor: floor(0.95) },
  proposedClause: { label: 'Föreslagna satser', floor: floor(0.95) },
  clauseOrder: { label: 'Satsernas ordning' },
  decision: { label: 'Beslut' },
  title: { label: 'Rubriker' },
  outcome: { label: 'Utfall' },
  proposal: { label: 'Yrkanden, som grupper' },
  voteEvent: { label: 'Omröstningar' },
  meaning: { label: 'Vad ja och nej betyder' },
  result: { label: 'Omröstningens utfall' },
  role: { label: 'Roller i röstlistor' },
  reference: { label: 'Hänvisningar' },
} as const satisfies Record<string, Field>;
export type FieldName = keyof typeof fields;
export const fieldNames = Object.keys(fields) as FieldName[];
