import { ImportFault } from '../../model/fault.ts';
import type { Line, LineDoubt, Source } from '../../model/line.ts';
import type { Block } from '../blocks.ts';
import { linesOfBlocks } from '../lines-of-blocks.ts';
import { isStamp, rotatedDoubts } from '../stamps.ts';
import { numberingOf } from './numbering.ts';
import { Story, type Shared } from './story.ts';
import { stylesOf } from './styles.ts';
import { attributeOf, childOf, childrenOf, elementsOf, nameOf, rootOf, type Element } from './xml.ts';

/**
 * The lines of a Word document from its parts, as a person sees it: numbers as Word counts them, fields by what they
 * show, no struck, hidden or deleted text. Headers and footers come first as noise, notes last.
 */
export function linesOfWord(parts: ReadonlyMap<string, Uint8Array>): Source {
  const root = (name: string): Element | undefined => {
    const part = parts.get(name);
    return part === undefined ? undefined : rootOf(part);
  };
  const document = root('word/document.xml');
  const body = childOf(document, 'body');
  if (document === undefined || body === undefined)
    throw new ImportFault('fil-skadad', 'Öppna dokumentet i Word och spara om det.');
  const shared: Shared = {
    styles: stylesOf(root('word/styles.xml')),
    numbering: numberingOf(root('word/numbering.xml')),
    rotated: [],
  };
  const text = linesOfBlocks(new Story(shared).blocksOf(body));
  const frames = framesOf(parts, body, root).flatMap((frame) =>
    linesOfBlocks(new Story(shared).blocksOf(frame)),
  );
  const notes = ['footnote', 'endnote'].flatMap((kind) => {
    const part = root(`word/${kind}s.xml`);
    return part === undefined ? [] : linesOfBlocks(notesOf(part, kind, shared));
  });
  const lines: Line[] = [
    ...unique(frames).map((line) => withNoise(line, 'sidhuvud')),
    ...text,
    ...notes.map((line) => withNoise(line, 'fotnot')),
  ];
  const stamped = frames.find((line) => isStamp(line.text));
  const doubts: LineDoubt[] = [
    ...(lines.some((line) => line.doubts?.some(({ code }) => code === 'sparade-andringar'))
      ? [{ code: 'sparade-andringar' } as const]
      : []),
    ...(stamped === undefined
      ? []
      : [
          {
            code: 'ej-slutligt',
            particulars: `Det står ”${stamped.text.slice(0, 80)}” i sidhuvudet.`,
          } as const,
        ]),
    ...rotatedDoubts(shared.rotated),
  ];
  return { lines: lines.map((line, index) => ({ ...line, number: index + 1 })), doubts };
}

const withNoise = ({ gap: _, ...line }: Line, noise: string): Line => ({ ...line, gap: false, noise });

/** First and later pages often have the same header. */
const unique = (lines: readonly Line[]) =>
  lines.filter((line, index) => lines.findIndex(({ text }) => text === line.text) === index);

/** The headers and footers that the document's sections name; all there are where none is named. */
function framesOf(
  parts: ReadonlyMap<string, Uint8Array>,
  body: Element,
  root: (name: string) => Element | undefined,
): Element[] {
  const relations = root('word/_rels/document.xml.rels');
  const targets = new Map(
    (relations === undefined ? [] : childrenOf(relations, 'Relationship')).map((relation) => [
      attributeOf(relation, 'Id') ?? '',
      `word/${(attributeOf(relation, 'Target') ?? '').replace(/^\/?(?:word\/)?/u, '')}`,
    ]),
  );
  const named = [...new Set(sectionsIn(body).flatMap((section) => referencesIn(section)))].flatMap(
    (id) => targets.get(id) ?? [],
  );
  const names =
    named.length > 0
      ? named
      : [...parts.keys()].filter((name) => /^word\/(?:header|footer)\d*\.xml$/iu.test(name));
  return names.flatMap((name) => root(name) ?? []);
}

function sectionsIn(body: Element): Element[] {
  const ofParagraphs = elementsOf(body).flatMap(
    (element) => childOf(childOf(element, 'pPr'), 'sectPr') ?? [],
  );
  const last = childOf(body, 'sectPr');
  return last === undefined ? ofParagraphs : [...ofParagraphs, last];
}

const referencesIn = (section: Element) =>
  elementsOf(section)
    .filter((element) => /^(?:header|footer)Reference$/u.test(nameOf(element)))
    .flatMap((element) => attributeOf(element, 'id') ?? []);

/** The notes themselves; the lines that part them from the text are none. */
function notesOf(part: Element, kind: string, shared: Shared): Block[] {
  return childrenOf(part, kind)
    .filter((note) => attributeOf(note, 'type') === undefined || attributeOf(note, 'type') === 'normal')
    .flatMap((note) => new Story(shared).blocksOf(note));
}
