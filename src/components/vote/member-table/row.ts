import { roles, voteOptions } from '../../../domain/vote.ts';

/** A row of the table, as it is filtered and sorted. */
export interface Row {
  /** Its place in the source's list, from 1. */
  readonly place: number;
  readonly name: string;
  /** What the address calls the party: "s", "partilos". */
  readonly party: string;
  /** The party's abbreviation. */
  readonly code: string;
  readonly role: string;
  readonly position: string;
}

/** Roles and positions in the order that pages list them in. What is not among them comes last. */
export const roleOrder: readonly string[] = Object.values(roles);
export const positionOrder: readonly string[] = Object.values(voteOptions);
