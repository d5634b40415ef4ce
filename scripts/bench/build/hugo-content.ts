import type { Data } from '../../../src/domain/data.ts';
import { withFrontMatter } from '../../../src/yaml/front-matter.ts';
import { renderFields } from '../../../src/yaml/render.ts';
import type { ArchiveFile } from '../archive/file.ts';

/**
 * The same documents as Hugo reads them: fields in front matter, under `falt` since Hugo gives some of
 * their names a meaning of its own; components as shortcodes; a page a vote event, as we have.
 */

const shortcodes = (body: string) =>
  body.replace(
    /<(\/?)(Faktaruta|Siffror|Citat)([^>]*)>/g,
    (_, slash: string, name: string, attributes: string) =>
      `{{< ${slash}${name.toLowerCase()}${attributes} >}}`,
  );

const page = (front: Data, body = ''): string => withFrontMatter(renderFields(front), body);

interface Step {
  readonly step: string;
  readonly event?: object;
}

export function hugoPages({ collection, id, data, body }: ArchiveFile): [name: string, text: string][] {
  const path = collection === 'underlag' ? id.replace('/', '/underlag/') : id;
  const front = {
    title: data['title'] ?? id,
    type: collection,
    url: `/${path}/`,
    ...(data['matters'] ? { arenden: data['matters'] } : {}),
    ...(data['topics'] ? { amnen: data['topics'] } : {}),
    ...(collection === 'sammantraden' ? { organ: [data['body']] } : {}),
    falt: data,
  };
  const steps = Array.isArray(data['procedure']) ? (data['procedure'] as Step[]) : [];
  const votes = steps.flatMap(({ event }) => (event ? [event] : []));
  return [
    [`${collection}/${id}.md`, page(front, shortcodes(body))],
    ...votes.map((event, index): [string, string] => [
      `votering/${id}-votering-${index + 1}.md`,
      page({
        title: data['title'],
        type: 'votering',
        url: `/${path}/votering-${index + 1}/`,
        beslut: `beslut/${id}`,
        falt: event,
      }),
    ]),
  ];
}

/** What pages look up by id: names of organisations, bodies, parties, persons and topics. */
export function hugoData(files: readonly ArchiveFile[]): [name: string, text: string][] {
  const names = ['organisationer', 'partier', 'personer', 'amnen'] as const;
  return names.map((name) => [
    `${name}.json`,
    JSON.stringify(
      Object.fromEntries(
        files.filter(({ collection }) => collection === name).map(({ id, data }) => [id, data]),
      ),
    ),
  ]);
}
