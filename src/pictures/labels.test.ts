import fc from 'fast-check';
import { expect, test } from 'vitest';
import { barPicture } from './bar.ts';
import { labelGap, labels, labelWidth, narrowest, type Label } from './labels.ts';
import { segments } from './segments.ts';
import { drawnTotals, totals } from './test-votes.ts';

const at = ({ x, shift }: Label, frame: number) => (x / 100) * frame + shift;
const slack = 0.1;

test('labels of any bar stand apart and within the frame, in the narrowest frame and in wider ones', () => {
  fc.assert(
    fc.property(drawnTotals, fc.integer({ min: narrowest, max: 1400 }), (any, frame) => {
      let end = -labelGap;
      for (const label of barPicture(any, 'v')!.labels) {
        const from = at(label, frame);
        expect(from).toBeGreaterThanOrEqual(end + labelGap - slack);
        end = from + labelWidth(label.text);
        expect(end).toBeLessThanOrEqual(frame + slack);
      }
    }),
  );
});

test('every segment of a vote of up to 999 a side has its label, in the order of the segments', () => {
  fc.assert(
    fc.property(drawnTotals, (any) => {
      const { segments: drawn, labels: placed } = barPicture(any, 'v')!;
      expect(placed.map(({ fill }) => fill)).toEqual(drawn.map(({ fill }) => fill));
    }),
  );
});

test('a label begins where its segment does, where there is room', () => {
  const { segments: drawn, labels: placed } = barPicture(totals(43, 38), 'v')!;
  expect(placed.map(({ x, shift }) => [x, shift])).toEqual(drawn.map(({ x }) => [x, 0]));
});

test('the label of a narrow last segment ends with the frame', () => {
  const last = barPicture(totals(40, 38, 3), 'v')!.labels.at(-1)!;
  expect(at(last, 288) + labelWidth(last.text)).toBeCloseTo(288, 1);
  expect(at(last, 628) + labelWidth(last.text)).toBeCloseTo(628, 1);
});

test('of labels that do not all fit, that of the smallest segment is dropped', () => {
  const counts = { yes: 100_000_000, no: 1_000_000, abstain: 200_000_000 };
  const bar = segments(counts, 301_000_000, 'v');
  expect(labels(bar).map(({ text }) => text)).toEqual(['100000000\u00a0ja', '200000000\u00a0avstod']);
});
