import { descendantsOf } from './seen.ts';
import { attributeOf, childOf, nameOf, type Element } from './xml.ts';

/** The text boxes of a drawing, but for those within another. */
export function boxesIn(drawing: Element): Element[] {
  const boxes = descendantsOf(drawing, 'txbxContent');
  return boxes.filter((box) => !isWithin(box, boxes));
}

function isWithin(element: Element, boxes: readonly Element[]): boolean {
  for (let at = element.parentNode; at !== null; at = at.parentNode)
    if (boxes.some((box) => box === at)) return true;
  return false;
}

/** The words of a watermark, which Word draws as a shape. */
export const wordArtIn = (drawing: Element): string =>
  descendantsOf(drawing, 'textpath')
    .map((path) => attributeOf(path, 'string') ?? '')
    .join(' ')
    .trim();

/** Whether a text box, or the text in it, stands on its side or on the slant. */
export function isTurned(box: Element, drawing: Element): boolean {
  for (let at = box.parentNode; at !== null && at !== drawing; at = at.parentNode) {
    const shape = at as Element;
    const body = childOf(shape, 'bodyPr');
    const turn = Number(attributeOf(childOf(childOf(shape, 'spPr'), 'xfrm'), 'rot') ?? 0);
    const style = attributeOf(shape, 'style') ?? '';
    if (turn % 21_600_000 !== 0 || /^(?:vert|wordArtVert|eaVert)/u.test(attributeOf(body, 'vert') ?? ''))
      return true;
    if (/(?:layout-flow:\s*vertical|(?:^|;)\s*rotation:\s*-?[1-9])/u.test(style)) return true;
  }
  return false;
}

/** About 8 by 3 centimetres, in the units of drawings: a picture of this size may be a list. */
const WIDE = 2_900_000;
const HIGH = 1_100_000;

/** What of a drawing may say something that is not text; small pictures are logotypes and signatures. */
export function lostKind(drawing: Element): string | undefined {
  if (nameOf(drawing) === 'object') return 'ett inbäddat objekt';
  if (descendantsOf(drawing, 'chart').length > 0) return 'ett diagram';
  if (descendantsOf(drawing, 'relIds').length > 0) return 'en figur';
  const [extent] = descendantsOf(drawing, 'extent');
  return Number(attributeOf(extent, 'cx')) >= WIDE && Number(attributeOf(extent, 'cy')) >= HIGH
    ? 'en bild'
    : undefined;
}
