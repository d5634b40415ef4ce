/**
 * Whatever happens to how the real files beside the repository are set, no figure changes. Each is read many times: a
 * part of `npm test -- whole`.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from './formats/text.ts';
import { readText, realFiles } from './test-files.ts';
import { figures, header } from './test-properties.ts';

const real = realFiles();

describe.skipIf(real.length === 0)('the real files beside the repository', () => {
  test('a page header anywhere changes no figure', () => {
    for (const { name, bytes } of real.filter((file) => /-k[fs]-/u.test(file.name))) {
      const body = name.includes('-kf-') ? 'Kommunfullmäktige' : 'Kommunstyrelsen';
      const lines = decodeText(bytes).split('\n');
      const before = figures(readText(lines.join('\n'), name).reading);
      fc.assert(
        fc.property(fc.integer({ min: 1, max: lines.length - 1 }), (place) => {
          const broken = lines.toSpliced(place, 0, ...header(body, name.slice(-14, -4)));
          expect(figures(readText(broken.join('\n'), name).reading)).toEqual(before);
        }),
        { numRuns: 8 },
      );
    }
  });

  test('cut off anywhere, they are read', () => {
    for (const { name, bytes } of real) {
      const text = decodeText(bytes);
      fc.assert(
        fc.property(fc.nat({ max: text.length }), (end) => {
          expect(readText(text.slice(0, end), name).reading.lines.total).toBeGreaterThanOrEqual(0);
        }),
        { numRuns: 4 },
      );
    }
  });
});
