/**
 * No kind of page has a fault against WCAG 2.2 AA that axe can find, on a phone or a wide screen, light or dark.
 */
import { AxeBuilder } from '@axe-core/playwright';
import { describe, test } from 'vitest';
import { pages } from '../pages.ts';
import { openPage } from './site.ts';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

describe.each(pages)('$name', ({ path, foreign = false, drawn }) => {
  const rules = foreign ? wcag : [...wcag, 'best-practice'];
  for (const width of [360, 1280]) {
    for (const scheme of ['light', 'dark'] as const) {
      test.concurrent(`has no accessibility fault, ${width} px wide, ${scheme}`, async ({ expect }) => {
        await using open = await openPage(path, { width, scheme });
        if (drawn) await open.page.getByRole('button', { name: drawn }).waitFor();
        // Legacy mode leaves out frames, of which the pages have none, and saves a window a run.
        const axe = new AxeBuilder({ page: open.page }).withTags(rules).setLegacyMode();
        const { violations } = await axe.analyze();
        const faults = violations.flatMap(({ id, help, nodes }) =>
          nodes.map(({ html }) => `${id}: ${help}\n${html}`),
        );
        expect(faults).toEqual([]);
      });
    }
  }
});
