import { expect, test } from 'vitest';
import { entry, register } from './fixture.ts';
import { provenance } from './provenance.ts';

const provenanceOf = (data: Readonly<Record<string, unknown>>) =>
  provenance(register({}), entry('beslut', 'exempelby/kommunstyrelsen/2024-01-02/1', data).data, 'exempelby');

test('tells when and why a text was taken back from the page, which changed that day', () => {
  const withdrawnParts = [{ part: 'clauses.2.text', date: '2024-06-01', reason: 'En uppgift om en enskild' }];
  expect(provenanceOf({ withdrawnParts })).toMatchObject({
    withdrawn: [{ date: '1 juni 2024', reason: 'En uppgift om en enskild.' }],
    changed: { iso: '2024-06-01' },
  });
});

test('knows whether the page has a summary that may be called ours', () => {
  expect(provenanceOf({}).hasSummary).toBe(true);
  expect(provenanceOf({ summary: undefined }).hasSummary).toBe(false);
});
