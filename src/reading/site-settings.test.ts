import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { site } from '../schema/webbplats.ts';
import { settingsOf } from '../site/settings/settings.ts';
import { checkSettings } from './site-settings.ts';

function withSettings<T>(text: string, use: (root: string) => T): T {
  const root = mkdtempSync(join(tmpdir(), 'beslut-settings-'));
  try {
    writeFileSync(join(root, 'webbplats.yaml'), text);
    return use(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
const faultsOf = (text: string) =>
  withSettings(text, (root) =>
    checkSettings(root).map(({ kind, line, found }) => ({ code: kind.code, line, found })),
  );

describe('the settings of a site', () => {
  test('are warned of where their file is missing', () => {
    expect(checkSettings('src/no-such-folder')).toMatchObject([
      {
        kind: { code: 'webbplats-saknas', severity: 'warning' },
        file: 'src/no-such-folder/webbplats.yaml',
        found: 'ingen fil',
      },
    ]);
  });

  test.each([
    ['off: [feeds, feeds]\n', 1, '"feeds"'],
    ['languages:\n  - { code: en, pages: [start, start] }\n', 2, '"start"'],
    [`languages:\n${'  - { code: en, pages: [start] }\n'.repeat(2)}`, 3, 'en grupp med code, pages'],
  ])('name nothing twice: %j', (text, line, twice) => {
    expect(faultsOf(text)).toEqual([{ code: 'fel-varde', line, found: twice }]);
  });

  test('may be left out, and what is left out is as usual', () => {
    expect(settingsOf('src/no-such-folder')).toEqual(site.parse({}));
    expect(faultsOf('name: Exempelbys beslut\n')).toEqual([]);
    expect(withSettings('name: Exempelbys beslut\n', (root) => settingsOf(root).name)).toBe(
      'Exempelbys beslut',
    );
  });

  test('of which one cannot be read are reported at its place', () => {
    const faults = faultsOf('name: Exempelbys beslut\naddress: exempelby\ncolor: röd\n');
    expect(faults.map(({ line }) => line)).toEqual([2, 3]);
  });

  test.each(['https://exempelby.se/beslut/', 'https://exempelby.se/?sida=1', 'https://exempelby.se/#topp'])(
    'may not have an address with something after its host: %s',
    (address) => expect(faultsOf(`address: '${address}'\n`)).toMatchObject([{ line: 1 }]),
  );

  test('may have an address with or without the last stroke', () => {
    expect(faultsOf('address: https://beslut.exempelby.se\n')).toEqual([]);
    expect(faultsOf('address: https://beslut.exempelby.se/\n')).toEqual([]);
  });

  test('whose colours cannot be read name both colours and the ratio between them', () => {
    expect(faultsOf("colours:\n  light:\n    quiet: '#999999'\n")).toEqual([
      {
        code: 'for-lag-kontrast',
        line: 3,
        found: '2,68 till 1 mellan Stilla text (quiet) #999999 och Papper (paper) #fbf8f2 i ljust läge',
      },
      {
        code: 'for-lag-kontrast',
        line: 3,
        found: '2,48 till 1 mellan Stilla text (quiet) #999999 och Ark (sheet) #f4efe4 i ljust läge',
      },
    ]);
  });

  test('whose logo is not there, or is no picture of the folder public, are told so', () => {
    expect(faultsOf('logo: /finns-inte.svg\n')).toEqual([
      { code: 'dod-lank', line: 1, found: '/finns-inte.svg' },
    ]);
    expect(faultsOf('logo: https://exempelby.example/logotyp.svg\n')).toHaveLength(1);
  });

  test('have colours that can be read when nothing is written', () => {
    expect(faultsOf('{}\n')).toEqual([]);
  });
});
