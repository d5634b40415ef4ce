import { expect, test } from 'vitest';
import { npmProgram } from './install.mjs';

test('npm is called through its own file, by the Node that runs it', () => {
  const env = {
    npm_execpath: '/usr/lib/node_modules/npm/bin/npm-cli.js',
    npm_node_execpath: '/usr/bin/node',
  };
  expect(npmProgram(env)).toEqual({ file: '/usr/bin/node', args: [env.npm_execpath], shell: false });
});

test('another package manager does not get our npm arguments', () => {
  expect(npmProgram({ npm_execpath: '/usr/lib/pnpm/bin/pnpm.cjs' }).file).toBe('npm');
});
