import type { Root as HastRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { keepAllowed } from './allow-list.ts';
import { asides, type BodyAside } from './asides.ts';
import { check, type BodyLink } from './check.ts';
import { inReadingOrder, type MarkdownFinding } from './finding.ts';
import { outline, type BodyHeading } from './outline.ts';
import { parse } from './parse.ts';
import { pipeline } from './pipeline.ts';
import { syntaxFault } from './syntax-faults.ts';
import { toText } from './to-text.ts';

/** A body, rendered. */
export interface Rendering {
  /** Safe to put on a page whatever the author wrote; what has a fault is left out. */
  readonly html: string;
  /** The words, one block a line. */
  readonly text: string;
  /** Where in the body a character of the words was written, or the mark that it comes from. */
  readonly offsetOf: (index: number) => number;
  /** The accepted links, in reading order. */
  readonly links: readonly BodyLink[];
  /** Addresses, titles and attributes, also of what is left out. */
  readonly asides: readonly BodyAside[];
  /** The headings, the author's and the components', in reading order. */
  readonly headings: readonly BodyHeading[];
  /** In reading order. An error means that the body must not be published. */
  readonly findings: readonly MarkdownFinding[];
}

const failed = (finding: MarkdownFinding): Rendering => ({
  html: '',
  text: '',
  offsetOf: () => 0,
  links: [],
  asides: [],
  headings: [],
  findings: [finding],
});

/**
 * Renders a body in the safe subset of MDX. Takes any string, never throws, and runs nothing that is
 * in it. Faults are found all at once, except that one in the syntax stops the parser and stands
 * alone.
 */
export function render(source: string): Rendering {
  const parsed = parse(source);
  if ('fault' in parsed) return failed(parsed.fault);
  try {
    const besideWords = asides(parsed.tree);
    const { findings, links } = check(source, parsed.tree);
    const headings = outline(parsed.tree);
    const page = pipeline.runSync(parsed.tree) as unknown as HastRoot;
    keepAllowed(page);
    return {
      html: toHtml(page),
      ...toText(page, source),
      links,
      asides: besideWords,
      headings,
      findings: inReadingOrder(findings),
    };
  } catch (error) {
    return failed(syntaxFault(source, error));
  }
}
