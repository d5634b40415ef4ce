import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPublished } from '../../publishing/record/read-record.ts';
import { emptyRecord, recordFile, recordFiles, writeRecord } from '../../publishing/record/record.ts';
import { toRecord } from '../../publishing/record/to-record.ts';
import { clearedRecord, holdsTaken, takenFrom } from '../../publishing/record/withdrawn.ts';
import { noCache } from '../entry-cache.ts';
import { readArchive } from '../read-archive.ts';
import { withArchive } from '../test-archive.ts';

/** By content alone: an editor fills in the fields of the form, in an archive that has been published. */

const LATER = Date.parse('2024-05-02T10:00Z');
const ID = 'exempelby/kommunstyrelsen/2024-03-12/7';
const DECISION = `beslut/${ID}.mdx`;
const MEETING = 'sammantraden/exempelby/kommunstyrelsen/2024-03-12.mdx';
const WHOLE = 'withdrawn: { date: 2024-05-02, reason: En personuppgift. }';
const PART = 'withdrawnParts: [{ part: summary, date: 2024-05-02, reason: En personuppgift. }]';

function withPublished(
  use: (root: string, edit: (file: string, from: string | RegExp, to: string) => void) => void,
) {
  withArchive(undefined, (root) => {
    const { archive } = readArchive(root, noCache, LATER);
    writeRecord(root, recordFiles(toRecord(archive, undefined, LATER), '2024-04-01'));
    use(root, (file, from, to) => {
      const text = readFileSync(join(root, file), 'utf8');
      expect(text.replace(from, to)).not.toBe(text);
      writeFileSync(join(root, file), text.replace(from, to));
    });
  });
}
const codes = (root: string) => readArchive(root, noCache, LATER).faults.map(({ kind }) => kind.code);

describe('an entry that says that it was taken back', () => {
  test('is not in the archive, nor is what refers to it, and no address of it counts as lost', () => {
    withPublished((root, edit) => {
      edit(DECISION, 'published:', `${WHOLE}\npublished:`);
      const { archive, withdrawals } = readArchive(root, noCache, LATER);
      expect(withdrawals).toEqual([
        { collection: 'beslut', id: ID, date: '2024-05-02', reason: 'En personuppgift.' },
      ]);
      expect(archive.beslut.map(({ id }) => id)).not.toContain(ID);
      expect(JSON.stringify(archive)).not.toContain(ID);
      // All is well but that the words are in the file still.
      expect(codes(root)).toEqual(['tillbakadraget-ligger-kvar']);
      writeFileSync(join(root, DECISION), `---\n${WHOLE}\n---\n`);
      expect(codes(root)).toEqual([]);
    });
  });

  test('takes with it, if it is a meeting, the decisions of it', () => {
    withPublished((root, edit) => {
      edit(MEETING, 'published:', `${WHOLE}\npublished:`);
      const { archive, withdrawals } = readArchive(root, noCache, LATER);
      expect(archive.beslut.filter(({ id }) => id.includes('/2024-03-12/'))).toEqual([]);
      expect(withdrawals.map(({ collection, id }) => `${collection}/${id}`)).toContain(`beslut/${ID}`);
    });
  });

  test.each([
    ['without a day', 'withdrawn: { reason: En personuppgift. }', 'falt-saknas'],
    ['without a reason', 'withdrawn: { date: 2024-05-02 }', 'falt-saknas'],
    [
      'with a reason that tells',
      'withdrawn: { date: 2024-05-02, reason: 19121212-1212 stod där. }',
      'personnummer',
    ],
  ])('%s is a fault', (_what, field, code) => {
    withPublished((root) => {
      writeFileSync(join(root, DECISION), `---\n${field}\n---\n`);
      expect(codes(root)).toContain(code);
    });
  });
});

