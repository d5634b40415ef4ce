/**
 * npm run fuzz [-- --count N] [--seed N]: draws content that must not pass, asks the gate of it, and prints what got
 * through: a personal number without a word, an unseen character without an error, what could act in the page, a fault
 * that repeats a number, something thrown, a second's wait. By hand, and not in continuous integration.
 */
import { argv, exit, stdout } from 'node:process';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { findCertainNumbers } from '../../src/domain/personal-data/personal-number.ts';
import { readEntry } from '../../src/reading/read-entry.ts';
import { allowedElements } from '../../src/markdown/allow-list.ts';
import { DOCUMENT, DOCUMENT_FILE } from '../test/gate/document.ts';
import { drawFrom, input, type Input } from './draw.ts';

const { values } = parseArgs({
  args: argv.slice(2),
  options: { count: { type: 'string', default: '5000' }, seed: { type: 'string', default: '1' } },
});
const ELEMENTS = new Set(Object.keys(allowedElements));
/** An address that acts, or that leads to another site without saying so. */
const ACTING_ADDRESS = /^\s*(?:javascript|data|vbscript|blob|file):|^\/\//iu;

/** Whether a page could do more with a body than show it: another element than a text has, a handler, such an address. */
const acts = (html: string): boolean =>
  [...html.matchAll(/<\/?([a-z][^\s/>]*)((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*\/?>/giu)].some(
    ([, name = '', attributes = '']) =>
      !ELEMENTS.has(name.toLowerCase()) ||
      [...attributes.matchAll(/([^\s=]+)(?:="([^"]*)")?/gu)].some(
        ([, attribute = '', value = '']) =>
          /^(?:on.*|src|srcset|style|srcdoc)$/iu.test(attribute) ||
          (attribute === 'href' && ACTING_ADDRESS.test(value)),
      ),
  );

/** What is wrong with the gate's answer, if anything. */
function weakness({ kind, text }: Input): string | undefined {
  const started = performance.now();
  const { entry, faults } = readEntry('underlag', DOCUMENT, {
    file: DOCUMENT_FILE,
    bytes: new TextEncoder().encode(text),
    format: 'mdx',
  });
  if (performance.now() - started > 1000) return 'slow';
  const told = faults.map((fault) => `${fault.file} ${fault.expected} ${fault.found} ${fault.advice}`);
  if (told.some((words) => findCertainNumbers(words).length > 0)) return 'repeated';
  if (entry && acts(entry.body.html)) return 'active';
  if (kind === 'number' && !faults.some(({ kind: { code } }) => code.endsWith('personnummer')))
    return 'number';
  if (kind === 'invisible' && !faults.some(({ kind: { severity } }) => severity === 'error'))
    return 'invisible';
  return undefined;
}

const draw = drawFrom(Number(values.seed));
const weak = new Map<string, string[]>();
for (let drawn = 0; drawn < Number(values.count); drawn += 1) {
  const candidate = input(draw);
  let name: string | undefined;
  try {
    name = weakness(candidate);
  } catch (error) {
    name = `thrown: ${String(error)}`;
  }
  if (name !== undefined) weak.set(name, [...(weak.get(name) ?? []), candidate.text]);
}
for (const [name, texts] of weak)
  stdout.write(`\n# ${name}: ${texts.length}\n${[...new Set(texts)].join('\n')}\n`);
stdout.write(
  `\n${values.count} inputs of seed ${values.seed}: ${[...weak].map(([name, texts]) => `${name} ${texts.length}`).join(', ') || 'nothing got through'}\n`,
);
exit(weak.size > 0 ? 1 : 0);
