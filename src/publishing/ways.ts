import { join } from 'node:path';
import { publishingKinds } from '../fault-kinds/publishing.ts';
import { formatKind } from '../reading/located-fault.ts';
import { areFewer } from './checks/pages.ts';
import { asText } from './compare.ts';
import { publish, rollBack } from './index.ts';
import { compare, prepare } from './prepare.ts';
import { forgetRecord, writeRecord } from './record/record.ts';
import { currentId, readRelease, SWAPPED } from './target.ts';

/** What is asked for, and where it is told. */
export interface Asked {
  /** The folder that is published in. */
  readonly dir: string;
  /** The folder of content. */
  readonly root: string;
  /** Whether the pages may be many fewer than before. */
  readonly mayBeFewer: boolean;
  /** Whether the record begins anew. */
  readonly anew: boolean;
  /** The age in hours from which a lock of another machine is taken over. */
  readonly takeOver?: number | undefined;
  /** Tells a person, in Swedish. */
  readonly say: (line: string) => void;
  /** Is called when readers see the new release, after which more may still fail. */
  readonly onPublic: () => void;
}

/** Makes a new release public. */
async function publishNow({ dir, root, mayBeFewer, takeOver, say, onPublic }: Asked): Promise<void> {
  const id = await publish(dir, {
    root,
    now: Date.now(),
    takeOver,
    step: (name) => {
      if (name === SWAPPED) onPublic();
    },
    prepare: (current) => prepare({ root, mayBeFewer, say, pagesBefore: current?.pages }),
  });
  say(`Publicerat: utgåvan ${id} i ${dir}. Gå tillbaka med: npm run publish -- ${dir} --rollback`);
  say('Listan i publicerat/ bland innehållet är ändrad. Lägg in den i versionshanteringen.');
}

/** Shows what a new release would change for readers. What is public is read and left as it is. */
async function showChanges({ dir, root, mayBeFewer, say }: Asked): Promise<void> {
  const { built, pages } = await prepare({ root, mayBeFewer, say, pagesBefore: undefined });
  const current = currentId(dir);
  say(current === undefined ? '\nDet blir den första publiceringen.\n' : '');
  say(asText(compare(root, join(dir, 'current'), built)).replace(/\n$/, ''));
  const before = current === undefined ? undefined : readRelease(dir, current)?.pages;
  if (areFewer(pages, before) && !mayBeFewer)
    say(
      `${formatKind(publishingKinds['farre-sidor'], 'ungefär lika många sidor som förut', `${pages}, mot ${before ?? 0} i den utgåva som är publicerad`)}\n`,
    );
  say('Inget har publicerats.');
}

/** Makes the release public that was so before the present one. */
async function goBack({ dir, takeOver, say }: Asked): Promise<void> {
  const { from, to } = await rollBack(dir, { takeOver });
  say(`Utgåvan ${to} är publicerad igen, i stället för ${from}.`);
  say(
    'Listan över det som har publicerats är som den var: det som stod i den senare utgåvan har läsare sett.',
  );
}

/** Checks as before a publication and writes the record alone, for hosts that publish what they build themselves. */
async function recordOnly({ root, mayBeFewer, anew, say }: Asked): Promise<void> {
  const forgotten = anew ? forgetRecord(root) : undefined;
  try {
    const { record } = await prepare({ root, mayBeFewer, say, pagesBefore: undefined });
    writeRecord(root, record);
  } catch (error) {
    if (forgotten) writeRecord(root, forgotten);
    throw error;
  }
  say('Listan över det som är publicerat är skriven. Lägg in den i versionshanteringen.');
}

/** The ways of the command, by name. Each tells what it did, and throws what stops it. */
export const ways = {
  publish: publishNow,
  'dry-run': showChanges,
  rollback: goBack,
  record: recordOnly,
} as const;
