import type { Archive, EntryData } from '../schema/collections.ts';

/** A decision-making body with its full id, "organisation/body". */
export type Body = EntryData<'organisationer'>['bodies'][number] & {
  readonly id: string;
  readonly organization: string;
};

/** All bodies of an archive by their full ids, in the order of the files. */
export function bodiesById({ organisationer }: Pick<Archive, 'organisationer'>): ReadonlyMap<string, Body> {
  return new Map(
    organisationer.flatMap(({ id: organization, data }) =>
      data.bodies.map((body) => {
        const id = `${organization}/${body.id}`;
        return [id, { ...body, id, organization }];
      }),
    ),
  );
}
