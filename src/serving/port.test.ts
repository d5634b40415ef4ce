import { describe, expect, test } from 'vitest';
import { chosenPort, notAPort, portIsTaken } from './port.ts';

describe('the port', () => {
  test('is 4321 unless PORT says otherwise', () => {
    expect(chosenPort({})).toBe(4321);
    expect(chosenPort({ PORT: '' })).toBe(4321);
    expect(chosenPort({ PORT: '8080' })).toBe(8080);
  });

  test.each(['http', '0', '-1', '65536', '80.5'])('cannot be %s', (PORT) => {
    expect(chosenPort({ PORT })).toBeUndefined();
    expect(notAPort(PORT)).toContain(PORT);
  });
});

test('a taken port is told with a command that works where one is', () => {
  expect(portIsTaken(4321, 'linux')).toContain('PORT=4322 npm start');
  expect(portIsTaken(4321, 'win32')).toContain('$env:PORT=4322; npm start');
  expect(portIsTaken(65_535, 'linux')).toContain('PORT=4321 npm start');
});
