/**
 * package.json and package-lock.json must install the same thing on every machine.
 *
 * npm drops an optional package it cannot resolve from the lockfile in silence; the next `npm ci` on the
 * platform concerned then fails, or runs without the native part it needs.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Entry = {
  version?: string;
  resolved?: string;
  os?: string[];
  optionalDependencies?: Record<string, string>;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
};

const manifest: Entry = JSON.parse(readFileSync('package.json', 'utf8'));
const text = readFileSync('package-lock.json', 'utf8');
const packages: Record<string, Entry> = JSON.parse(text).packages;

/** Whether the package at `from` would find `name`, beside it or further up. */
function finds(from: string, name: string): boolean {
  if (packages[from === '' ? `node_modules/${name}` : `${from}/node_modules/${name}`]) return true;
  return from !== '' && finds(from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))), name);
}

describe('the lockfile', () => {
  test('has an entry for every optional dependency it names', () => {
    const dropped = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !finds(place, name))
        .map((name) => `${name} (wanted by ${place || 'package.json'})`),
    );
    expect(dropped).toEqual([]);
  });

  test.each(['linux', 'darwin', 'win32'])('holds native packages for %s', (os) => {
    expect(Object.values(packages).some((entry) => entry.os?.includes(os))).toBe(true);
  });

  test('names no registry host and no path of a machine', () => {
    expect(Object.entries(packages).filter(([, entry]) => entry.resolved)).toEqual([]);
    expect(text).not.toMatch(/"(?:https?:|file:|\/)[^"]*\.tgz/);
  });

  test('agrees with package.json', () => {
    for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies'] as const) {
      expect(packages['']?.[kind]).toEqual(manifest[kind]);
    }
  });
});

test('all versions in package.json are exact', () => {
  const all = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
  const loose = Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version));
  expect(loose).toEqual([]);
});
