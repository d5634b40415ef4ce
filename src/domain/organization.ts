/** Kinds of organisation. */
export const organizationKinds = {
  region: 'Region',
  municipality: 'Kommun',
  federation: 'Kommunalförbund',
} as const;
export type OrganizationKind = keyof typeof organizationKinds;

/** Kinds of decision-making body. Several rules of law hold for fullmäktige only. */
export const bodyKinds = {
  assembly: 'fullmäktige',
  executive: 'styrelse',
  committee: 'nämnd',
  'joint-committee': 'gemensam nämnd',
  subcommittee: 'utskott',
  drafting: 'beredning',
  directorate: 'förbundsdirektion',
  other: 'annat organ',
} as const;
export type BodyKind = keyof typeof bodyKinds;
