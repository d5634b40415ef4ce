import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { purposes, supplyChain } from './document.ts';
import { productionPackages } from './packages.ts';

const packages = productionPackages('.');
const read = (name: string) => readFileSync(`docs/${name}`, 'utf8');
const AGAIN = 'Packages have changed: run npm run supply-chain';

test('docs/supply-chain.md lists the packages of the lockfile, as npm run supply-chain writes it', () => {
  const purpose = purposes(read('dependencies.md'));
  expect(read('supply-chain.md'), AGAIN).toBe(supplyChain(packages, purpose));
});

test('the bill of materials has the same packages', () => {
  const { bomFormat, components } = JSON.parse(read('sbom.cdx.json')) as {
    bomFormat: string;
    components: { name: string; version: string }[];
  };
  expect(bomFormat).toBe('CycloneDX');
  const named = (list: readonly { name: string; version: string }[]) =>
    [...new Set(list.map(({ name, version }) => `${name}@${version}`))].sort();
  expect(named(components), AGAIN).toEqual(named(packages));
});

test('each package says its licence', () => {
  expect(packages.filter(({ license }) => license === undefined).map(({ name }) => name)).toEqual([]);
});
