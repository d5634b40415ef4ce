import { expect, test } from 'vitest';
import { codingFor } from './encodings.ts';

test.each([
  [undefined, ''],
  ['', ''],
  ['br', 'br'],
  ['gzip, deflate, br', 'br'],
  ['gzip;q=1.0, br;q=0.5', 'gzip'],
  ['br;q=0', ''],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0.000, gzip;q=0.001', 'gzip'],
  ['*', 'br'],
  ['*;q=0', ''],
  ['*;q=0, gzip', 'gzip'],
  ['br;q=0, *', 'gzip'],
  ['GZIP; Q=0.5', 'gzip'],
  ['x-gzip', 'gzip'],
  ['identity', ''],
  ['zebra', ''],
])('who accepts %j gets %j', (accepted, coding) => expect(codingFor(accepted)).toBe(coding));
