import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { openWordIndex } from '../../../../src/search/client/index/files.ts';
import type { Core, PageText } from '../../../../src/search/words/format.ts';
import { wordsIn } from '../../../../src/search/words/tokens.ts';
import { random } from '../../archive/random.ts';
import { drawAbsent, drawPresent } from './draw.ts';
import { measure, wrongOfAbsent, wrongOfPresent, type Measured } from './measure.ts';
import type { Morphology } from './morphology.ts';

/** How many are drawn: of places and of family names each, of words, and of words that are there in another form. */
export interface Counts {
  readonly names: number;
  readonly words: number;
  readonly present: number;
}

/** What the search says of drawn words that an archive does not have, and of such that it has in another form. */
export interface AbsentMeasured {
  readonly absent: Measured;
  readonly present: Measured;
}

/** Draws by a seed and asks the index in a folder, of a built site or of the bench. */
export async function measureAbsent(
  folder: string,
  morphology: Morphology,
  seed: string,
  { names, words, present }: Counts,
): Promise<AbsentMeasured> {
  const read = (path: string) => JSON.parse(readFileSync(folder + path, 'utf8')) as unknown;
  const index = await openWordIndex((path) => Promise.resolve(read(path)));
  const archive = wordsOf(folder, read('/sokord/core.json') as Core);
  const chance = random(seed);
  return {
    absent: await measure(index, drawAbsent(archive, morphology, chance, { names, words }), wrongOfAbsent),
    present: await measure(index, drawPresent(archive, morphology, chance, present), wrongOfPresent),
  };
}

/** All words of an index's pages, in lower case. */
function wordsOf(folder: string, { version }: Core): Set<string> {
  const files = readdirSync(`${folder}/sokord/${version}`).filter((name) => /^x\d+\.json$/.test(name));
  const pages = files.flatMap(
    (name) => JSON.parse(readFileSync(`${folder}/sokord/${version}/${name}`, 'utf8')) as PageText[],
  );
  const texts = pages.flatMap(({ content, meta }) => [content, ...Object.values(meta)]);
  return new Set(texts.flatMap(wordsIn).flatMap(({ text, joined }) => [text, ...joined]));
}

export const hasIndex = (folder: string): boolean => existsSync(`${folder}/sokord/core.json`);

/** The table of one archive, and each question that went wrong. */
export function absentTable({ absent, present }: AbsentMeasured): string {
  const lines = (measured: Measured, wrongly: string) =>
    Object.entries(measured).map(
      ([kind, { asked, wrong }]) =>
        `${kind.padEnd(26)}${String(asked).padStart(5)}   ${wrongly}: ${wrong.length}`,
    );
  const wrong = [...Object.values(absent), ...Object.values(present)].flatMap((kind) => kind.wrong);
  const told = wrong.map(
    ({ question, meant, what }) => `  ${question}${meant === undefined ? '' : ` (${meant})`}: ${what}`,
  );
  return [
    'Ord som arkivet saknar',
    ...lines(absent, 'tysta eller ersatta'),
    'Ord som arkivet har i annan form',
    ...lines(present, 'uppges saknas'),
    ...told,
  ].join('\n');
}

/** How many of all that were asked went wrong. */
export const shareOfWrong = (measured: Measured): { readonly asked: number; readonly wrong: number } => ({
  asked: Object.values(measured).reduce((sum, { asked }) => sum + asked, 0),
  wrong: Object.values(measured).reduce((sum, { wrong }) => sum + wrong.length, 0),
});
