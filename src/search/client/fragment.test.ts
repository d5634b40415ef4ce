import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readFragment } from './fragment.ts';

const page = { url: '/a/', content: 'Östersund' };
const text = `pagefind_dcd${JSON.stringify(page)}`;

test('Pagefind’s file of a page is read, whether the server has opened it or not', async () => {
  expect(await readFragment(new Uint8Array(gzipSync(text)))).toEqual(page);
  expect(await readFragment(new TextEncoder().encode(text))).toEqual(page);
});
