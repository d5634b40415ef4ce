import { expect, test } from 'vitest';
import { readMinutes } from '../index.ts';
import { drawMinutes } from './index.ts';
import type { PrintedReading } from './printed-reading.ts';
import { score } from './score.ts';

const MINUTES = 60;

test.each(['text', 'html', 'word'] as const)(
  'of drawn minutes as %s nothing false is said, each line is taken once, and what is lost is told',
  async (format) => {
    const falsehoods: string[] = [];
    const told: Record<string, number> = {};
    const read: Record<string, number> = {};
    for (const file of drawMinutes(format, MINUTES, 11)) {
      const { reading } = await readMinutes(file.name, file.bytes).catch(() => ({ reading: null }));
      expect(reading?.warnings.map(({ code }) => code)).not.toContain('rader-gar-inte-ihop');
      const result = score(file.truth, JSON.parse(JSON.stringify(reading)) as PrintedReading | null);
      falsehoods.push(...result.falsehoods.map(({ kind, what }) => `${file.name} ${kind} ${what}`));
      for (const [kind, count] of Object.entries(result.told)) told[kind] = (told[kind] ?? 0) + count;
      for (const [kind, count] of Object.entries(result.read)) read[kind] = (read[kind] ?? 0) + count;
    }
    expect(falsehoods).toEqual([]);
    for (const kind of Object.keys(told))
      expect((read[kind] ?? 0) / (told[kind] ?? 1), kind).toBeGreaterThan(0.85);
  },
);
