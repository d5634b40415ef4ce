import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entry, register, voteStep, type Data } from '../fixture.ts';
import { decisionView } from './decision.ts';
import { numbersInMinutes } from './minutes.ts';
import { votePageViews } from './vote-page.ts';
import { SITE_NAME } from '../../site/settings/settings.ts';

const meeting = 'exempelby/kommunstyrelsen/2024-01-02';
const view = (data: Data) => {
  const decision = entry('beslut', `${meeting}/1`, data);
  return decisionView(register({ beslut: [decision] }), decision);
};
const clause = (numberInMinutes?: string, listInMinutes?: number) => ({
  text: 'Banan byggs.',
  numberInMinutes,
  listInMinutes,
});
/** A list of the minutes with clauses numbered from 1. */
const list = (length: number, number?: number) =>
  Array.from({ length }, (_, index) => clause(String(index + 1), number));

describe('the title that the minutes give a matter', () => {
  const titleInMinutes = 'Hemställan om cykelbana till Påhittan';

  test('is what a reference calls it, and stands on the page', () => {
    const { citation, ...page } = view({ titleInMinutes });
    expect(page.titleInMinutes).toBe(titleInMinutes);
    expect(citation.texts[0]?.text).toBe(
      `Exempelby, kommunstyrelsen, 2 januari 2024, §\u00a01, Hemställan om cykelbana till Påhittan. ${SITE_NAME},`,
    );
  });

  test('is what a reference to a vote calls it', () => {
    const decision = entry('beslut', `${meeting}/1`, { titleInMinutes, procedure: [voteStep()] });
    const [page] = votePageViews(register({ beslut: [decision] }), decision);
    expect(page?.citation.texts[0]?.text).toContain(', Hemställan om cykelbana till Påhittan, votering 1.');
  });

  test('does not stand on the page where it is ours', () => {
    expect(view({ title: titleInMinutes, titleInMinutes }).titleInMinutes).toBeUndefined();
  });
});

describe('the numbers that clauses have in the minutes', () => {
  test('are said where they are others than ours, a run at a time', () => {
    expect(numbersInMinutes([...list(8, 1), ...list(14, 2)])).toEqual([
      'Punkterna 9–22 är punkterna 1–14 i protokollets andra lista.',
    ]);
    expect(numbersInMinutes([clause('2'), clause('3'), clause('b')])).toEqual([
      'Punkterna 1–2 är punkterna 2–3 i protokollet.',
      'Punkt 3 är punkt b i protokollet.',
    ]);
  });

  test('are not said where they are ours, or not known', () => {
    expect(numbersInMinutes(list(6))).toEqual([]);
    expect(numbersInMinutes([clause(), clause()])).toEqual([]);
  });

  test('say of each clause that has another number which it is, and of no other', () => {
    const lists = fc.array(fc.record({ length: fc.integer({ min: 1, max: 4 }), isKnown: fc.boolean() }), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(lists, (drawn) => {
        const clauses = drawn.flatMap(({ length, isKnown }, index) =>
          isKnown ? list(length, index + 1) : Array.from({ length }, () => clause()),
        );
        const told = numbersInMinutes(clauses).flatMap((sentence) => {
          const [from = 0, to = from] = (/\d+(–\d+)?/.exec(sentence)?.[0] ?? '').split('–').map(Number);
          return Array.from({ length: to - from + 1 }, (_, offset) => from + offset);
        });
        const others = clauses.flatMap(({ numberInMinutes, listInMinutes }, index) =>
          numberInMinutes !== undefined && (numberInMinutes !== String(index + 1) || listInMinutes !== 1)
            ? [index + 1]
            : [],
        );
        expect(told).toEqual(others);
      }),
    );
  });
});

describe('a clause in the words of the minutes', () => {
  const clauses = [
    {
      text: 'Banan byggs.',
      asInMinutes: 'Cykelbana anläggs till Påhittan.',
      numberInMinutes: '3',
      listInMinutes: 2,
    },
    { text: 'Den belyses.', asInMinutes: 'Belysning anordnas.' },
    { text: 'Den målas röd.' },
  ];
  const [numbered, unnumbered, silent] = view({ clauses, titleInMinutes: 'Hemställan om cykelbana' }).clauses;

  test('is copied with its place in the minutes, and the address of our clause', () => {
    expect(numbered?.inMinutes?.heading).toBe('Så står det i protokollet, punkt 3 i andra listan');
    expect(numbered?.inMinutes?.cited).toMatchObject({
      text: `”Cykelbana anläggs till Påhittan.” Exempelby, kommunstyrelsen, 2 januari 2024, §\u00a01, punkt 3 i andra listan, Hemställan om cykelbana. ${SITE_NAME},`,
      path: '/exempelby/kommunstyrelsen/2024-01-02/1/#punkt-1',
    });
  });

  test('has no number where none is known', () => {
    expect(unnumbered?.inMinutes?.heading).toBe('Så står det i protokollet');
    expect(unnumbered?.inMinutes?.cited.text).toContain('§\u00a01, Hemställan om cykelbana.');
  });

  test('is not there where its words are not known', () => expect(silent?.inMinutes).toBeUndefined());

  test('has a button of its own to copy it', () => {
    expect(numbered?.inMinutes?.cited.action).not.toBe(unnumbered?.inMinutes?.cited.action);
  });
});
