import { RuleTester } from 'eslint';
import { describe, it } from 'vitest';
import { tellingNames } from './telling-names.ts';

RuleTester.describe = describe;
RuleTester.it = it;

new RuleTester().run('telling-names', tellingNames, {
  valid: [
    'const member = 1;',
    'const { found } = fault;',
    'const { fault: { found } } = row;',
    'function fault(expected, found) {}',
    'rows.map((row) => row.own);',
    'const row = { own: 1, other: 2 };',
  ],
  invalid: [
    'const own = 1;',
    'rows.map((one) => one);',
    'const [some] = rows;',
    'const { vote: other } = row;',
    'function has(found) {}',
    'const found = rows;',
    'const last = ({ rows: [...own] }) => own;',
    'const count = (own = 0) => own;',
  ].map((code) => ({ code, errors: [{ messageId: 'empty' }] })),
});
