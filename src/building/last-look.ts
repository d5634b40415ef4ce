import { publishingKinds } from '../fault-kinds/publishing.ts';
import { ContentError } from '../reading/located-fault.ts';
import { numberInFile } from '../reading/privacy/numbers.ts';
import { settledNumbers } from '../reading/settled-numbers.ts';
import { filesWithPersonalNumbers } from '../site-check/personal-numbers.ts';

/**
 * A last look for personal numbers over every file of a built site, whoever publishes it: pages of one's own and the
 * frame are no content, and what stands apart in the content may stand together on a page.
 * @param root the folder of content, whose own warnings and exceptions have settled some numbers
 * @throws ContentError that names the files
 */
export function lookForPersonalNumbers(site: string, root: string): void {
  const files = filesWithPersonalNumbers(site);
  if (files.length === 0) return;
  const settled = settledNumbers(root);
  const kind = publishingKinds['personnummer-pa-sida'];
  const faults = files
    .filter(({ numbers }) => numbers.some((digits) => !settled.has(digits)))
    .map(({ file }) => numberInFile(kind, file));
  if (faults.length > 0) throw new ContentError(faults);
}
