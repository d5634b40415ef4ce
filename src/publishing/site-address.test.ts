import { describe, expect, test } from 'vitest';
import { Problem } from './problem.ts';
import { addressWarning } from './site-address.ts';

describe("the site's address", () => {
  test.each([
    undefined,
    'https://beslut.example',
    'https://beslut.example/',
    'https://beslut.exempelby.example',
  ])('%s is nobody’s: told', (named) => {
    expect(addressWarning(named)).toMatch(
      /^varning webbadress-saknas\n .*\n {2}Väntade: .*\n {2}Fann: .*\n {2}Gör så: /,
    );
  });

  test.each(['https://beslut.exempelby.se', 'http://localhost:4321', 'https://beslut.exempelby.se/'])(
    '%s is right',
    (named) => expect(addressWarning(named)).toBeUndefined(),
  );

  test.each(['', 'beslut.exempelby.se', 'https://exempelby.se/beslut/', 'ftp://exempelby.se', 'ja'])(
    '"%s" is none',
    (named) => expect(() => addressWarning(named)).toThrow(Problem),
  );
});
