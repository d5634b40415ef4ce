import type { Archive } from '../schema/collections.ts';
import { archiveNames, type ArchiveNames } from '../search/words/names.ts';

/** What the search must know of the archive by name: how its parties are written, and what its organisations are called. */
export const searchNames = ({ partier, organisationer }: Archive): ArchiveNames =>
  archiveNames(
    partier.flatMap(({ data }) => [...data.codes.map(({ code }) => code), ...data.otherCodes]),
    organisationer.map(({ data }) => data.name),
  );
