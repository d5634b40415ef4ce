import { describe, expect, it } from 'vitest';
import { decision, event, vote, votes } from './example.ts';
import { decisionRules } from './index.ts';
import type { DecisionSubject } from './subject.ts';

/** Votes that were held, as their minutes print them. None may be stopped, nor called odd. */

const findings = (subject: DecisionSubject) =>
  decisionRules.flatMap((rule) => rule.check(subject).map((finding) => finding.kind.code));
const goteborg = { body: { kind: 'assembly', seats: 81 } } as const;

describe('real cases pass every rule', () => {
  it('Göteborg KF 2024-02-29 § 74: 43–38, and the remit won by the minority rule', () => {
    const remit = event({
      kind: 'remit',
      totals: { yes: 43, no: 38, abstain: 0, absent: 0 },
      votes: votes({ yes: 43, no: 38 }),
      result: 'no',
      rule: 'minority',
    });
    expect(findings(decision([remit], goteborg))).toEqual([]);
  });

  it('Göteborg KF 2023-03-23 § 20: 40–38–3, tabled by a minority', () => {
    const tabling = event({
      kind: 'table',
      totals: { yes: 40, no: 38, abstain: 3, absent: 0 },
      votes: votes({ yes: 40, no: 38, abstain: 3 }),
      result: 'no',
      rule: 'minority',
    });
    expect(findings(decision([tabling], goteborg))).toEqual([]);
  });

  it('Göteborg KS 2024-11-20 § 956: 6–6–1, the chair’s casting vote, one member disqualified', () => {
    const tie = event({
      totals: { yes: 6, no: 6, abstain: 1 },
      votes: [...votes({ yes: 5, no: 6, abstain: 1 }), vote('ordforanden', 'yes', { role: 'chair' })],
      result: 'yes',
      rule: 'casting-vote',
      castingVote: 'yes',
      chair: 'ordforanden',
    });
    const subject = decision([tie], {
      body: { kind: 'executive', seats: 13 },
      decision: { disqualified: [{ person: 'javig' }] },
    });
    expect(findings(subject)).toEqual([]);
  });

  it('Göteborg KF 2024-02-29 § 80: the vote turned what the chair had found, 40–41', () => {
    const main = event({
      totals: { yes: 40, no: 41 },
      votes: votes({ yes: 40, no: 41 }),
      result: 'no',
      rule: 'majority',
    });
    expect(findings(decision([main], goteborg))).toEqual([]);
  });

  it('Göteborg KF 2024-02-29 § 69: 39–38–3 and one absent, fifteen disqualified whose substitutes voted', () => {
    const main = event({
      totals: { yes: 39, no: 38, abstain: 3, absent: 1 },
      votes: votes({ yes: 39, no: 38, abstain: 3, absent: 1 }),
      result: 'yes',
      rule: 'majority',
    });
    const disqualified = Array.from({ length: 15 }, (_, index) => ({ person: `javig-${index}` }));
    expect(findings(decision([main], { ...goteborg, decision: { disqualified } }))).toEqual([]);
  });

  it('Jämtland Härjedalen RS 2020-05-26 § 89: 9–6–0 and fifteen names without positions', () => {
    const main = event({
      totals: { yes: 9, no: 6, abstain: 0 },
      votes: votes({ unknown: 15 }),
      result: 'yes',
      rule: 'majority',
    });
    expect(findings(decision([main], { body: { kind: 'executive', seats: 15 } }))).toEqual([]);
  });

  it('a § whose procedure the source does not tell, and one decided by acclamation', () => {
    expect(findings(decision([], { decision: { procedure: 'unknown' } }))).toEqual([]);
    expect(findings(decision([]))).toEqual([]);
  });
});
