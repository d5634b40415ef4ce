/**
 * Finds circles of imports, types included: files of which none can be read without the others.
 */
import { posix } from 'node:path';
import { readImports } from './imports.ts';

/**
 * @param sources the source of each file, by its path from the project's folder
 * @returns each circle: its files in the order of the alphabet
 */
export function circlesOfImports(sources: ReadonlyMap<string, string>): string[][] {
  const imported = new Map(
    [...sources].map(([file, source]) => [
      file,
      readImports(file, source)
        .filter(({ specifier }) => specifier.startsWith('.'))
        .map(({ specifier }) => posix.join(posix.dirname(file), specifier))
        .filter((path) => sources.has(path)),
    ]),
  );
  return components(imported)
    .filter(([first = '', ...rest]) => rest.length > 0 || imported.get(first)?.includes(first))
    .map((component) => component.toSorted());
}

/** The strongly connected components of a graph (Tarjan, 1972). */
function components(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const result: string[][] = [];
  /** When each node was reached. */
  const order = new Map<string, number>();
  const stack: string[] = [];

  /** @returns when the earliest node was reached that this one leads back to */
  function visit(node: string): number {
    const number = order.size;
    order.set(node, number);
    stack.push(node);
    let low = number;
    for (const target of graph.get(node) ?? []) {
      if (!order.has(target)) low = Math.min(low, visit(target));
      else if (stack.includes(target)) low = Math.min(low, order.get(target) ?? low);
    }
    if (low === number) result.push(stack.splice(stack.indexOf(node)));
    return low;
  }

  for (const node of graph.keys()) if (!order.has(node)) visit(node);
  return result;
}
