import {
  meetingOfDay,
  reservedBodies,
  reservedDecisions,
  reservedNames,
  SLUG,
  slugify,
  UNDATED,
} from '../../domain/addresses.ts';
import type { FieldPath, Finding } from '../../domain/fault.ts';
import { isKnown } from '../../domain/unknown.ts';
import type { CollectionName, EntryData } from '../../schema/collections.ts';
import { kinds } from '../fault-kinds.ts';

/** A file's place is its address: each check says where an entry with this data must lie. */

const misplaced = (path: FieldPath, expected: string, found: string, advice?: string): Finding => ({
  kind: kinds['fel-plats'],
  path,
  expected,
  found,
  ...(advice === undefined ? {} : { advice }),
});

/** How the path to a file is made up, part by part. */
const shapes: Record<CollectionName, string> = {
  organisationer: '(organisation).yaml',
  partier: '(parti).yaml',
  personer: '(organisation)/(namn).yaml',
  amnen: '(ämne).yaml',
  protokollformer: '(organisation).yaml',
  sammantraden: '(organisation)/(organ)/(datum).mdx',
  beslut: '(organisation)/(organ)/(datum)/(paragraf).mdx',
  underlag: '(organisation)/(namn).mdx',
};

const checks: { [C in CollectionName]?: (id: string, data: EntryData<C>) => Finding[] } = {
  organisationer(id, { bodies }) {
    const names = bodies.map((body) => body.id);
    return [
      ...((reservedNames as readonly string[]).includes(id)
        ? [misplaced([], 'ett namn som ingen av webbplatsens egna sidor har', id, 'Ge filen ett annat namn.')]
        : []),
      ...names.flatMap((name, index) => {
        const path = ['bodies', index, 'id'];
        if ((reservedBodies as readonly string[]).includes(name))
          return [
            misplaced(path, `ett annat id än ${reservedBodies.join(', ')}`, `"${name}"`, RESERVED_BODY),
          ];
        return names.indexOf(name) < index
          ? [
              {
                kind: kinds.dubblett,
                path,
                expected: 'ett eget id för varje organ',
                found: `"${name}" en gång till`,
              },
            ]
          : [];
      }),
    ];
  },

  personer(id, { memberships }) {
    const [organization = ''] = id.split('/');
    return memberships.some(({ body }) => body.startsWith(`${organization}/`))
      ? []
      : [
          misplaced(
            ['memberships'],
            `minst ett uppdrag i ${organization}, eftersom filen ligger i den mappen`,
            'inget sådant uppdrag',
          ),
        ];
  },

  sammantraden(id, { body, date }) {
    const last = id.slice(body.length + 1);
    const fits = isKnown(date) ? meetingOfDay(last)?.day === date : UNDATED.test(last);
    if (id.startsWith(`${body}/`) && fits) return [];
    return [
      misplaced(
        ['date'],
        `filen ${body}/${isKnown(date) ? date : 'odaterat'}.mdx`,
        `filen ${id}.mdx`,
        isKnown(date) && last.startsWith(`${date}-`) ? SECOND_OF_DAY : undefined,
      ),
    ];
  },

  beslut(id, { meeting, paragraph }) {
    const folder = id.slice(0, id.lastIndexOf('/'));
    const name = id.slice(folder.length + 1);
    if (folder !== meeting)
      return [
        {
          kind: kinds['utanfor-sammantradet'],
          path: ['meeting'],
          expected: `mappen ${meeting}`,
          found: `mappen ${folder}`,
        },
      ];
    if ((reservedDecisions as readonly string[]).includes(name))
      return [
        misplaced([], 'ett namn som ingen av webbplatsens egna sidor har', name, 'Ge filen ett annat namn.'),
      ];
    return isKnown(paragraph) && slugify(paragraph) !== name
      ? [misplaced(['paragraph'], `filen ${slugify(paragraph)}.mdx för § ${paragraph}`, `filen ${name}.mdx`)]
      : [];
  },

  protokollformer: (id, { organization }) =>
    id === organization
      ? []
      : [misplaced(['organization'], `filen ${organization}.yaml`, `filen ${id}.yaml`)],

  underlag: (id, { organization }) =>
    id.startsWith(`${organization}/`)
      ? []
      : [misplaced(['organization'], `en fil i mappen ${organization}`, `filen ${id}.mdx`)],
};

const SECOND_OF_DAY =
  'Flytta filen. Dagens första sammanträde heter bara som dagen, det andra har -2 efter den, det tredje -3.';
const RESERVED_BODY =
  'Ge organet ett id som säger mer, till exempel tekniska-namnden. Webbplatsen har redan en sida med den adressen.';

/** Findings for an entry whose file lies where its address would be wrong. */
export function checkPlacement<C extends CollectionName>(
  collection: C,
  id: string,
  data: EntryData<C>,
): Finding[] {
  const parts = id.split('/');
  const bad = parts.find((part) => !SLUG.test(part));
  if (bad !== undefined) {
    const better = slugify(bad);
    const advice = better === '' ? 'Ge filen ett annat namn.' : `Byt namnet till ${better}.`;
    return [misplaced([], 'namn av små bokstäver a–z, siffror och bindestreck', `"${bad}"`, advice)];
  }
  const shape = shapes[collection];
  if (parts.length !== shape.split('/').length)
    return [
      misplaced(
        [],
        `${collection}/${shape}`,
        `${collection}/${id}${shape.slice(shape.lastIndexOf('.'))}`,
        'Flytta filen till rätt mapp.',
      ),
    ];
  return checks[collection]?.(id, data) ?? [];
}
