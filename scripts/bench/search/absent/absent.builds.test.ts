import { describe, expect, test } from 'vitest';
import { absentTable, hasIndex, measureAbsent, shareOfWrong } from './index.ts';
import { readMorphology } from './morphology.ts';

const folder = 'dist';
/** Another each day; to see a failure again, the seed is in the message. */
const seed = new Date().toISOString().slice(0, 10);

/** The built site is the archive; without one, a build of the test step has gone before. */
describe.runIf(hasIndex(folder))('words drawn by chance that no page has in any form', () => {
  test(`are never counted as hits and never replaced, and others are seldom told as missing (seed ${seed})`, async () => {
    const measured = await measureAbsent(folder, await readMorphology(), seed, {
      names: 100,
      words: 300,
      present: 300,
    });
    const [absent, present] = [shareOfWrong(measured.absent), shareOfWrong(measured.present)];
    expect(absent.asked).toBe(500);
    expect(absent.wrong, absentTable(measured)).toBe(0);
    expect(present.wrong / present.asked, absentTable(measured)).toBeLessThanOrEqual(0.03);
  }, 120_000);
});
