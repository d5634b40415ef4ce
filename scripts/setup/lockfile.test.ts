import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { firstDifference, needsInstallation } from './lockfile.mjs';

const wanted = {
  packages: {
    '': {},
    'node_modules/astro': { version: '7.3.4' },
    'node_modules/esbuild-windows': { version: '1.0.0', optional: true },
  },
};

describe('what is installed', () => {
  test('is right when versions agree and only packages for other platforms are missing', () => {
    expect(firstDifference(wanted, { packages: { 'node_modules/astro': { version: '7.3.4' } } })).toBeNull();
  });

  test('is wrong when a package is missing', () => {
    expect(firstDifference(wanted, { packages: {} })).toBe('node_modules/astro is missing');
  });

  test('is wrong when a version differs', () => {
    const installed = { packages: { 'node_modules/astro': { version: '7.3.3' } } };
    expect(firstDifference(wanted, installed)).toBe('node_modules/astro is 7.3.3, wanted 7.3.4');
  });

  test('is wrong when an optional package is there in another version', () => {
    const packages = {
      'node_modules/astro': { version: '7.3.4' },
      'node_modules/esbuild-windows': { version: '0.9.0' },
    };
    expect(firstDifference(wanted, { packages })).toContain('esbuild-windows');
  });
});

describe('an installation is needed', () => {
  const project = (installed?: string) => {
    const root = mkdtempSync(join(tmpdir(), 'setup-'));
    writeFileSync(join(root, 'package-lock.json'), JSON.stringify(wanted));
    if (installed !== undefined) {
      mkdirSync(join(root, 'node_modules'));
      writeFileSync(join(root, 'node_modules', '.package-lock.json'), installed);
    }
    return root;
  };

  test('in a fresh clone', () => expect(needsInstallation(project())).toBe(true));
  test('after one that was cut off', () => expect(needsInstallation(project('{"pack'))).toBe(true));
  test('when the lockfile has changed', () => {
    expect(needsInstallation(project('{"packages":{"node_modules/astro":{"version":"7.0.0"}}}'))).toBe(true);
  });
  test('but not a second time', () => {
    expect(needsInstallation(project('{"packages":{"node_modules/astro":{"version":"7.3.4"}}}'))).toBe(false);
  });
  test('and not here, where the tests run', () => expect(needsInstallation('.')).toBe(false));
});
