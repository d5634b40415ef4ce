import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SLUG } from '../addresses.ts';
import { decisionRules, meetingRules } from './index.ts';

const rules = [...decisionRules, ...meetingRules];
const kinds = rules.map((rule) => rule.kind);

/** Every rule that a file of this folder exports, with the names of its file and of its export. */
async function exportedRules() {
  const files = readdirSync(import.meta.dirname)
    .filter((name) => /^[a-z-]+\.ts$/.test(name) && name !== 'index.ts')
    .map((name) => name.replace('.ts', ''));
  const modules = await Promise.all(
    files.map(async (file) => ({
      file,
      exported: Object.entries((await import(`./${file}.ts`)) as Record<string, unknown>),
    })),
  );
  return modules.flatMap(({ file, exported }) =>
    exported.flatMap(([name, rule]) => (isRule(rule) ? [{ file, name, rule }] : [])),
  );
}

const isRule = (value: unknown): value is (typeof rules)[number] =>
  typeof value === 'object' && value !== null && 'kind' in value && 'check' in value;

const inCamelCase = (code: string) => code.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

describe('the rules', () => {
  it('are all in use', async () => {
    const exported = await exportedRules();
    expect(exported.length).toBe(rules.length);
    expect(new Set(exported.map(({ rule }) => rule))).toEqual(new Set(rules));
  });

  it('have one name each: the code is that of the file and of the export', async () => {
    for (const { file, name, rule } of await exportedRules())
      expect({ file, name }).toEqual({
        file: rule.kind.code,
        name: inCamelCase(rule.kind.code),
      });
  });

  it('have each a code of their own that is a part of an address', () => {
    expect(new Set(kinds.map((kind) => kind.code)).size).toBe(kinds.length);
    for (const { code } of kinds) expect(code).toMatch(SLUG);
  });

  it('stop only what contradicts itself', () => {
    const errors = kinds.filter((kind) => kind.severity === 'error').map((kind) => kind.code);
    expect(errors.toSorted()).toEqual([
      'anslaget-fore-justeringen',
      'dubbel-rost',
      'fler-roster-an-platser',
      'javig-i-namngiven-votering',
      'justerat-fore-sammantradet',
      'siffror-mot-lista',
      'sluten-med-namn',
      'utslagsrost-mot-utfallet',
    ]);
  });

  it('tell the author in whole sentences what to do and why', () => {
    for (const { title, advice, reason } of kinds) {
      expect(title).not.toMatch(/\.$/);
      expect(advice).toMatch(/\.$/);
      expect(reason).toMatch(/\.$/);
    }
  });
});
