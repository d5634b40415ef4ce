import { expect, test } from 'vitest';
import { stopped } from './stopped.ts';

test.each([
  ['Gatan byggs', 'Gatan byggs.'],
  ['Gatan byggs.', 'Gatan byggs.'],
  ['Byggs gatan?', 'Byggs gatan?'],
])('%s is the sentence %s', (text, sentence) => expect(stopped(text)).toBe(sentence));
