import { addresses } from '../../domain/addresses.ts';
import { escaped } from '../../html/escape.ts';
import { hasMarks, replaceMarks } from '../../markdown/marks/replace.ts';
import type { Archive, Entry } from '../../schema/collections.ts';
import type { Speaker } from './named-body.ts';
import { mentionTarget } from './mention-target.ts';
import type { IndexedArchive } from '../../archive/index.ts';

type WithBody = 'sammantraden' | 'beslut' | 'underlag';

/** Who speaks in the body of an entry. */
function speakerOf<C extends WithBody>(
  index: IndexedArchive,
  collection: C,
  { id, data }: Entry<C>,
): Speaker {
  if ('organization' in data) return { organization: data.organization };
  const body = 'meeting' in data ? index.get('sammantraden', data.meeting).data.body : data.body;
  const { organization } = index.body(body);
  return { organization, body, ...(collection === 'sammantraden' ? { meeting: id } : {}) };
}

/**
 * A body in which each mark is a link, a quiet mark or nothing, by what the archive holds today. It is
 * made when the register is, never remembered: a rendered body is remembered by its own file alone,
 * and a link in it could outlive its target.
 */
function resolvedHtml(index: IndexedArchive, html: string, speaker: Speaker, ownAddress: string): string {
  return replaceMarks(html, (mark, words) => {
    const target = mentionTarget(index, mark, speaker);
    if (target === undefined) return words;
    if ('absent' in target)
      return `<span class="absent" data-absent="${escaped(target.absent)}">${words}</span>`;
    if (target.href === ownAddress) return words;
    // One number of several, "69" in "§§ 65 och 69", says what it is to who hears it by itself.
    const label =
      mark.kind === 'paragraph' && !words.includes('§') ? ` aria-label="§ ${mark.paragraph}"` : '';
    return `<a href="${target.href}" title="${escaped(target.title)}"${label}>${words}</a>`;
  });
}

/** The archive with links for marks in all bodies; the same archive where nothing is marked. */
export function withLinks(index: IndexedArchive): Archive {
  const { archive } = index;
  const resolve = <C extends WithBody>(collection: C, address: (id: string) => string) =>
    (archive[collection] as readonly Entry<C>[]).map((entry) => {
      if (!hasMarks(entry.body.html)) return entry;
      const speaker = speakerOf(index, collection, entry);
      const html = resolvedHtml(index, entry.body.html, speaker, address(entry.id));
      return { ...entry, body: { ...entry.body, html } };
    });
  const bodies = [...archive.sammantraden, ...archive.beslut, ...archive.underlag];
  if (!bodies.some(({ body }) => hasMarks(body.html))) return archive;
  return {
    ...archive,
    sammantraden: resolve('sammantraden', addresses.meeting),
    beslut: resolve('beslut', addresses.decision),
    underlag: resolve('underlag', addresses.document),
  };
}
