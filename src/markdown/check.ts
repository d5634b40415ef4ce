import type { Heading, Link, Nodes, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { TextPosition } from '../domain/text-position.ts';
import { allowedForms, refusedForms } from './allow-list.ts';
import { checkComponent, unknownTag } from './check-component.ts';
import { checkHeading } from './check-heading.ts';
import { checkLink } from './check-link.ts';
import { componentNamed } from './components/index.ts';
import { kinds } from './fault-kinds.ts';
import { placeOf, written, type MarkdownFinding } from './finding.ts';
import type { Owner } from './owner.ts';

/** A link as the author wrote it, for checks that need the whole site. */
export interface BodyLink extends TextPosition {
  readonly href: string;
}

/** More than a reader can follow. Every row is filled out to this width, so it also bounds the page. */
const MOST_COLUMNS = 20;

interface Checked {
  readonly findings: MarkdownFinding[];
  readonly links: BodyLink[];
}

const isExpression = (node: Nodes) => node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';

/** What is wrong with a node's form, if anything. */
function refusal(node: Nodes): Omit<MarkdownFinding, 'found' | keyof TextPosition> | undefined {
  if (node.type === 'mdxjsEsm') {
    const kind = node.value.startsWith('export') ? kinds['mdx-export'] : kinds['mdx-import'];
    return { kind, expected: 'löpande text' };
  }
  if (node.type === 'listItem' && typeof node.checked === 'boolean') {
    return { kind: kinds.kryssruta, expected: 'en vanlig punktlista' };
  }
  if (node.type === 'table' && (node.align?.length ?? 0) > MOST_COLUMNS) {
    return { kind: kinds['tabell-for-bred'], expected: `högst ${MOST_COLUMNS} kolumner` };
  }
  if (allowedForms.has(node.type)) return undefined;
  if (isExpression(node) && node.value.trim().startsWith('/*')) {
    return {
      kind: kinds['mdx-uttryck'],
      expected: 'text som läsaren ska se',
      advice: kinds['html-kommentar'].advice,
    };
  }
  const unsafe = {
    kind: kinds['form-inte-tillaten'],
    expected: 'stycken, rubriker, listor, länkar, citat eller tabeller',
  };
  return refusedForms[node.type] ?? unsafe;
}

/**
 * Finds everything in a body that is not in the safe subset, and takes it out of the tree, so that
 * what is left can be rendered whatever the author wrote.
 */
export function check(source: string, tree: Root): Checked {
  const findings: MarkdownFinding[] = [];
  const links: BodyLink[] = [];
  let headingLevel = 1;

  /** Reports and tells whether the node may stay. */
  function accept(news: readonly MarkdownFinding[]): boolean {
    findings.push(...news);
    return news.every((finding) => finding.kind.severity === 'warning');
  }

  function acceptHeading(node: Heading, owner: Owner): boolean {
    const result = checkHeading(source, node, owner, headingLevel);
    if (owner === 'body') headingLevel = node.depth;
    return accept(result);
  }

  function acceptLink(node: Link): boolean {
    const stays = accept(checkLink(source, node));
    if (stays) links.push({ href: node.url, ...placeOf(node) });
    return stays;
  }

  function acceptTag(node: MdxJsxFlowElement | MdxJsxTextElement, owner: Owner): boolean {
    const component = componentNamed(node.name);
    if (!component) return accept([unknownTag(source, node)]);
    return accept(checkComponent(source, component, node, owner));
  }

  function stays(node: RootContent, owner: Owner): boolean {
    const refused = refusal(node);
    const accepted = refused
      ? accept([{ ...refused, found: written(source, node), ...placeOf(node) }])
      : node.type === 'heading'
        ? acceptHeading(node, owner)
        : node.type === 'link'
          ? acceptLink(node)
          : node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
            ? acceptTag(node, owner)
            : true;
    const inner: Owner =
      node.type === 'mdxJsxFlowElement' && componentNamed(node.name) ? { component: node.name! } : 'other';
    if ('children' in node) keepAccepted(node as { children: RootContent[] }, inner);
    return accepted;
  }

  function keepAccepted(parent: { children: RootContent[] }, owner: Owner): void {
    parent.children = parent.children.filter((node) => stays(node, owner));
  }

  keepAccepted(tree, 'body');
  return { findings, links };
}
