import { describe, expect, test } from 'vitest';
import { paragraphsOf } from './minutes.ts';

/** Fictional minutes, set as real ones are. */
const text = `Protokoll nr 3
§ 7 Ärendenummer ABC-2024-00012
Motion av Kim Exempel om
fler bänkar
Beslut
Motionen avslås enligt
§ 20 i reglementet och stads-
byggnadsnämndens svar.
3 (9)
Kommunfullmäktige
§ 8
Frågestund

Fråga 1
Kim frågar.
Bilaga 1
Ja Nej`;

describe('minutes taken apart', () => {
  const paragraphs = paragraphsOf('storstad-kf-2024-05-02', text);

  test('have a § for each heading, and none for a § that a text mentions at the beginning of a line', () =>
    expect(paragraphs.map(({ id }) => id)).toEqual([
      'storstad-kf-2024-05-02 § 7',
      'storstad-kf-2024-05-02 § 8',
    ]));

  test('know the matter, the body and the day', () => {
    expect(paragraphs[0]).toMatchObject({
      paragraph: '7',
      matter: 'ABC-2024-00012',
      body: 'Kommunfullmäktige',
      date: '2024-05-02',
    });
    expect(paragraphs[1]).not.toHaveProperty('matter');
  });

  test('have titles of one or several lines', () =>
    expect(paragraphs.map(({ title }) => title)).toEqual([
      'Motion av Kim Exempel om fler bänkar',
      'Frågestund',
    ]));

  test('have texts without what stands between pages, with broken words made whole', () => {
    expect(paragraphs[0]?.text).toBe(
      'Beslut Motionen avslås enligt § 20 i reglementet och stadsbyggnadsnämndens svar.',
    );
  });

  test('end before the roll calls', () => expect(paragraphs[1]?.text).toBe('Fråga 1 Kim frågar.'));
});
