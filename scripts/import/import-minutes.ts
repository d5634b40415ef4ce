/**
 * What `npm run import` does, apart from its process: reads minutes, and writes drafts into the content or prints what was
 * read.
 */
import { parseArguments, USAGE, type Options } from './arguments.ts';
import { draftSetting, importDrafts } from '../../src/importing/disk/drafts.ts';
import { readAll, type ContentToFill } from '../../src/importing/disk/read-all.ts';
import { DraftFault } from '../../src/importing/drafts/fault.ts';

/** What a person or a program reads of a command, as it goes. */
export interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/**
 * Imports what a command line says into the content of `place`. Gives the exit code: 1 where anything cannot be read or
 * has no place, and then nothing at all is written; 2 when all is well, but files that were there already are left as
 * they were.
 */
export async function importMinutes(
  args: readonly string[],
  place: ContentToFill,
  { out, err }: Output,
): Promise<number> {
  const say = (text: string) => err(`${text}\n`);
  const options = parseArguments(args);
  if (options === 'help') {
    out(`${USAGE}\n`);
    return 0;
  }
  if (typeof options === 'string') {
    say(options);
    return 1;
  }
  try {
    return await (options.json ? printReadings(options) : makeDrafts(options));
  } catch (error) {
    if (!(error instanceof DraftFault)) throw error;
    say(`${error.message} Inget är skrivet. [${error.code}]`);
    return 1;
  }

  async function printReadings(wanted: Options): Promise<number> {
    const results = await readAll(wanted, place, say);
    if (results === undefined) return 1;
    const readings = results.map(({ reading }) => reading);
    out(`${JSON.stringify(readings, null, 2)}\n`);
    return 0;
  }

  async function makeDrafts(wanted: Options): Promise<number> {
    const setting = draftSetting(wanted, place);
    const results = await readAll(wanted, place, say);
    if (results === undefined) return 1;
    const { text, left } = importDrafts(results, wanted, setting);
    out(text);
    return left > 0 ? 2 : 0;
  }
}
