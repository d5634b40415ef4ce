import type { RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { allowedForms } from './allow-list.ts';
import { readAttributes } from './attributes.ts';
import type { Component } from './components/component.ts';
import { components } from './components/index.ts';
import { kinds } from './fault-kinds.ts';
import { placeOf, written, type MarkdownFinding } from './finding.ts';
import { htmlFault } from './html-fault.ts';
import type { Owner } from './owner.ts';
import { nearest } from '../domain/nearest.ts';

type Tag = MdxJsxFlowElement | MdxJsxTextElement;

const names = components.map(({ name }) => name);

/** The fault of a tag that is no component: a misspelt one, or HTML. */
export function unknownTag(source: string, node: Tag): MarkdownFinding {
  const name = node.name ?? '';
  const known = nearest.find(name, names);
  const at = { found: name === '' ? written(source, node) : `<${name}>`, ...placeOf(node) };
  const expected = `någon av ${names.join(', ')}`;
  if (known !== undefined) {
    return {
      kind: kinds['okand-komponent'],
      expected,
      advice: `Menar du <${known}>? Rätta i så fall stavningen, annars ta bort taggen.`,
      ...at,
    };
  }
  if (/^\p{Lu}/u.test(name)) return { kind: kinds['okand-komponent'], expected, ...at };
  return htmlFault(name, at.found, at);
}

function placeFaults(component: Component, node: Tag, owner: Owner): MarkdownFinding[] {
  const right = component.within
    ? typeof owner === 'object' && owner.component === component.within
    : owner === 'body';
  if (right && node.type === 'mdxJsxFlowElement') return [];
  const expected = component.within
    ? `<${component.name}> direkt inuti <${component.within}>`
    : `<${component.name}> på egna rader, utanför stycken, listor, citat och andra komponenter`;
  const place =
    node.type === 'mdxJsxTextElement'
      ? `<${component.name}> i löpande text`
      : typeof owner === 'object'
        ? `<${component.name}> inuti <${owner.component}>`
        : owner === 'body'
          ? `<${component.name}> för sig själv`
          : `<${component.name}> i en lista eller ett citat`;
  const advice = component.within ? { advice: `Flytta <${component.name}> in i <${component.within}>.` } : {};
  return [{ kind: kinds['komponent-pa-fel-plats'], expected, found: place, ...advice, ...placeOf(node) }];
}

function contentFaults(source: string, component: Component, node: Tag): MarkdownFinding[] {
  const { content } = component;
  const children = node.children as RootContent[];
  const fault = (text: string, at: Tag | RootContent): MarkdownFinding => ({
    kind: kinds['fel-innehall-i-komponent'],
    expected: `<${component.name}> med ${content.description}`,
    found: text,
    ...placeOf(at),
  });
  if (children.length === 0) return content.mayBeEmpty ? [] : [fault('inget innehåll', node)];

  const tag = (child: RootContent) =>
    child.type === 'mdxJsxFlowElement' || child.type === 'mdxJsxTextElement' ? child.name : undefined;
  // Other tags, headings and refused forms have faults of their own.
  const strangers = children.filter(
    (child) =>
      tag(child) === undefined &&
      child.type !== 'heading' &&
      allowedForms.has(child.type) &&
      !content.forms.includes(child.type),
  );
  const plain = children.filter((child) => content.forms.includes(child.type));
  const missing = content.parts.filter((part) => !children.some((child) => tag(child) === part));
  const repeated = children.filter((child, index) => {
    const name = tag(child);
    return (
      typeof name === 'string' &&
      content.parts.includes(name) &&
      children.findIndex((sibling) => tag(sibling) === name) < index
    );
  });
  return [
    ...strangers.map((child) => fault(written(source, child), child)),
    ...(content.single
      ? plain.slice(1).map((child) => fault(`en till: ${written(source, child)}`, child))
      : []),
    ...missing.map((part) => ({
      ...fault(`inget <${part}>`, node),
      advice: `Lägg till <${part}>. Skriv <${part} /> om källan inte anger några.`,
    })),
    ...repeated.map((child) => fault(`<${tag(child) ?? ''}> en gång till`, child)),
  ];
}

/** Checks a component's place, attributes and content. */
export function checkComponent(
  source: string,
  component: Component,
  node: Tag,
  owner: Owner,
): MarkdownFinding[] {
  const misplaced = placeFaults(component, node, owner);
  return [
    ...misplaced,
    ...readAttributes(component, node).findings,
    // In running text the content is of another kind altogether; the place is what to mend first.
    ...(misplaced.length > 0 ? [] : contentFaults(source, component, node)),
  ];
}