describe('the record', () => {
  const cleared = (root: string) => {
    const { archive, withdrawals } = readArchive(root, noCache, LATER);
    const { published } = readPublished(root);
    const taken = takenFrom(archive, withdrawals);
    expect(published && holdsTaken(published, taken)).toBe(true);
    const files = clearedRecord(published as NonNullable<typeof published>, taken);
    writeRecord(root, files);
    return files;
  };

  test('keeps of it that it was taken back and when, and a chain that begins anew', () => {
    withPublished((root, edit) => {
      edit(DECISION, 'published:', `${WHOLE}\npublished:`);
      const files = cleared(root);
      expect(files.get('beslut.jsonl')).toContain(
        `{"id":"${ID}","corrections":[],"facts":{},"since":"2024-05-02","state":"tillbakadragen"}\n`,
      );
      expect(files.get('kedja.txt')?.match(/^2024-/gm)).toHaveLength(1);
      expect(files.get('adresser.txt')).toContain(`/${ID}/votering-1/`);
      expect(codes(root)).toEqual(['tillbakadraget-ligger-kvar']);
      // The same way for everyone who has the same record.
      const { archive, withdrawals } = readArchive(root, noCache, LATER);
      const { published } = readPublished(root);
      expect(published && holdsTaken(published, takenFrom(archive, withdrawals))).toBe(false);
    });
  });

  test('lets it never come back, not even from git', () => {
    withPublished((root, edit) => {
      const before = readFileSync(join(root, DECISION), 'utf8');
      edit(DECISION, 'published:', `${WHOLE}\npublished:`);
      cleared(root);
      writeFileSync(join(root, DECISION), before);
      expect(codes(root)).toContain('tillbakadraget-ar-tillbaka');
      const { archive } = readArchive(root, noCache, LATER);
      const record = toRecord(archive, readPublished(root).published, LATER);
      expect(record.entries.beslut.get(ID)?.state).toBe('tillbakadragen');
    });
  });

  test('of a part needs no correction, which would repeat the words', () => {
    withPublished((root, edit) => {
      edit(DECISION, /^summary: .*$/m, "summary: '[Tillbakadraget 2 maj 2024]'");
      expect(codes(root)).toEqual(['andrad-uppgift']);
      edit(DECISION, 'published:', `${PART}\npublished:`);
      expect(codes(root)).toEqual([]);
      const before = readFileSync(recordFile(root, 'beslut.jsonl'), 'utf8');
      expect(before).toContain('400 000');
      const facts = (/"summary":\[[^\]]*\]/.exec(cleared(root).get('beslut.jsonl') ?? '') ?? [])[0];
      expect(facts).toBeUndefined();
      expect(codes(root)).toEqual([]);
      edit(DECISION, 'outcome: approved', 'outcome: rejected');
      expect(codes(root)).toEqual(['andrad-uppgift']);
    });
  });

  test.each<[string, string, string | RegExp, string]>([
    ['a fact that is no text', 'outcome', 'outcome: approved', 'outcome: rejected'],
    ['another fact of the same field', 'procedure.3.event.question', 'yes: 2', 'yes: 3'],
    ['a text that is rewritten', 'summary', '400 000 kronor. Det', '500 000 kronor. Det'],
  ])('of a part frees not %s', (_what, part, from, to) => {
    withPublished((root, edit) => {
      edit(DECISION, 'published:', `${PART.replace('summary', part)}\npublished:`);
      edit(DECISION, from, to);
      expect(codes(root)).toContain('andrad-uppgift');
    });
  });

  test('of a text in a list keeps all other facts of the list, before the publication and after it', () => {
    withPublished((root, edit) => {
      edit(DECISION, 'published:', `${PART.replace('summary', 'procedure.3.event.question')}\npublished:`);
      edit(DECISION, /question: Ska .*/, "question: '[Tillbakadraget 2 maj 2024]'");
      expect(codes(root)).toEqual([]);
      expect(cleared(root).get('beslut.jsonl')).not.toContain('Ska kommunen');
      expect(codes(root)).toEqual([]);
      edit(DECISION, 'yesMeans: Kommunen bygger', 'yesMeans: Kommunen hyr');
      expect(codes(root)).toEqual(['andrad-uppgift']);
      edit(DECISION, 'yesMeans: Kommunen hyr', 'yesMeans: Kommunen bygger');
      const { archive, withdrawals } = readArchive(root, noCache, LATER);
      const record = toRecord(archive, readPublished(root).published, LATER, undefined, withdrawals);
      writeRecord(root, recordFiles(record, '2024-05-02'));
      edit(DECISION, /question: '\[Till.*/, 'question: Ska kommunen bygga två lekplatser?');
      expect(codes(root)).toEqual(['andrad-uppgift']);
    });
  });

  test('of one part after another is as of both at once, and keeps what else stands in their fields', () => {
    withPublished((root, edit) => {
      const together = readPublished(root).published;
      const parts = ['clauses.2.text', 'procedure.3.event.question'].map(
        (part) => `{ part: ${part}, date: 2024-05-02, reason: En personuppgift. }`,
      );
      edit(DECISION, 'published:', `withdrawnParts: [${parts[0] ?? ''}]\npublished:`);
      edit(
        DECISION,
        '- text: Kommundirektören ska redovisa kostnaden.',
        "- text: '[Tillbakadraget 2 maj 2024]'",
      );
      cleared(root);
      edit(DECISION, /withdrawnParts: .*/, `withdrawnParts: [${parts.join(', ')}]`);
      edit(DECISION, /question: Ska .*/, "question: '[Tillbakadraget 2 maj 2024]'");
      const { archive, withdrawals } = readArchive(root, noCache, LATER);
      const files = clearedRecord(together ?? emptyRecord(), takenFrom(archive, withdrawals));
      expect(Object.fromEntries(cleared(root))).toEqual(Object.fromEntries(files));
      expect(codes(root)).toEqual([]);
      edit(DECISION, /^clauses:\n/m, 'clauses:\n  - text: En ny sats.\n');
      expect(codes(root)).toContain('andrad-uppgift');
    });
  });

  test('lets a part never come back without being told', () => {
    withPublished((root, edit) => {
      edit(DECISION, 'published:', `${PART}\npublished:`);
      edit(DECISION, /^summary: .*$/m, "summary: '[Tillbakadraget 2 maj 2024]'");
      cleared(root);
      expect(codes(root)).toEqual([]);
      edit(DECISION, /withdrawnParts: .*\n/, '');
      edit(DECISION, /^summary: .*$/m, 'summary: Ord som drogs tillbaka.');
      expect(codes(root)).toContain('tillbakadraget-ar-tillbaka');
    });
  });
});
