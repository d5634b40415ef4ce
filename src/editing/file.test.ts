import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { base } from '../reading/test-archive.ts';
import { contentRoot } from '../site/settings/content-root.ts';
import { collectionNames, collections, type CollectionName, type FormName } from '../schema/collections.ts';
import { BODY, readFile, SOURCE, writeFile } from './file.ts';
import { UnfitValue } from './values.ts';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what a form holds, changed by many paths
type Values = Record<string, any>;

/** As the form hands values back: through its own store, and without the line break at the end of the file. */
const form = (collection: FormName, text: string): Values =>
  JSON.parse(JSON.stringify(readFile(collection, text.trim())));
const edited = (collection: FormName, text: string, change: (values: Values) => void): string => {
  const values = form(collection, text);
  change(values);
  return writeFile(collection, values);
};
const filesOf = (root: string, collection: CollectionName): [name: string, text: string][] =>
  (existsSync(join(root, collection))
    ? readdirSync(join(root, collection), { recursive: true, encoding: 'utf8' })
    : []
  )
    .filter((name) => name.endsWith(`.${collections[collection].format}`))
    .map((name) => [name, readFileSync(join(root, collection, name), 'utf8')]);
const decision = readFileSync(join(base, 'beslut/exempelby/kommunstyrelsen/2024-03-12/7.mdx'), 'utf8');
/** The lines of one text that the other does not have. */
const only = (a: string, b: string) => a.split('\n').filter((line) => !b.split('\n').includes(line));

/** The base has no form of minutes, which imports into it would follow. */
const roots = [base, contentRoot(), join(base, '../broken/protokollform-utan-organisation')];
test.each(collectionNames)('there is a file of %s to try', (collection) => {
  expect(roots.flatMap((root) => filesOf(root, collection)).length).toBeGreaterThan(0);
});

describe.each(roots)('every file of %s', (root) => {
  test.each(collectionNames)('in %s comes back from the form as it was', (collection) => {
    const files = filesOf(root, collection);
    for (const [name, text] of files)
      expect(
        edited(collection, text, () => undefined),
        name,
      ).toBe(text);
  });

  test.each(collectionNames)('in %s says the same when it is written anew', (collection) => {
    for (const [name, text] of filesOf(root, collection)) {
      const { [SOURCE]: _source, ...values } = form(collection, text);
      const { [SOURCE]: _fresh, ...again } = form(collection, writeFile(collection, values));
      expect(again, name).toEqual(values);
    }
  });
});

describe('the settings of a site', () => {
  const text = [
    '# Fritt att ändra.',
    'name: Exempelbys beslut',
    'colours:',
    '  dark:',
    "    paper: '#171512'",
    "    accent: '#8fcbd6'",
    'languages:',
    '  - code: en',
    '    pages: [start, search]',
    'licence: cc0',
    'off: [feeds]',
    '',
  ].join('\n');

  test('come back from the form as they were, with what stands there though it is as usual', () => {
    expect(edited('webbplats', text, () => undefined)).toBe(text);
  });

  test('change where they were changed, and nowhere else', () => {
    const after = edited('webbplats', text, (values) => {
      values['name'] = 'Nya Exempelbys beslut';
      values['colours'].dark.accent = '#ffffff';
    });
    expect(only(after, text)).toEqual(['name: Nya Exempelbys beslut', "    accent: '#ffffff'"]);
  });

  test('lose a language that is taken away', () => {
    const english = 'name: A\nlanguages:\n  - code: en\n    pages: [start]\n';
    expect(edited('webbplats', english, (values) => (values['languages'] = []))).toBe('name: A\n');
  });
});

