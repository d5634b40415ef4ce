import { expect, test } from 'vitest';
import { archiveNames } from './names.ts';

test('an archive’s names are the letters of its parties and the words of its organisations', () => {
  expect(archiveNames(['S', 'NS', 'S'], ['Göteborgs Stad', 'Region Norrbotten'])).toEqual({
    parties: ['NS', 'S'],
    organizations: [
      'göteborg',
      'göteborgs',
      'norrbotten',
      'norrbottens',
      'region',
      'regions',
      'stad',
      'stads',
    ],
  });
});
