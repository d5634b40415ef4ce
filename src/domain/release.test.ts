import { describe, expect, it } from 'vitest';
import { formatInstant, isInstant, releasedAt, swedishDay } from './release.ts';

describe('the release of an entry', () => {
  it('is at once without an embargo', () => {
    expect(releasedAt({}, {})).toBe(-Infinity);
    expect(releasedAt()).toBe(-Infinity);
  });

  it('is when the last embargo ends, its own or that of what it belongs to', () => {
    const early = { embargo: '2026-11-25T15:00+01:00' };
    const late = { embargo: '2026-11-25T14:30Z' };
    expect(releasedAt(early, late)).toBe(Date.UTC(2026, 10, 25, 14, 30));
    expect(releasedAt(early, {})).toBe(Date.UTC(2026, 10, 25, 14));
  });

  it('is never while nobody has read it through', () => {
    expect(releasedAt({ unreviewed: true, embargo: '2020-01-01T00:00Z' })).toBe(Infinity);
  });
});

it.each([
  ['2026-11-25T15:00+01:00', true],
  ['2026-11-25T15:00:30Z', true],
  ['2026-11-25T15:00', false],
  ['2026-11-25', false],
  ['2026-02-30T15:00Z', false],
  ['2026-11-25T25:00Z', false],
])('%s states an instant: %s', (text, is) => {
  expect(isInstant(text)).toBe(is);
});

it('tells an instant and its day as Swedish clocks and calendars do, in summer and in winter', () => {
  expect(formatInstant(Date.parse('2026-11-25T14:00Z'))).toBe('25 november 2026 kl. 15:00');
  expect(formatInstant(Date.parse('2026-06-25T14:00Z'))).toBe('25 juni 2026 kl. 16:00');
  expect(swedishDay(Date.parse('2026-11-25T23:30Z'))).toBe('2026-11-26');
});