describe('a file as some programs write it', () => {
  test.each([
    ['with the line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['with a byte order mark', (text: string) => `\uFEFF${text}`],
    ['with both', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
  ])('%s has the same values, and keeps how it is written', (_how, written) => {
    const { [SOURCE]: _source, ...values } = readFile('beslut', written(decision));
    const { [SOURCE]: _plain, ...plain } = readFile('beslut', decision);
    expect({ ...values, [BODY]: String(values[BODY]).replaceAll('\r\n', '\n') }).toEqual(plain);
    expect(writeFile('beslut', readFile('beslut', written(decision)))).toBe(written(decision));
    const after = writeFile('beslut', { ...readFile('beslut', written(decision)), title: 'En lekplats' });
    expect(after).toBe(
      written(decision.replace('title: Ny lekplats vid Påhittade torget', 'title: En lekplats')),
    );
  });
});

describe('a file beyond the bounds', () => {
  test.each([
    ['more than any file has', `${decision}${'a'.repeat(1_000_000)}`, /större än 1000 kB/],
    [
      'fields that no parser should see',
      decision.replace('title: Ny', `title: ${'a: '.repeat(101)}`),
      /högst 100 kolon/,
    ],
    [
      'an anchor, as the check refuses it',
      decision.replace('title: Ny', 'title: &a Ny'),
      /rad \d+\. Väntade text/,
    ],
  ])('is not opened: %s', (_what, text, message) => {
    expect(() => readFile('beslut', text)).toThrow(message);
  });
});

describe('a change in the form', () => {
  test('changes its own line of the file and no other', () => {
    const after = edited('beslut', decision, (values) => (values['title'] = 'En lekplats'));
    expect(only(after, decision)).toEqual(['title: En lekplats']);
    expect(only(decision, after)).toEqual(['title: Ny lekplats vid Påhittade torget']);
  });

  test('of one of three votes changes that row', () => {
    const after = edited('beslut', decision, (values) => {
      values['procedure'][2].event.votes[1].option = 'abstain';
    });
    expect(only(after, decision)).toEqual([
      '        - { person: exempelby/bo-bjork, party: bjorkpartiet, role: member, option: abstain }',
    ]);
    expect(after.split('\n')).toHaveLength(decision.split('\n').length);
  });

  test('that adds and removes rows leaves the others', () => {
    const after = edited('beslut', decision, ({ procedure, topics, documents }) => {
      procedure[2].event.votes.splice(2, 1);
      topics.push('torg');
      documents.push({ title: 'Karta' });
    });
    expect(only(after, decision)).toEqual(['  - title: Karta', 'topics: [lekplatser, torg]']);
    expect(only(decision, after)).toEqual([
      '        - { person: exempelby/cilla-apelkvist, party: apelpartiet, role: member, option: yes }',
      'topics: [lekplatser]',
    ]);
  });

  test('puts a field where the schema has it, and takes one away', () => {
    const after = edited('beslut', decision, (values) => {
      values['closedDoors'] = 'Sekretess.';
      values['topics'] = [];
    });
    const lines = after.split('\n');
    expect(lines[lines.indexOf('closedDoors: Sekretess.') - 1]).toBe('outcome: approved');
    expect(only(decision, after)).toEqual(['topics: [lekplatser]']);
  });

  test('takes away a doubt that is settled, and the field with the last of them', () => {
    const doubts =
      'doubts:\n  - { field: outcome, why: Kunde inte läsas, line: 12 }\n  - why: Text som ingen läser\n';
    const draft = decision.replace(/^published:/mu, `${doubts}published:`);
    const settled = edited('beslut', draft, (values) => (values['doubts'] as unknown[]).shift());
    expect(only(draft, settled)).toEqual(['  - { field: outcome, why: Kunde inte läsas, line: 12 }']);
    expect(edited('beslut', settled, (values) => (values['doubts'] = []))).toBe(decision);
  });

  test('of the text leaves the fields, and components in the text as they were written', () => {
    const more = '<Faktaruta rubrik="Så här">\n\nText med *betoning* och {inget}.\n\n</Faktaruta>';
    const after = edited('beslut', decision, (values) => (values[BODY] += `\n\n${more}`));
    expect(after).toBe(`${decision}\n${more}\n`);
  });

  test('keeps comments, quotation marks and blank lines elsewhere', () => {
    const text = [
      '# Om ämnet',
      'name: "Vård"   # kort',
      '',
      "explanation: 'Om vården.'",
      'synonyms:',
      '  # det vanligaste',
      '  - sjukvård',
      '  - "läkare"',
      '',
    ].join('\n');
    expect(edited('amnen', text, (values) => values['synonyms'].push('sköterska'))).toBe(
      text.replace('"läkare"\n', '"läkare"\n  - sköterska\n'),
    );
    expect(edited('amnen', text, (values) => (values['name'] = 'Omsorg'))).toBe(
      text.replace('"Vård"', '"Omsorg"'),
    );
  });
});

test('a box that is not ticked leaves its key out', () => {
  const draft = '---\nunreviewed: true\ntitle: Rubrik\n---\n';
  expect(edited('beslut', draft, () => undefined)).toBe(draft);
  expect(edited('beslut', draft, (values) => (values['unreviewed'] = false))).toBe(
    '---\ntitle: Rubrik\n---\n',
  );
});

describe('what a source does not state', () => {
  const meeting = [
    'body: a/b',
    'date: unknown',
    'summary: Kort.',
    'paragraphCount: unknown',
    'voteEventCount: 2',
  ];
  const text = `---\n${meeting.join('\n')}\n---\n`;

  test('is a word in the form where a number may stand, and a number is a number in the file', () => {
    expect(form('sammantraden', text)).toMatchObject({ paragraphCount: 'unknown', voteEventCount: '2' });
    expect(edited('sammantraden', text, (values) => (values['paragraphCount'] = '72'))).toBe(
      text.replace('paragraphCount: unknown', 'paragraphCount: 72'),
    );
  });

  test('is a kind of step in a procedure, and an empty procedure is one that we have not told', () => {
    const silent = '---\nprocedure: unknown\ntitle: Rubrik\n---\n';
    expect(form('beslut', silent)['procedure']).toEqual([{ step: 'unknown' }]);
    expect(edited('beslut', silent, (values) => (values['procedure'] = []))).toContain('procedure: []\n');
    expect(
      edited('beslut', silent, (values) => (values['procedure'] = [{ step: 'vote-request', by: [] }])),
    ).toContain('procedure:\n  - step: vote-request\n');
  });

  test('is told apart from an empty list, which says that nothing is approved yet', () => {
    const none = text.replace('voteEventCount: 2', 'voteEventCount: 2\napprovals: []');
    expect(edited('sammantraden', none, () => undefined)).toBe(none);
    const silent = none.replace('approvals: []', 'approvals: unknown');
    expect(form('sammantraden', silent)['approvals']).toEqual([{ _kind: 'unknown' }]);
    expect(edited('sammantraden', silent, (values) => (values['approvals'] = []))).toBe(none);
    const approved = [{ _kind: 'stated', approved: '2026-11-20', noticed: 'unknown' }];
    expect(edited('sammantraden', none, (values) => (values['approvals'] = approved))).toContain(
      'approvals:\n  - { approved: 2026-11-20, noticed: unknown }\n',
    );
  });

  test('is a kind of group for the one behind a draft', () => {
    const silent = '---\ndraft:\n  by: unknown\n  text: Text.\n---\n';
    expect(form('beslut', silent)['draft'].by).toEqual({ _kind: 'unknown' });
    const known = edited('beslut', silent, (values) => {
      values['draft'].by = { _kind: 'stated', person: '', party: 's', office: '' };
    });
    expect(known).toBe('---\ndraft:\n  by:\n    party: s\n  text: Text.\n---\n');
  });

  test('is not that someone has no party: that is ticked, and an empty input is a forgotten one', () => {
    const person =
      'name: A\nmemberships:\n  - body: a/b\n    role: member\n    party: null\n    from: unknown\n    to: unknown\n';
    const [membership] = form('personer', person)['memberships'];
    expect(membership).toMatchObject({ _party_none: true });
    expect(membership).not.toHaveProperty('party');
    expect(edited('personer', person, ({ memberships }) => (memberships[0]._party_none = false))).toBe(
      person.replace('    party: null\n', ''),
    );
  });
});

describe('what the form adds by itself', () => {
  test('does not reach the file', () => {
    const after = edited('beslut', decision, (values) => {
      Object.assign(values, { memberBill: null, closedDoors: '', notes: [], corrections: [], changed: '' });
      Object.assign(values['procedure'][2].event, {
        ballot: 'open',
        castingVote: '',
        chair: '',
        discrepancy: '',
      });
      for (const vote of values['procedure'][2].event.votes) vote._party_none = false;
      values['clauses'][0].proposesTo = '';
    });
    expect(after).toBe(decision);
  });
});

describe('a file that the form could not give back', () => {
  test.each([
    ['a text where a list should be', 'amnen', 'name: A\nsynonyms: b\n'],
    ['a list where a text should be', 'amnen', 'name: [A]\n'],
    ['a step that does not exist', 'beslut', '---\nprocedure:\n  - step: votering\n---\n'],
  ] as const)('is not opened: %s', (_what, collection, text) => {
    expect(() => readFile(collection, text)).toThrow(UnfitValue);
  });

  test('keeps a field that the form does not know', () => {
    const text = 'name: A\nexplanation: B\nextra: { ett: [1, 2] }\n';
    expect(edited('amnen', text, (values) => (values['name'] = 'C'))).toBe(
      text.replace('name: A', 'name: C'),
    );
  });
});
