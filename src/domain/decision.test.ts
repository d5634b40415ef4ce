import { describe, expect, it } from 'vitest';
import { decisionKind, mannerOfDeciding } from './decision.ts';

describe('decisionKind', () => {
  const decides = {};
  const proposes = { proposesTo: 'goteborg/kommunfullmaktige' };

  it('decides when no clause is put to another body', () => {
    expect(decisionKind([decides, { proposesTo: undefined }])).toBe('decides');
  });

  it('proposes when every clause is put to another body', () => {
    expect(decisionKind([proposes, proposes])).toBe('proposes');
  });

  it('does both when some are and some are not', () => {
    expect(decisionKind([proposes, decides])).toBe('both');
  });
});

describe('mannerOfDeciding', () => {
  it('is a vote when one was counted, whatever came before or after', () => {
    expect(mannerOfDeciding([{ step: 'question' }, { step: 'vote-request' }, { step: 'vote' }])).toBe('vote');
    expect(mannerOfDeciding([{ step: 'vote' }, { step: 'question' }])).toBe('vote');
  });

  it('is acclamation when questions were put and nothing was counted', () => {
    expect(mannerOfDeciding([{ step: 'main-proposal' }, { step: 'question' }])).toBe('acclamation');
  });

  it('is not stated when the source does not tell the procedure', () => {
    expect(mannerOfDeciding('unknown')).toBe('unknown');
  });

  it('is not stated when a vote was asked for but neither a count nor a question is told', () => {
    expect(mannerOfDeciding([{ step: 'vote-request' }])).toBe('unknown');
  });

  it('is untold where nothing of the procedure is told', () => {
    expect(mannerOfDeciding([])).toBe('untold');
  });
});
