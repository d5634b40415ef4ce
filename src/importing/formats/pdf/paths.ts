import type { Box } from './matrix.ts';

/** The operations of pdf.js that paint a path. */
export const PAINTS = [
  'fill',
  'eoFill',
  'stroke',
  'closeStroke',
  'fillStroke',
  'eoFillStroke',
  'closeFillStroke',
  'closeEOFillStroke',
];

/** Four numbers as a box; undefined where they are none. */
export function toBox(value: unknown): Box | undefined {
  if (value === null || typeof value !== 'object') return undefined;
  const [left, bottom, right, top] = Array.from(value as ArrayLike<number>);
  return left === undefined || bottom === undefined || right === undefined || top === undefined
    ? undefined
    : {
        left: Math.min(left, right),
        bottom: Math.min(bottom, top),
        right: Math.max(left, right),
        top: Math.max(bottom, top),
      };
}

/** How many numbers follow each sign of a path: move, line, curve, quadratic curve, close. */
const FOLLOWING = [2, 2, 6, 4, 0];
const MOST_PARTS = 4000;

/** The boxes around the parts of a path, each from one move to the next; undefined where it cannot be read. */
export function partsOf(paths: unknown): Box[] | undefined {
  const data = Array.isArray(paths) ? (paths[0] as ArrayLike<number> | null) : null;
  if (data === null || typeof data !== 'object' || !('length' in data)) return undefined;
  const parts: Box[] = [];
  let part: { left: number; bottom: number; right: number; top: number } | undefined;
  for (let at = 0; at < data.length && parts.length < MOST_PARTS;) {
    const sign = data[at] ?? -1;
    const count = FOLLOWING[sign];
    if (count === undefined) return undefined;
    if (sign === 0) {
      if (part !== undefined) parts.push(part);
      part = { left: Infinity, bottom: Infinity, right: -Infinity, top: -Infinity };
    }
    for (let next = at + 1; part !== undefined && next < at + count; next += 2) {
      const [x = 0, y = 0] = [data[next], data[next + 1]];
      part.left = Math.min(part.left, x);
      part.right = Math.max(part.right, x);
      part.bottom = Math.min(part.bottom, y);
      part.top = Math.max(part.top, y);
    }
    at += count + 1;
  }
  if (part !== undefined) parts.push(part);
  return parts;
}
