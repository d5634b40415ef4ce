import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SLUG } from './addresses.ts';
import { registryKey } from './matter.ts';

describe('registryKey', () => {
  it.each([
    ['272-2020', '272-2020'],
    ['RS/412/2020', 'rs-412-2020'],
    ['SLK-2023-00686', 'slk-2023-00686'],
    ['1338/22', '1338-22'],
    ['KS/2017:499', 'ks-2017-499'],
    ['RV180949', 'rv180949'],
    ['KU.2017.3', 'ku-2017-3'],
    ['KS KF/2025:294', 'ks-kf-2025-294'],
  ])('makes %s into %s', (number, key) => expect(registryKey(number)).toBe(key));

  it('lets forms of the same number meet', () => {
    const forms = ['RS/412/2020', 'rs 412-2020', 'RS–412–2020', ' RS/412/2020 ', 'RS / 412 / 2020'];
    expect(new Set(forms.map(registryKey))).toEqual(new Set(['rs-412-2020']));
  });

  it('gives one key to å however it is coded, and an address without diacritics', () => {
    expect(registryKey('BÅN/12')).toBe('ban-12');
    expect(registryKey('BÅN/12'.normalize('NFD'))).toBe('ban-12');
  });

  it('keeps numbers apart where the digits differ or are divided otherwise', () => {
    expect(new Set(['1338/22', '133/822', '13/3822', '01338/22'].map(registryKey)).size).toBe(4);
  });

  it('is a part of an address and its own key', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-ZÅÄÖa-z]{0,3}[ /:.-]{0,2}\d{1,5}[ /:.-]{0,2}\d{0,4}$/), (number) => {
        const key = registryKey(number);
        expect(key).toMatch(SLUG);
        expect(registryKey(key)).toBe(key);
      }),
    );
  });
});
