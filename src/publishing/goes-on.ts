import { publishingKinds } from '../fault-kinds/publishing.ts';
import { Problem } from './problem.ts';
import { digestOfAll, digestsOf, readChain, type Link } from './record/chain.ts';
import { CHAIN, recordTexts } from './record/record.ts';
import { parseRecord } from './record/read-record.ts';
import { clearedRecord, holdsTaken, takenIn } from './record/withdrawn.ts';
import type { Release } from './target.ts';

/** Of what is compared: the files of a record by name. */
type Texts = ReadonlyMap<string, string>;

const linksOf = (texts: Texts): readonly Link[] => readChain(texts.get(CHAIN) ?? '').links;

/** The digest of the files of a record, whatever its chain says of them. */
const filesOf = (texts: Texts) =>
  digestOfAll(digestsOf(new Map([...texts].filter(([name]) => name !== CHAIN))));

/** The record of a release, without what the record here says was taken back since. */
function clearedLike(here: Texts, there: Texts): Texts {
  const taken = takenIn(parseRecord(here));
  const published = parseRecord(there);
  return holdsTaken(published, taken) ? clearedRecord(published, taken) : there;
}

/** Whether a record was left by publications of which the last, or an earlier one, left the other one. */
function goesOnFrom(texts: Texts, earlier: Texts): boolean {
  const links = linksOf(texts);
  const last = linksOf(earlier).at(-1);
  // A record of a version of the program before there was a chain is known by its files.
  const isSame = (link: Link) =>
    last === undefined ? link.files === filesOf(earlier) : link.chain === last.chain;
  return links.some(isSame);
}

const lastDay = (texts: Texts) => linksOf(texts).at(-1)?.day ?? 'en tidigare version av programmet';

/**
 * Whether the record in a folder of content goes on from that of a release, the one that it wrote or a later one. A
 * record that is damaged does not.
 */
export function recordGoesOnFrom(root: string, release: Release): boolean {
  const texts = recordTexts(root);
  const { links, fault } = readChain(texts.get(CHAIN) ?? '');
  const isWhole = fault === undefined && links.at(-1)?.files === filesOf(texts);
  return isWhole && goesOnFrom(texts, clearedLike(texts, new Map(Object.entries(release.record.after))));
}

/** Throws {@link Problem} where the record does not go on from that of the release that is public. */
export function assertGoesOn(root: string, { id, record }: Release): void {
  const here = recordTexts(root);
  const there = clearedLike(here, new Map(Object.entries(record.after)));
  if (goesOnFrom(here, there)) return;
  const records =
    here.size === 0
      ? `utgåvan ${id}, och ingen lista här`
      : goesOnFrom(there, here)
        ? `utgåvan ${id} med en lista från ${lastDay(there)}, och här en äldre från ${lastDay(here)}`
        : `utgåvan ${id} med en lista från ${lastDay(there)}, och här en annan från ${lastDay(here)}`;
  throw new Problem(publishingKinds['annan-lista-an-utgavans'], records);
}
