import type { Source } from './model/line.ts';
import type { Reading } from './model/reading.ts';
import { warn } from './model/warning.ts';

/**
 * Tells in a reading what the format saw in its lines: of a line in a §, on the §; of others and of the whole file, on
 * the file. What is told of the file is not told again of each line, and of a kind once a §.
 */
export function tellDoubts(reading: Reading, { lines, doubts }: Source): void {
  reading.warnings.push(...doubts.map(({ code, particulars }) => warn(code, null, particulars)));
  const told = new Set<string>();
  for (const line of lines)
    for (const { code, particulars } of line.doubts ?? []) {
      const decision = reading.decisions.findLast(({ line: first }) => first <= line.number);
      const place = decision ?? reading;
      const key = `${decision?.line ?? ''} ${code} ${particulars ?? ''}`;
      if (told.has(key)) continue;
      told.add(key);
      place.warnings.push(warn(code, line.number, particulars ?? `”${line.text.slice(0, 80)}”`));
    }
}
