import { expect, test } from 'vitest';
import { stopped } from './stopped.ts';

test.each([
  ['Gatan byggs', 'Gatan byggs.'],
  ['Gatan byggs.', 'Gatan byggs.'],
  ['Byggs gatan?', 'Byggs gatan?'],
  ['Han sade ”Gatan byggs.”', 'Han sade ”Gatan byggs.”'],
  ['Gatan (riksväg 97) byggs (i år) ', 'Gatan (riksväg 97) byggs (i år).'],
])('%s is the sentence %s', (text, sentence) => expect(stopped(text)).toBe(sentence));
