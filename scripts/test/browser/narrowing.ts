/** What a list that is narrowed offers, for the tests of such lists. */
import type { Page } from 'playwright-core';

/** The values of a choice but for "everything": none where all rows are alike, for then there is nothing to choose. */
export const choices = (page: Page, name: string): Promise<string[]> =>
  page
    .locator(`select[name="${name}"] option`)
    .evaluateAll((all) => all.flatMap((option) => (option as HTMLOptionElement).value || []));
