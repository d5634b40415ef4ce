/**
 * No kind of page has a fault against WCAG 2.2 AA that axe can find, on a phone or a wide screen, light or dark.
 */
import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { pages } from '../pages.ts';
import { openPage } from './site.ts';

const criteria = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

describe.each(pages)('$name', ({ path }) => {
  describe.each([360, 1280])('at %d px', (width) => {
    test.each(['light', 'dark'] as const)('has no accessibility fault, %s', async (scheme) => {
      await using open = await openPage(path, { width, scheme });
      const { violations } = await new AxeBuilder({ page: open.page }).withTags(criteria).analyze();
      expect(violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}\n${node.html}`))).toEqual([]);
    });
  });
});
