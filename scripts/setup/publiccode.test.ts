import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const code = parse(readFileSync('publiccode.yml', 'utf8'));
const { version, license } = JSON.parse(readFileSync('package.json', 'utf8'));

test('publiccode.yml tells the version and licence of package.json', () => {
  expect([code.softwareVersion, code.legal.license]).toEqual([version, license]);
});

test.each(Object.keys(code.description))(
  'its description in %s is as long as the standard asks',
  (language) => {
    const { shortDescription, longDescription, features } = code.description[language];
    expect(shortDescription.length).toBeLessThanOrEqual(150);
    expect(longDescription.length).toBeGreaterThanOrEqual(150);
    expect(features).not.toHaveLength(0);
  },
);

test('it has every key that the standard demands', () => {
  const demanded = [
    'publiccodeYmlVersion',
    'name',
    'url',
    'platforms',
    'developmentStatus',
    'softwareType',
    'description',
  ];
  const sections = ['legal', 'maintenance', 'localisation'];
  expect([...demanded, ...sections].filter((key) => !(key in code))).toEqual([]);
});
