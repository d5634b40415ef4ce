import { describe, expect, test } from 'vitest';
import { opensAtOnce } from './open.ts';

const at = (address: string) => new URL(address, 'https://beslut.example');

describe('the editing form', () => {
  test('waits for its button on its own page', () => {
    expect(opensAtOnce(at('/redaktion/'), '')).toBe(false);
    expect(opensAtOnce(at('/redaktion/#innehall'), '')).toBe(false);
    expect(opensAtOnce(at('/redaktion/?state=1'), '')).toBe(false);
  });

  test.each([
    ['a place within it', '/redaktion/#/collections/beslut', ''],
    ['its own start', '/redaktion/#/', ''],
    ['the window of a sign-in, on its way there', '/redaktion/', 'auth'],
    ['a sign-in that went well', '/redaktion/?code=a&state=b', 'auth'],
    ['a sign-in in the same window', '/redaktion/?code=a&state=b', ''],
    ['a sign-in that was refused', '/redaktion/?error=access_denied&state=b', ''],
  ])('opens at once at %s', (_what, address, windowName) => {
    expect(opensAtOnce(at(address), windowName)).toBe(true);
  });
});
