import { describe, expect, test } from 'vitest';
import { linesOfText } from './formats/text.ts';
import type { TaughtForm } from './model/taught-form.ts';
import { readLines } from './read.ts';

/** All of it is made up. */

const NOTHING: TaughtForm = { furniture: [], headings: [], columns: [] };
const read = (text: string, form: Partial<TaughtForm>) =>
  readLines('prov.txt', 'text', linesOfText(text), { ...NOTHING, ...form }).reading;
const section = (text: string, form: Partial<TaughtForm>, heading: string) =>
  read(text, form).decisions[0]?.sections.find((candidate) => candidate.heading === heading);

const CONSIDERED = `Socialnämnden 2031-02-14

§ 1 Taxa för hemtjänst

Beslut
Taxan antas.

Nämndens grunder
Nämnden delar förvaltningens syn på behovet av en ny taxa, som har varit densamma i tio år.

Det nämnden kom fram till
Avgiften höjs med 20 kronor.
`;

describe('a heading that an editor has taught', () => {
  test('heads what the editor says', () => {
    const form = { headings: [{ heading: 'Det nämnden kom fram till', kind: 'decision' }] } as const;
    expect(read(CONSIDERED, {}).decisions[0]?.clauses).toEqual(['Taxan antas.']);
    expect(read(CONSIDERED, form).decisions[0]?.clauses).toEqual([
      'Taxan antas.',
      'Avgiften höjs med 20 kronor.',
    ]);
  });

  test('is told as taught, and raises no doubt', () => {
    const form = { headings: [{ heading: 'nämndens grunder', kind: 'background' }] } as const;
    expect(read(CONSIDERED, {}).decisions[0]?.warnings.map(({ code }) => code)).toContain('okand-rubrik');
    const taught = read(CONSIDERED, form);
    expect(taught.decisions[0]?.warnings.map(({ message }) => message).join()).not.toContain('grunder');
    expect(taught.form).toContainEqual({
      trait: 'heading',
      value: 'Nämndens grunder',
      kind: 'background',
      count: 1,
      taught: true,
    });
  });

  test('is known in the margin too', () => {
    const margin = `Socialnämnden 2031-02-14

§ 1 Taxa för hemtjänst

Beslut          Taxan antas.
Grunder         Nämnden delar förvaltningens syn.
`;
    const form = { headings: [{ heading: 'Grunder', kind: 'background' }] } as const;
    expect(section(margin, form, 'Grunder')).toMatchObject({
      kind: 'background',
      text: 'Nämnden delar förvaltningens syn.',
    });
  });

  test('may be no heading at all', () => {
    const form = { headings: [{ heading: 'Yrkanden', kind: 'no-heading' }] } as const;
    const text = '§ 1 Taxa\n\nBeslut\nTaxan antas.\n\nYrkanden\nBo Alm (S) yrkar bifall.\n';
    expect(section(text, {}, 'Yrkanden')).toBeDefined();
    expect(section(text, form, 'Yrkanden')).toBeUndefined();
  });

  test('that the reader knows as the same is as it was', () => {
    const form = { headings: [{ heading: 'Beslut', kind: 'decision' }] } as const;
    expect(read(CONSIDERED, form)).toEqual(read(CONSIDERED, {}));
  });
});

describe('a line around the text that an editor has taught', () => {
  const paged = [1, 2, 3, 4]
    .map((page) => `Exempelbygdens budbärare ${page}\n§ ${page} Taxa ${page}\n\nBeslut\nTaxan antas.\n`)
    .join('\f');

  test('as text is kept, whatever page it stands on', () => {
    const form = { furniture: [{ line: 'Exempelbygdens budbärare 9', is: 'running-text' }] } as const;
    expect(read(paged, {}).lines.noise).toEqual({ 'aterkommande-sidhuvud': 4 });
    const kept = read(paged, form);
    expect(kept.lines.noise).toEqual({});
    expect(kept.form).toContainEqual(expect.objectContaining({ trait: 'text', count: 4, taught: true }));
  });

  test('as furniture is left out by the name of the rule, and is no part of a decision', () => {
    const text = '§ 1 Taxa\n\nBeslut\nTaxan antas och\nDiariet i Exempelby 12\nhöjs nästa år.\n';
    const form = { furniture: [{ line: 'Diariet i Exempelby 1', is: 'furniture' }] } as const;
    const { decisions, lines } = read(text, form);
    expect(decisions[0]?.clauses).toEqual(['Taxan antas och höjs nästa år.']);
    expect(lines.noise).toEqual({ protokollform: 1 });
  });
});

test('the form of the heading of a § that an editor has taught parts the minutes', () => {
  const text = `Socialnämnden 2031-02-14

Punkt 1 Taxa för hemtjänst

Beslut
Taxan antas.

Punkt 2 Val av ombud

Beslut
Eva Ek (S) väljs.
`;
  const paragraphs = (form: Partial<TaughtForm>) =>
    read(text, form).decisions.map(({ paragraph, title, clauses }) => [paragraph, title, ...clauses]);
  expect(paragraphs({}).flat()).not.toContain('1');
  expect(paragraphs({ paragraphHeading: 'Punkt 12' })).toEqual([
    ['1', 'Taxa för hemtjänst', 'Taxan antas.'],
    ['2', 'Val av ombud', 'Eva Ek (S) väljs.'],
  ]);
});

test('the columns that an editor has taught are those of the votes', () => {
  const text = `Socialnämnden 2031-02-14

§ 1 Taxa för hemtjänst

Beslut
Taxan antas.

Omröstning
Omröstningen utfaller med 2 ja-röster mot 1 nej-röst.

Namn            Parti    Tillstyrker   Avstyrker
Eva Ek          S             X
Bo Alm          M                           X
Kim Ask         S             X
`;
  const votes = (form: Partial<TaughtForm>) =>
    read(text, form).decisions[0]?.voteEvents.flatMap((event) =>
      event.votes.map(({ name, option }) => `${name} ${option}`),
    );
  expect(votes({})).toEqual([]);
  const columns = [
    { heading: 'Tillstyrker', kind: 'yes' },
    { heading: 'Avstyrker', kind: 'no' },
  ] as const;
  expect(votes({ columns })).toEqual(['Eva Ek yes', 'Bo Alm no', 'Kim Ask yes']);
});
