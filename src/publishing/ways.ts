import { join } from 'node:path';
import { env } from 'node:process';
import { buildInstant, swedishDay } from '../domain/release.ts';
import { publishingKinds } from '../fault-kinds/publishing.ts';
import { counted } from '../domain/counted.ts';
import { fileCache, noCache } from '../reading/entry-cache.ts';
import { placeIn } from '../reading/named-place.ts';
import { within } from '../reading/report.ts';
import { ContentError, formatKind, type LocatedFault } from '../reading/located-fault.ts';
import { readArchive } from '../reading/read-archive.ts';
import { SITE_ADDRESS } from '../site/settings/settings.ts';
import { areFewer } from './checks/pages.ts';
import { lookAtNew, newPagesAsText } from './checks/after-swap.ts';
import { asText } from './compare.ts';
import { assertGoesOn } from './goes-on.ts';
import { publish, restoreRecord, rollBack } from './index.ts';
import { compare, prepare } from './prepare.ts';
import { Problem } from './problem.ts';
import { emptyRecord, recordFiles, recordTexts, replaceRecord, writeRecord } from './record/record.ts';
import { readPublished } from './record/read-record.ts';
import { lackingIn, upgradedRecord } from './record/upgrade.ts';
import { asLine, goThrough, showChecklist, tick, type Ask } from './ticks/checklist.ts';
import { currentId, previousOf, readRelease, SWAPPED, type Release } from './target.ts';

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
  /** Who ticks. */
  readonly by: string;
  /** Files or folders that are ticked in; none for all. */
  readonly files: readonly string[];
  /** Asks a person, where there is a terminal. */
  readonly ask?: Ask | undefined;
  /** Tells a person, in Swedish. */
  readonly say: (line: string) => void;
  /** Is called when readers see the new release, after which more may still fail. */
  readonly onPublic: () => void;
}

/**
 * Compares the record with the release that is public in a folder. Throws {@link Problem} where the record does not go
 * on from it.
 */
function compareWithPublic(root: string, dir: string, release: Release | undefined): void {
  const id = currentId(dir);
  if (id === undefined) return;
  if (release === undefined)
    throw new Problem(publishingKinds['utgava-utan-uppgifter'], join(dir, 'releases', `${id}.json`));
  assertGoesOn(root, release);
}

/** Makes a new release public. */
async function publishNow({ dir, root, mayBeFewer, takeOver, say, ask, onPublic }: Asked): Promise<void> {
  const id = await publish(dir, {
    root,
    now: Date.now(),
    takeOver,
    step: (name) => {
      if (name === SWAPPED) onPublic();
    },
    prepare: (current) => {
      compareWithPublic(root, dir, current);
      return prepare({
        root,
        mayBeFewer,
        say,
        pagesBefore: current?.pages,
        approve: (faults) => goThrough(faults, { root, now: Date.now(), say, ask }),
      });
    },
  });
  const { pages, faults } = await lookAtNew(dir, id);
  if (faults.length > 0) throw new Problem(publishingKinds['publicerat-svarar-fel'], ...faults);
  for (const line of newPagesAsText(pages, env['SITE'] ?? SITE_ADDRESS)) say(line);
  const back = previousOf(dir, id) && ` Gå tillbaka med: npm run publish -- ${dir} --rollback`;
  say(`Publicerat: utgåvan ${id} i ${dir}.${back ?? ''}`);
  say('Listan i publicerat/ bland innehållet är ändrad. Lägg in den i versionshanteringen.');
}

/** Shows what a new release would change for readers. What is public is read and left as it is. */
async function showChanges({ dir, root, mayBeFewer, say }: Asked): Promise<void> {
  const current = currentId(dir);
  compareWithPublic(root, dir, current === undefined ? undefined : readRelease(dir, current));
  const { built, pages } = await prepare({
    root,
    mayBeFewer,
    say,
    pagesBefore: undefined,
    approve: (faults) => showChecklist(faults, { root, say }),
  });
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
async function recordOnly({ root, mayBeFewer, anew, say, ask }: Asked): Promise<void> {
  const before = recordTexts(root);
  if (anew) replaceRecord(root, recordFiles(emptyRecord(), swedishDay(Date.now())));
  try {
    const { record } = await prepare({
      root,
      mayBeFewer,
      say,
      pagesBefore: undefined,
      approve: (faults) => goThrough(faults, { root, now: Date.now(), say, ask }),
    });
    writeRecord(root, record);
  } catch (error) {
    if (anew) replaceRecord(root, before);
    throw error;
  }
  say('Listan över det som är publicerat är skriven. Lägg in den i versionshanteringen.');
}

/** Ticks the warnings of personal data in some files, or in all, without publishing. */
function tickWarnings({ root, files, by, say }: Asked): void {
  const places = files.map((file) => {
    const place = placeIn(root, file);
    if (place === undefined) throw new Problem(publishingKinds['fil-att-pricka-av-saknas'], file);
    return place;
  });
  const now = Date.now();
  const reading = readArchive(root, fileCache(), buildInstant(env['BESLUT_NOW']));
  const ticked = tick(reading.faults, within(reading, places).faults, by, { root, now });
  for (const warning of ticked) say(`  [x] ${asLine(warning)}`);
  say(
    ticked.length === 0
      ? 'Inget att pricka av.'
      : `${counted(ticked.length, 'varning avprickad', 'varningar avprickade')} av ${by}. Lägg in publicerat/avprickat.jsonl i versionshanteringen.`,
  );
}

/** Writes the record of the release that is public, where the one here is lost, damaged or of another chain. */
async function restore({ dir, root, takeOver, say }: Asked): Promise<void> {
  const { id, isNeeded } = await restoreRecord(dir, root, takeOver);
  say(
    isNeeded
      ? `Listan över det som är publicerat är nu den som utgåvan ${id} har. Lägg in den i versionshanteringen.`
      : `Listan här är hel och följer på utgåvan ${id}. Inget har ändrats.`,
  );
}

/** Gives a record of an earlier version of the program today's form. */
function upgradeRecord({ root, say }: Asked): Promise<void> {
  const now = buildInstant(env['BESLUT_NOW']);
  const { published, damage } = readPublished(root);
  const { archive, faults } = readArchive(root, noCache, now);
  const isOfForm = ({ kind }: LocatedFault) =>
    kind.code === 'publiceringslista-utan-kedja' || kind.code === 'publiceringslista-i-aldre-form';
  const errors = faults.filter((fault) => fault.kind.severity === 'error' && !isOfForm(fault));
  if (errors.length > 0) throw new ContentError(errors);
  if (published === undefined || damage.some(({ kind }) => kind !== 'unchained' && kind !== 'outdated'))
    throw new Problem(publishingKinds['inget-att-gora-om'], root);
  const lacking = damage.every(({ kind }) => kind !== 'unchained') ? [] : lackingIn(root, published, archive);
  if (lacking.length > 0) throw new Problem(publishingKinds['listan-ar-inte-hel'], ...lacking);
  writeRecord(root, upgradedRecord(root, published, archive, now));
  say('Listan över det som är publicerat har dagens form. Lägg in den i versionshanteringen.');
  return Promise.resolve();
}

/** The ways of the command, by name. Each tells what it did, and throws what stops it. */
export const ways = {
  publish: publishNow,
  'dry-run': showChanges,
  rollback: goBack,
  record: recordOnly,
  restore,
  tick: tickWarnings,
  upgrade: upgradeRecord,
} as const;
