import { expect, test } from 'vitest';
import { readCommandLine } from './command-line.ts';

const read = (...args: string[]) => readCommandLine(args, { utom: { type: 'string' } });

test.each(['--hjalp', '--help', '-h'])('%s asks for help, whatever else is said', (option) => {
  expect(read('a', option)).toBe('help');
});

test.each([['--fel'], ['--utom'], ['--hjalp=ja']])('%s cannot be read', (option) => {
  expect(read(option)).toBe('wrong');
});

test('options are had by name, and all else in order', () => {
  expect(read('a', '--utom', 'x', 'b')).toMatchObject({ values: { utom: 'x' }, positionals: ['a', 'b'] });
});
