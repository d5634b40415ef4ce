/**
 * What is decided together with others is a step of each of these matters, and they are shown as one. What settles more
 * is a list of matters and a step of none: a budget would make one of all that it settles.
 */
const MOST_MATTERS = 3;

/**
 * Which steps belong together: those of one matter, and those of matters that a step names together.
 * @param steps of each the ids of the matters that it belongs to
 * @returns the id that all steps of a matter share; undefined for a step that stands alone
 */
export function joinedMatters(
  steps: Iterable<readonly string[]>,
): (matters: readonly string[]) => string | undefined {
  const sameAs = new Map<string, string>();
  const end = (matter: string): string => {
    const next = sameAs.get(matter);
    return next === undefined ? matter : end(next);
  };
  for (const matters of steps) {
    const [first, ...more] = isStep(matters) ? matters : [];
    for (const matter of more) {
      const [from, to] = [end(matter), end(first ?? matter)];
      if (from !== to) sameAs.set(from, to);
    }
  }
  return (matters) => (isStep(matters) && matters[0] !== undefined ? end(matters[0]) : undefined);
}

const isStep = (matters: readonly string[]) => matters.length <= MOST_MATTERS;
