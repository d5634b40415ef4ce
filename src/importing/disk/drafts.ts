import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join, relative } from 'node:path';
import { cwd } from 'node:process';
import { slugify } from '../../domain/addresses.ts';
import { nearest } from '../../domain/nearest.ts';
import { formatDate } from '../../domain/dates.ts';
import { swedishDay } from '../../domain/release.ts';
import { readArchive } from '../../reading/read-archive.ts';
import type { Archive, Entry } from '../../schema/collections.ts';
import type { ReadResult } from '../read.ts';
import { errorsAmong, type CheckedFile } from '../drafts/check.ts';
import type { ContentFolder } from '../drafts/folder.ts';
import { DraftFault } from '../drafts/fault.ts';
import { planDrafts, type Plan } from '../drafts/plan.ts';
import { writtenText } from '../drafts/planned.ts';
import { updateReports } from '../drafts/report/difference.ts';
import { reportOf } from '../drafts/report/model.ts';
import { asPage } from '../drafts/report/report-page.ts';
import { asText } from '../drafts/report/report-text.ts';
import type { ContentToFill } from './read-all.ts';
import { writeFiles, type Writing } from '../../creating/write-files.ts';

export interface DraftOptions {
  /** The id of an organisation in the content. */
  readonly organization: string | null;
  /** Whether existing files may be filled in. */
  readonly update: boolean;
  /** Whether what was learnt of how the minutes are set up is written, where nothing is yet. */
  readonly saveForm: boolean;
}

/** What an import of drafts gave: the report for the terminal, and whether all of it was written. */
export interface Imported {
  readonly text: string;
  /** Where the report lies as a page; or why it does not. */
  readonly page: string;
  /** Existing files that were left as they are. */
  readonly left: number;
  readonly written: number;
}

/** The archive that drafts go into, and its organisation. To be called before files are read. */
export function draftSetting(
  options: DraftOptions,
  { root, cache }: ContentToFill,
): {
  archive: Archive;
  root: string;
  organization: Entry<'organisationer'>;
} {
  const shown = relative(cwd(), root);
  if (!existsSync(root)) throw new DraftFault('innehall-saknas', `Mappen ${shown} finns inte.`);
  const { archive } = readArchive(root, cache());
  return { archive, root, organization: organizationOf(options.organization, archive) };
}

function organizationOf(id: string | null, { organisationer }: Archive): Entry<'organisationer'> {
  const ids = organisationer.map((organization) => organization.id);
  const known = ids.length > 0 ? `De som finns: ${ids.join(', ')}.` : 'Lägg först upp en i organisationer/.';
  if (id === null) throw new DraftFault('organisation-ej-angiven', `Lägg till --organisation ID. ${known}`);
  const organization = organisationer.find((candidate) => candidate.id === id);
  if (organization !== undefined) return organization;
  const near =
    nearest.find(id, ids) ?? organisationer.find(({ data }) => slugify(data.name) === slugify(id))?.id;
  throw new DraftFault(
    'organisation-okand',
    `${id} finns inte i organisationer/. ${near === undefined ? '' : `Menar du ${near}? `}${known}`,
  );
}

/**
 * Makes drafts of what was read, all or none, and the report. Throws {@link DraftFault} before anything
 * is written where a file has no place in the content.
 */
export function importDrafts(
  results: readonly ReadResult[],
  options: DraftOptions,
  setting: ReturnType<typeof draftSetting>,
): Imported {
  const { root, archive } = setting;
  const now = Date.now();
  const plan = planDrafts(results, {
    ...setting,
    folder: onDisk(root),
    update: options.update,
    today: swedishDay(now),
  });
  const saved = options.saveForm && plan.form.file === 'none' ? plan.form.proposal : undefined;
  const files = [...filesOf(plan), ...(saved === undefined ? [] : [saved])];
  const shown = (path: string) => join(relative(cwd(), root), path);
  const errors = errorsAmong(
    files.map((file) => ({ ...file, path: shown(file.path) })),
    archive,
  );
  const report = reportOf(plan, updateReports(plan), errors, saved !== undefined);
  const html = asPage(report, formatDate(swedishDay(now)));
  writeDrafts(
    files.map(({ path, text, replaces }: CheckedFile & { replaces?: string }) => ({
      path: join(root, path),
      text,
      ...(replaces === undefined ? {} : { replaces }),
    })),
  );
  const page = writePage(results, html);
  return { text: asText(report, page), page, left: report.left.length, written: files.length };
}

function writeDrafts(files: readonly Writing[]): void {
  try {
    writeFiles(files);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DraftFault('kunde-inte-skriva', `Orsak: ${reason}.`);
  }
}

/** The content as it lies on the disk. */
const onDisk = (root: string): ContentFolder => ({
  read: (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined),
  names: (folder) => (existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : []),
});

/** Every file that the plan writes. */
function filesOf({ readings, others }: Plan): (CheckedFile & { replaces?: string })[] {
  return [
    ...others,
    ...readings.flatMap(({ meetingFile, decisions }) => [meetingFile, ...decisions.map(({ file }) => file)]),
  ].flatMap((file) => {
    const text = writtenText(file);
    if (text === undefined || file.draft === undefined) return [];
    const { collection, id, path } = file.draft;
    return [
      {
        collection,
        id,
        path,
        text,
        ...(file.outcome === 'updated' && file.existing !== undefined ? { replaces: file.existing } : {}),
      },
    ];
  });
}

/**
 * Puts the report's page where scratch files go, named by what was imported. The drafts are written by
 * then, so a page that cannot be written is told of and stops nothing.
 */
function writePage(results: readonly ReadResult[], html: string): string {
  const [first] = results;
  const file = basename(first?.reading.file ?? 'import');
  const name = slugify(file.slice(0, file.length - extname(file).length)) || 'import';
  const path = join(
    '.work',
    'import',
    `${name}${results.length > 1 ? `-och-${results.length - 1}-till` : ''}.html`,
  );
  try {
    mkdirSync(join('.work', 'import'), { recursive: true });
    writeFileSync(path, html);
    return path;
  } catch (error) {
    return `kunde inte skrivas (${error instanceof Error ? error.message : String(error)})`;
  }
}
