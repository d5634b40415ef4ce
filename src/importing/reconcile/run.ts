import type { Decision } from '../model/reading.ts';
import { warn, type Warning } from '../model/warning.ts';

/** §§ are numbered without holes in one body's minutes; what is missing or double is told. */
export function checkRun(decisions: readonly Decision[]): Warning[] {
  const warnings: Warning[] = [];
  const numbered = decisions.filter((decision) => decision.paragraph !== null);
  numbered.forEach((decision, index) => {
    const before = numbered[index - 1];
    if (before === undefined) return;
    const [from, to] = [
      Number.parseInt(before.paragraph ?? '', 10),
      Number.parseInt(decision.paragraph ?? '', 10),
    ];
    if (to === from && before.paragraph === decision.paragraph) {
      warnings.push(warn('paragraf-dubbel', decision.line, `§ ${decision.paragraph}.`));
    } else if (to > from + 1) {
      const missing = to === from + 2 ? `§ ${from + 1} saknas` : `§ ${from + 1}–${to - 1} saknas`;
      warnings.push(
        warn(
          'lucka-i-paragrafer',
          decision.line,
          `${missing} mellan § ${before.paragraph} och § ${decision.paragraph}.`,
        ),
      );
    }
  });
  return warnings;
}
