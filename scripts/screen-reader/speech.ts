/**
 * What Orca said, out of what it wrote down. Its debug file has a line for each piece that it handed to the voice:
 * `07:23:26.481631 - SPEECH OUTPUT: 'Hoppa till innehållet'`. Quotes within are escaped as in Python.
 */

const SPOKEN = /SPEECH OUTPUT: (?<quote>['"])(?<said>.*)\k<quote>(?:\{[^{}]*\})?$/u;

/** The pieces in the order that they were said. */
export function spoken(debugFile: string): string[] {
  return debugFile.split('\n').flatMap((line) => {
    const said = SPOKEN.exec(line)?.groups?.['said'];
    return said === undefined ? [] : [said.replaceAll(/\\(?<kept>['"\\])/gu, '$<kept>').trim()];
  });
}

/** What was said of the page itself: from its first words, without what Orca and the browser say of themselves. */
export function ofPage(pieces: readonly string[], first: string): string[] {
  const start = pieces.indexOf(first);
  return start < 0 ? [] : pieces.slice(start).filter((piece) => piece !== '');
}
