import { voteOptions, type VoteOption } from '../../../domain/vote.ts';
import { words } from './table-words.ts';

/** A row of the table, as it is filtered and sorted. */
export interface Row {
  /** Its place in the source's list, from 1. */
  readonly place: number;
  readonly name: string;
  /** The surname first, where it is another than the last word of the name. */
  readonly sortName?: string | undefined;
  /** What the address calls the party: "s", "partilos". */
  readonly party: string;
  /** The party's abbreviation. */
  readonly code: string;
  readonly role: string;
  /** The Swedish word, as the address has it on pages of every language. */
  readonly position: string;
}

/** Roles and positions in the order that pages list them in. What is not among them comes last. */
export const roleOrder: readonly string[] = Object.values(words.roles);
export const positionOrder: readonly string[] = Object.values(voteOptions);

/** A position in the words of the page's language: without why, which rows may add. */
export const positionText = (position: string): string => {
  const option = (Object.keys(voteOptions) as VoteOption[]).find((key) => voteOptions[key] === position);
  return option === undefined ? position : words.positions[option];
};
