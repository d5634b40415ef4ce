import type { Locator, Page } from 'playwright-core';
import { addresses } from '../../src/domain/addresses.ts';
import { isKnown } from '../../src/domain/unknown.ts';
import type { GuidePicture } from '../../src/guide/pictures.ts';
import type { Archive, Entry } from '../../src/schema/collections.ts';
import { votesOf } from '../../src/site/pages-of.ts';

/** A picture: the page it shows, and what is done there before it is taken. */
export interface Shot {
  readonly path: string;
  /** In CSS pixels. */
  readonly size: { readonly width: number; readonly height: number };
  /** Whether the form has the archive open. */
  readonly form?: true;
  readonly before?: (page: Page) => Promise<void>;
}

const form = { width: 1100, height: 720 };
const site = { width: 1000, height: 720 };

const field = (page: Page, label: RegExp): Locator => page.getByRole('textbox', { name: label }).first();

/** Opens a counted vote in the form, which draws what one scrolls to: the step with this index. */
async function openVote(page: Page, step: number): Promise<void> {
  const procedure = page.getByText('Beslutsgång', { exact: true });
  await page.mouse.move(600, 500);
  for (let turns = 0; turns < 60 && (await procedure.count()) === 0; turns += 1) {
    await page.mouse.wheel(0, 400);
    await page.waitForTimeout(200);
  }
  await procedure.first().evaluate((element) => element.scrollIntoView());
  await page.waitForTimeout(800);
  // What stands above the heading may be drawn too.
  const { y: top = 0 } = (await procedure.first().boundingBox()) ?? {};
  const below: Locator[] = [];
  for (const button of await page.getByRole('button', { name: 'Expandera', exact: true }).all())
    if (((await button.boundingBox())?.y ?? 0) > top) below.push(button);
  await below[step]?.click({ timeout: 8_000 });
  const first = field(page, /^Frågan/);
  for (let turns = 0; turns < 20 && (await first.count()) === 0; turns += 1) {
    await page.mouse.wheel(0, 200);
    await page.waitForTimeout(200);
  }
  await first.evaluate((element) => element.scrollIntoView({ block: 'center' }), undefined, {
    timeout: 8_000,
  });
}

/** A vote of more names makes the form slow. */
const MOST_NAMES = 20;

/** The decision with the longest list of votes that is not too long; any, where none has a vote. */
function decisionToShow({ beslut }: Archive): Entry<'beslut'> | undefined {
  const names = (decision: Entry<'beslut'>) => votesOf(decision).flatMap(({ votes }) => votes).length;
  return beslut
    .filter((decision) => names(decision) <= MOST_NAMES)
    .toSorted((a, b) => names(b) - names(a))[0];
}

/** What is shown of an archive that has a decision: the one with a vote, its meeting, and its announcement. */
export function shotsOf(archive: Archive): Readonly<Record<GuidePicture, Shot>> {
  const decision = decisionToShow(archive);
  if (decision === undefined) throw new Error('Arkivet har inget beslut att visa.');
  const { meeting, procedure } = decision.data;
  const step = isKnown(procedure) ? procedure.findIndex((taken) => taken.step === 'vote') : -1;
  const entry = (collection: string, id: string) =>
    `${addresses.editing()}#/collections/${collection}/entries/${id}`;
  return {
    'formular-start': { path: `${addresses.editing()}#/`, size: { width: 900, height: 560 } },
    'formular-sammantrade': {
      path: entry('sammantraden', meeting),
      size: form,
      form: true,
      before: (page) => field(page, /^Kort/).waitFor(),
    },
    'formular-beslut': {
      path: entry('beslut', decision.id),
      size: form,
      form: true,
      before: (page) => field(page, /^Rubrik/).waitFor(),
    },
    'formular-omrostning': {
      path: entry('beslut', decision.id),
      size: form,
      form: true,
      before: async (page) => {
        await field(page, /^Rubrik/).waitFor();
        if (step >= 0) await openVote(page, step);
      },
    },
    'sida-beslut': { path: addresses.decision(decision.id), size: site },
    'sida-utskick': { path: addresses.announcement(meeting), size: site },
  };
}
