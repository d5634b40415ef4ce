import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { faultKinds, render, type MarkdownFinding } from './index.ts';

/**
 * One folder a case: `input.mdx`, and what must come of it. Warnings and errors are in
 * `expected-faults.txt`; a body without errors has `expected.html` and `expected.txt`. A new case is
 * a new folder with an input: the first run writes the rest, to be read through before it is kept.
 * Non-breaking spaces are written `&nbsp;`.
 */
const here = new URL('./fixtures/', import.meta.url);
const cases = readdirSync(here);

function told({ kind, line, column, expected, found, advice }: MarkdownFinding): string {
  return [
    `${line}:${column} ${kind.severity === 'error' ? 'fel' : 'varning'} ${kind.code}: ${kind.title}`,
    `  väntade: ${expected}`,
    `  fann: ${found}`,
    `  gör så här: ${advice ?? kind.advice}`,
    `  varför: ${kind.reason}`,
    '',
  ].join('\n');
}

describe.each(cases)('the case %s', (name) => {
  const folder = new URL(`${name}/`, here);
  const { html, text, findings } = render(readFileSync(new URL('input.mdx', folder), 'utf8'));
  const expected: Record<string, string> = {};
  if (findings.length > 0) expected['expected-faults.txt'] = findings.map(told).join('\n');
  if (findings.every(({ kind }) => kind.severity === 'warning')) {
    expected['expected.html'] = html.replaceAll('\u00a0', '&nbsp;');
    expected['expected.txt'] = text;
  }

  test.each(['expected-faults.txt', 'expected.html', 'expected.txt'])('gives what %s says', async (file) => {
    const path = new URL(file, folder).pathname;
    const content = expected[file];
    if (content === undefined) expect(existsSync(path), `${file} should not be there`).toBe(false);
    else await expect(content).toMatchFileSnapshot(path);
  });
});

test('every kind of fault that an author can bring about is shown by a case', () => {
  const shown = new Set(
    cases.flatMap((name) =>
      render(readFileSync(new URL(`${name}/input.mdx`, here), 'utf8')).findings.map(({ kind }) => kind.code),
    ),
  );
  // No form of today's parser is without a fault of its own; this one is for those to come.
  shown.add('form-inte-tillaten');
  expect(faultKinds.map(({ code }) => code).filter((code) => !shown.has(code))).toEqual([]);
});
