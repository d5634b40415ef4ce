import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Component } from './components/component.ts';
import { kinds } from './fault-kinds.ts';
import { placeOf, shorten, type MarkdownFinding } from './finding.ts';
import { nearest } from '../domain/nearest.ts';

interface AttributeReading {
  /** The values by name; only complete when there are no findings. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly findings: readonly MarkdownFinding[];
}

const listed = (names: readonly string[]) =>
  names.length === 0 ? 'inga attribut' : `bara ${names.join(' och ')}`;

/** Reads the attributes of a tag by the component's schema. Every one must be written as plain words. */
export function readAttributes(
  component: Component,
  node: MdxJsxFlowElement | MdxJsxTextElement,
): AttributeReading {
  const findings: MarkdownFinding[] = [];
  const given: Record<string, string> = Object.create(null) as Record<string, string>;
  const refused = new Set<string>();
  const names = Object.keys(component.attributes.shape);

  for (const attribute of node.attributes) {
    const at = placeOf(attribute);
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      const expected = 'attribut med värdet inom citattecken';
      findings.push({
        kind: kinds['mdx-uttryck'],
        expected,
        found: shorten(`{${attribute.value}}`),
        advice: 'Skriv varje attribut för sig, med värdet inom citattecken.',
        ...at,
      });
      continue;
    }
    const { name, value } = attribute;
    if (!names.includes(name)) {
      const known = nearest.find(name, names);
      const advice =
        known === undefined
          ? {}
          : { advice: `Menar du ${known}? Rätta i så fall stavningen, annars ta bort attributet.` };
      findings.push({
        kind: kinds['okant-attribut'],
        expected: listed(names),
        found: name,
        ...advice,
        ...at,
      });
    } else if (name in given || refused.has(name)) {
      findings.push({
        kind: kinds['dubbelt-attribut'],
        expected: `${name} en gång`,
        found: `${name} en gång till`,
        ...at,
      });
    } else if (typeof value === 'string') {
      given[name] = value;
    } else {
      refused.add(name);
      const expected = `${name}="…"`;
      findings.push(
        value
          ? {
              kind: kinds['mdx-uttryck'],
              expected,
              found: shorten(`${name}={${value.value}}`),
              advice: `Skriv värdet inom citattecken: ${name}="…".`,
              ...at,
            }
          : { kind: kinds['fel-attributvarde'], expected, found: `${name} utan värde`, ...at },
      );
    }
  }

  const parsed = component.attributes.safeParse({ ...given });
  for (const issue of parsed.error?.issues ?? []) {
    const name = String(issue.path[0] ?? '');
    if (refused.has(name)) continue;
    const attribute = node.attributes.find(
      (candidate) => candidate.type === 'mdxJsxAttribute' && candidate.name === name,
    );
    findings.push(
      attribute
        ? {
            kind: kinds['fel-attributvarde'],
            expected: issue.message,
            found: `${name}="${shorten(given[name] ?? '')}"`,
            ...placeOf(attribute),
          }
        : {
            kind: kinds['attribut-saknas'],
            expected: `${name}="…"`,
            found: `<${component.name}> utan ${name}`,
            ...placeOf(node),
          },
    );
  }
  return { values: parsed.data ?? {}, findings };
}
