import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { cwd } from 'node:process';
import type { IsoDate } from '../../domain/dates.ts';
import { publishingKinds } from '../../fault-kinds/publishing.ts';
import type { LocatedFault } from '../../reading/located-fault.ts';
import { makeFolder, remove, replaceFile } from '../disk/durable.ts';
import { Problem } from '../problem.ts';
import { RECORD_FOLDER, shownRecordFile } from '../record/record.ts';
import { isDigestOf, slowDigest } from './digest.ts';

/** The file of what somebody has judged, beside the record: it goes where the content goes. */
const FILE = 'avprickat.jsonl';

/** A warning of personal data that somebody has looked at, and lets stand. */
export interface Tick {
  readonly code: string;
  /** From the folder of content. */
  readonly file: string;
  readonly field: string;
  /** Of all that the field says, or the block of the body: when it changes, the tick is lost. */
  readonly digest: string;
  readonly by: string;
  readonly day: IsoDate;
}

/** A warning that can be ticked. */
export type TickableWarning = LocatedFault & Required<Pick<LocatedFault, 'subject'>>;

/** The warnings among faults that are of personal data. */
export const tickable = (faults: readonly LocatedFault[]): TickableWarning[] =>
  faults.filter(
    (fault): fault is TickableWarning => fault.kind.severity === 'warning' && fault.subject !== undefined,
  );

const path = (root: string) => join(root, RECORD_FOLDER, FILE);
const inContent = (root: string, file: string) => relative(root, resolve(cwd(), file)).split(sep).join('/');

/** What a tick is of, but for the text. */
const placeOf = ({ code, file, field }: Pick<Tick, 'code' | 'file' | 'field'>) =>
  [code, file, field].join('\n');
const placeOfWarning = (root: string, { kind, file, subject }: TickableWarning) =>
  placeOf({ code: kind.code, file: inContent(root, file), field: subject.field });

const FIELDS = ['code', 'file', 'field', 'digest', 'by', 'day'] as const;

function tickIn(line: string): Tick | undefined {
  try {
    const tick = JSON.parse(line) as Tick;
    return FIELDS.every((name) => typeof tick[name] === 'string') ? tick : undefined;
  } catch {
    return undefined;
  }
}

/** The ticks of a folder of content. Throws {@link Problem} for a line that is none. */
export function readTicks(root: string): Tick[] {
  if (!existsSync(path(root))) return [];
  return readFileSync(path(root), 'utf8')
    .split(/\r?\n/)
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      const tick = tickIn(line);
      if (tick === undefined)
        throw new Problem(
          publishingKinds['trasig-avprickning'],
          `${shownRecordFile(root, FILE)}:${index + 1}`,
        );
      return [tick];
    });
}

/** Writes ticks, one a line in order of place, so that a change is a changed line. */
export function writeTicks(root: string, ticks: readonly Tick[]): void {
  if (ticks.length === 0) {
    if (existsSync(path(root))) remove(path(root));
    return;
  }
  const lines = ticks
    .map((tick) => JSON.stringify(Object.fromEntries(FIELDS.map((name) => [name, tick[name]]))))
    .sort();
  makeFolder(join(root, RECORD_FOLDER));
  replaceFile(path(root), `${lines.join('\n')}\n`);
}

interface Judged {
  /** The warnings that nobody has ticked as they stand now. */
  readonly unticked: readonly TickableWarning[];
  /** The ticks that are of a warning. */
  readonly valid: readonly Tick[];
}

/** Tells the warnings that have been ticked from those that have not. A text that has changed has lost its tick. */
export function judge(root: string, warnings: readonly TickableWarning[], ticks: readonly Tick[]): Judged {
  const byPlace = Map.groupBy(ticks, placeOf);
  const valid = new Set<Tick>();
  const unticked = warnings.filter((warning) => {
    const candidates = byPlace.get(placeOfWarning(root, warning)) ?? [];
    const { text } = warning.subject;
    // What stands in one text with the same code has been judged together.
    const tick = candidates.find((candidate) => isDigestOf(candidate.digest, text));
    if (tick) valid.add(tick);
    return tick === undefined;
  });
  return { unticked, valid: [...valid] };
}

/** Ticks of warnings, by somebody on a day. Things of one kind in one text get one. */
export function ticksOf(
  root: string,
  warnings: readonly TickableWarning[],
  by: string,
  day: IsoDate,
): Tick[] {
  const texts = new Map(
    warnings.map((warning) => [`${placeOfWarning(root, warning)}\n${warning.subject.text}`, warning]),
  );
  return [...texts.values()].map(({ kind, file, subject }) => ({
    code: kind.code,
    file: inContent(root, file),
    field: subject.field,
    digest: slowDigest(subject.text),
    by,
    day,
  }));
}
