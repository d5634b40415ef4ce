/**
 * Finds the imports that the table of arrows does not allow.
 */
import { posix } from 'node:path';
import { readImports, type Import } from './imports.ts';

export type Rules = {
  arrows: Record<string, readonly string[]>;
  withoutPackages: readonly string[];
  withoutNode: readonly string[];
};

/**
 * @param sources the source of each file, by its path from the project's folder
 * @returns a line per import that is not allowed
 */
export function forbiddenImports(sources: ReadonlyMap<string, string>, rules: Rules): string[] {
  return [...sources].flatMap(([file, source]) =>
    readImports(file, source)
      .filter((imported) => !isAllowed(partOf(file, rules), targetOf(file, imported, rules), imported, rules))
      .map(
        ({ specifier, typeOnly }) =>
          `${file} may not import ${specifier}${typeOnly ? ', even as a type' : ''}`,
      ),
  );
}

/** The part that a file belongs to: the longest name in the table that its path begins with. */
export function partOf(path: string, { arrows }: Rules): string {
  if (path.startsWith('scripts/')) return 'scripts';
  if (!path.startsWith('src/')) return 'config';
  const inside = path.slice('src/'.length);
  const names = Object.keys(arrows).filter(
    (name) => inside === name || (/^[/.]/.test(inside.slice(name.length)) && inside.startsWith(name)),
  );
  return names.toSorted((a, b) => b.length - a.length)[0] ?? inside.split('/')[0] ?? inside;
}

/** What an import leads to: a part, a module of Astro's that the table names, "node" or "package". */
function targetOf(file: string, { specifier }: Import, rules: Rules): string {
  if (specifier.startsWith('.')) return partOf(posix.join(posix.dirname(file), specifier), rules);
  if (specifier.startsWith('/')) return partOf(specifier.slice(1), rules);
  if (specifier.startsWith('node:')) return 'node';
  return specifier === 'astro:content' ? specifier : 'package';
}

function isAllowed(
  from: string,
  to: string,
  { typeOnly }: Import,
  { arrows, withoutPackages, withoutNode }: Rules,
): boolean {
  if (to === 'node') return !withoutPackages.includes(from) && !withoutNode.includes(from);
  if (to === 'package') return !withoutPackages.includes(from);
  if (to === from) return true;
  const allowed = arrows[from] ?? [];
  return allowed.includes(to) || (typeOnly && allowed.includes(`type ${to}`));
}
