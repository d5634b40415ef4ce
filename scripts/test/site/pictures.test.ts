/** The words that are drawn in the picture of a vote, whatever its source tells and does not tell. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { voteEventKinds } from '../../../src/domain/procedure.ts';
import { outcomeRules } from '../../../src/domain/vote.ts';
import { exportedOf } from '../../../src/exports/fixture.ts';
import { pictureInWords, votePicture } from '../../../src/exports/picture/vote-picture.ts';
import { machineWordsIn } from './machine-words.ts';

const count = fc.oneof(fc.constant('unknown'), fc.nat(90));
const words = fc.constantFrom('unknown', 'Den byggs.');
const keysOf = (vocabulary: object) => fc.constantFrom(...Object.keys(vocabulary));

test('no machine word is drawn in a picture, or told of one', () => {
  fc.assert(
    fc.property(
      fc.record({
        kind: keysOf(voteEventKinds),
        rule: keysOf(outcomeRules),
        result: fc.constantFrom('yes', 'no', 'unknown'),
        yesMeans: words,
        noMeans: words,
        totals: fc.record({ yes: count, no: count, abstain: count, absent: count }),
      }),
      (event) => {
        const exported = exportedOf(event);
        const { yes, no, ...drawn } = votePicture(exported);
        const texts = [...Object.values(drawn), yes.means, no.means, pictureInWords(exported)];
        expect(texts.flatMap((text) => machineWordsIn(String(text), 'sv'))).toEqual([]);
      },
    ),
  );
});
