import { reservedNames, SLUG, slugify, UNDATED } from '../../domain/addresses.ts';
import type { Finding } from '../../domain/fault.ts';
import { isKnown } from '../../domain/unknown.ts';
import type { CollectionName, EntryData } from '../../schema/collections.ts';
import { outsideMeeting, wrongPlace } from '../fault-kinds.ts';

/** A file's place is its address: each check says where an entry with this data must lie. */

const misplaced = (path: string[], expected: string, id: string): Finding => ({
  kind: wrongPlace,
  path,
  expected,
  found: id,
});

const checks: { [C in CollectionName]?: (id: string, data: EntryData<C>) => Finding[] } = {
  organisationer: (id) =>
    (reservedNames as readonly string[]).includes(id)
      ? [misplaced([], `ett namn som inte redan är en av webbplatsens egna sidor`, id)]
      : [],

  sammantraden(id, { body, date }) {
    const last = id.slice(body.length + 1);
    const rightDay = isKnown(date) ? last === date : UNDATED.test(last);
    return id.startsWith(`${body}/`) && rightDay
      ? []
      : [misplaced(['date'], `filen ${body}/${isKnown(date) ? date : 'odaterat'}.mdx`, `${id}.mdx`)];
  },

  beslut(id, { meeting, paragraph }) {
    const folder = id.slice(0, id.lastIndexOf('/'));
    const name = id.slice(folder.length + 1);
    if (folder !== meeting)
      return [{ kind: outsideMeeting, path: ['meeting'], expected: `mappen ${meeting}`, found: `mappen ${folder}` }];
    return isKnown(paragraph) && slugify(paragraph) !== name
      ? [misplaced(['paragraph'], `filen ${slugify(paragraph)}.mdx för § ${paragraph}`, `${name}.mdx`)]
      : [];
  },

  underlag: (id, { organization }) =>
    id.split('/')[0] === organization && id.split('/').length === 2
      ? []
      : [misplaced(['organization'], `en fil i mappen ${organization}`, id)],
};

/** Findings for an entry whose file lies where its address would be wrong. */
export function checkPlacement<C extends CollectionName>(collection: C, id: string, data: EntryData<C>): Finding[] {
  const badPart = id.split('/').find((part) => !SLUG.test(part));
  if (badPart !== undefined)
    return [misplaced([], `namn av små bokstäver a–z, siffror och bindestreck, till exempel ${slugify(badPart)}`, badPart)];
  return checks[collection]?.(id, data) ?? [];
}
