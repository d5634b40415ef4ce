import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the lockfile says of an installed package. */
interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

/** A person or an organisation in package.json: "Name <address> (page)", or its parts. */
type Person = string | { readonly name?: string };

/** A package that goes into what is built, imported or published. */
export interface ProductionPackage {
  readonly name: string;
  readonly version: string;
  /** As an SPDX expression, where the lockfile has one. */
  readonly license: string | undefined;
  /** Who keeps it, as its own package.json says; undefined where that is not on disk or says nothing. */
  readonly keeper: string | undefined;
  /** The packages of package.json that lead to it; itself for one of those. */
  readonly roots: readonly string[];
  /** Whether it is for one kind of machine, of which each installation has its own. */
  readonly isOfPlatform: boolean;
}

const MODULES = 'node_modules/';
/** "node_modules/a/node_modules/@b/c" is "@b/c". */
const nameOf = (path: string) => path.slice(path.lastIndexOf(MODULES) + MODULES.length);
const personName = (person: Person | undefined) =>
  (typeof person === 'string' ? person : person?.name)?.replace(/\s*[<(].*$/, '').trim();

/** "git+https://github.com/withastro/astro.git" is kept by "github.com/withastro". */
function ownerOf(repository: string | { readonly url?: string } | undefined): string | undefined {
  const url = typeof repository === 'string' ? repository : repository?.url;
  const [, host, owner] = /(?:^|[/@:])(github|gitlab)(?:\.com)?[/:]([\w.-]+)\//.exec(url ?? '') ?? [];
  if (owner !== undefined) return `${host ?? ''}.com/${owner}`;
  return /^[\w.-]+\/[\w.-]+$/.test(url ?? '') ? `github.com/${url?.split('/')[0] ?? ''}` : undefined;
}

function keeperOf(folder: string): string | undefined {
  const file = join(folder, 'package.json');
  if (!existsSync(file)) return undefined;
  const { author, maintainers, repository } = JSON.parse(readFileSync(file, 'utf8')) as {
    author?: Person;
    maintainers?: Person | readonly Person[];
    repository?: string | { url?: string };
  };
  const people = [author, ...[maintainers ?? []].flat()].map(personName).filter(Boolean);
  return [...new Set([...people, ownerOf(repository)])].filter(Boolean).join(', ') || undefined;
}

/** The packages that the lockfile installs for production, by name and version. */
export function productionPackages(root: string): ProductionPackage[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Readonly<Record<string, Locked>>;
  };
  /** Where what a package needs is installed: beside it or nearest above. */
  const resolve = (path: string, name: string): string | undefined => {
    for (let folder = path; ; folder = folder.slice(0, Math.max(folder.lastIndexOf(`/${MODULES}`), 0))) {
      const candidate = `${folder === '' ? '' : `${folder}/`}${MODULES}${name}`;
      if (packages[candidate] !== undefined) return candidate;
      if (folder === '') return undefined;
    }
  };
  const needs = ({ dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta }: Locked) => [
    ...Object.keys({ ...dependencies, ...optionalDependencies }),
    ...Object.keys(peerDependencies ?? {}).filter((name) => !peerDependenciesMeta?.[name]?.optional),
  ];
  const roots = new Map<string, Set<string>>();
  for (const direct of needs(packages[''] as Locked)) {
    const queue = [resolve('', direct)];
    for (const path of queue) {
      if (path === undefined || roots.get(path)?.has(direct)) continue;
      roots.set(path, (roots.get(path) ?? new Set()).add(direct));
      for (const name of needs(packages[path] as Locked)) queue.push(resolve(path, name));
    }
  }
  return [...roots]
    .map(([path, leading]): ProductionPackage => {
      const { version, license, os, cpu } = packages[path] as Locked;
      const isOfPlatform = os !== undefined || cpu !== undefined;
      return {
        name: nameOf(path),
        version,
        license,
        keeper: isOfPlatform ? undefined : keeperOf(join(root, path)),
        roots: leading.has(nameOf(path)) ? [nameOf(path)] : [...leading].sort(),
        isOfPlatform,
      };
    })
    .sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1));
}
