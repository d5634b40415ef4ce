import { asksForWords } from './controls.ts';
import { attributeOf, childOf, childrenOf, elementsOf, nameOf, type Element } from './xml.ts';

/** What of a document's elements is on its pages. */

/** Deeper than any document is. */
export const DEEPEST = 100;

/** Elements without text of their own, and those whose text is no part of the page. */
export const UNSEEN = new Set(
  (
    'pPr rPr sectPr tblPr tblGrid tblPrEx trPr tcPr sdtPr sdtEndPr proofErr bookmarkStart bookmarkEnd permStart permEnd ' +
    'commentRangeStart commentRangeEnd commentReference annotationRef footnoteRef endnoteRef separator ' +
    'continuationSeparator lastRenderedPageBreak moveFromRangeStart moveFromRangeEnd moveToRangeStart moveToRangeEnd ' +
    'customXmlInsRangeStart customXmlInsRangeEnd customXmlDelRangeStart customXmlDelRangeEnd delInstrText fldData ' +
    'smartTagPr customXmlPr oMathParaPr ctrlPr rt'
  ).split(' '),
);

/** Deleted, or moved from here. */
export const GONE = new Set(['del', 'moveFrom', 'delText']);

/** The paragraphs, tables, rows or cells in an element, whatever content controls and changes they stand in. */
export function* contentOf(
  container: Element,
  depth: number,
  isChanged = false,
): Generator<{ element: Element; isChanged: boolean }> {
  if (depth > DEEPEST) return;
  for (const element of elementsOf(container)) {
    const name = nameOf(element);
    if (/^(?:p|tbl|tr|tc|altChunk|subDoc)$/u.test(name)) yield { element, isChanged };
    else if (name === 'sdt') {
      if (!asksForWords(element))
        yield* contentOf(childOf(element, 'sdtContent') ?? element, depth + 1, isChanged);
    } else if (name === 'AlternateContent') {
      const chosen = childOf(element, 'Choice') ?? childOf(element, 'Fallback');
      if (chosen !== undefined) yield* contentOf(chosen, depth + 1, isChanged);
    } else if (!UNSEEN.has(name) && !GONE.has(name))
      yield* contentOf(element, depth + 1, isChanged || name === 'ins' || name === 'moveTo');
  }
}

/** Whether it has text, a mark or a picture at all. */
export const hasContent = (element: Element): boolean =>
  elementsOf(element).some(
    (child) =>
      ['t', 'sym', 'fldChar', 'tab', 'br', 'footnoteReference'].includes(nameOf(child)) ||
      (nameOf(child) === 'textpath' && attributeOf(child, 'string') !== undefined) ||
      hasContent(child),
  );

/** Newer programs show the choice, older ones the fallback: the text stands in either, or in both. */
export const chosenIn = (alternatives: Element): Element => {
  const ways = [...childrenOf(alternatives, 'Choice'), ...childrenOf(alternatives, 'Fallback')];
  return ways.find(hasContent) ?? ways[0] ?? alternatives;
};

/** All elements of a name within another that are seen. */
export function descendantsOf(parent: Element, name: string, depth = 0): Element[] {
  if (depth > DEEPEST) return [];
  return elementsOf(parent).flatMap((child) =>
    nameOf(child) === 'AlternateContent'
      ? descendantsOf(chosenIn(child), name, depth + 1)
      : [...(nameOf(child) === name ? [child] : []), ...descendantsOf(child, name, depth + 1)],
  );
}
