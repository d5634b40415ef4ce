/**
 * What the content states about votes, read from its files and nothing else: not through the schemas, the
 * register or the exports, whose results it is there to prove.
 */
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parse } from 'yaml';
import { contentRoot } from '../../../src/site/settings/content-root.ts';

export type Option = 'yes' | 'no' | 'abstain' | 'absent' | 'not voting' | 'unknown';
export const options: readonly Option[] = ['yes', 'no', 'abstain', 'absent', 'not voting', 'unknown'];

type StatedVote = { person: string; party: string | null; role: string; option: Option };
export type StatedEvent = {
  /** The address of its page: "/goteborg/kommunfullmaktige/2024-02-29/74/votering-1/". */
  path: string;
  organization: string;
  totals: Record<'yes' | 'no' | 'abstain' | 'absent', number | 'unknown'>;
  result: 'yes' | 'no' | 'unknown';
  votes: StatedVote[];
};

type Fields = Record<string, unknown>;

/** The fields of every file of a collection, by id. */
export function fieldsOf(collection: string): Map<string, Fields> {
  const folder = join(contentRoot(), collection).split(sep).join('/');
  return new Map(
    globSync(`${folder}/**/*.{yaml,mdx}`).map((file) => {
      const path = file.split(sep).join('/');
      const text = readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
      const front = path.endsWith('.mdx') ? (/^---\n(.*?)\n---(\n|$)/s.exec(text)?.[1] ?? '') : text;
      return [path.slice(folder.length + 1).replace(/\.(yaml|mdx)$/, ''), parse(front) as Fields] as const;
    }),
  );
}

/** All vote events of the content, in the order of their numbers within each §. */
export function statedEvents(): StatedEvent[] {
  return [...fieldsOf('beslut')].flatMap(([id, { procedure }]) => {
    if (!Array.isArray(procedure)) return [];
    const events = (procedure as { step: string; event: StatedEvent }[]).filter(
      ({ step }) => step === 'vote',
    );
    return events.map(({ event }, index) => ({
      path: `/${id}/votering-${index + 1}/`,
      organization: id.split('/')[0] ?? '',
      totals: event.totals,
      result: event.result,
      votes: event.votes ?? [],
    }));
  });
}

/**
 * How many of a party voted so: exactly, or at least, or so many in a list that has more than the printed total.
 * Exactly only where the source prints the total, and neither an unknown position nor a name that the list lacks can
 * change it.
 */
export type PartyCount = { exactly: number } | { atLeast: number } | { inList: number };

export function partyCount({ totals, votes }: StatedEvent, party: string | null, option: Option): PartyCount {
  const listed = (wanted: Option, rows = votes) => rows.filter((vote) => vote.option === wanted).length;
  const members = votes.filter((vote) => vote.party === party);
  const count = listed(option, members);
  if (option === 'unknown') return { exactly: count };
  const total = option === 'not voting' ? 'unknown' : totals[option];
  if (total === 'unknown') return { atLeast: count };
  const isNamed = (wanted: Option) => wanted !== 'absent' || listed('absent') > 0;
  const compared = (['yes', 'no', 'abstain', 'absent'] as const).filter(
    (wanted) => totals[wanted] !== 'unknown' && isNamed(wanted),
  );
  const excess = compared.filter((wanted) => listed(wanted) > Number(totals[wanted]));
  if (excess.some((wanted) => wanted === option)) return { inList: count };
  const missing = compared.reduce(
    (sum, wanted) => sum + Math.max(0, Number(totals[wanted]) - listed(wanted)),
    0,
  );
  const isWhole = excess.length === 0 && missing <= listed('unknown');
  const hasUnknown = listed('unknown', members) > 0;
  const allNamed = listed(option) === total && (option === 'absent' || !hasUnknown);
  return allNamed || (isWhole && isNamed(option) && !hasUnknown) ? { exactly: count } : { atLeast: count };
}
