import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The day of the made-up meeting. */
const DATE = '2024-05-15';

/**
 * Adds a meeting to a copy of the archive: one that is there once more, on another day.
 * @param like the id of that meeting
 * @returns how many decisions it has
 */
export function addMeeting(content: string, like: string): number {
  const id = `${dirname(like)}/${DATE}`;
  const rewrite = (file: string) => {
    const text = readFileSync(file, 'utf8').replaceAll(like, id);
    writeFileSync(
      file,
      text
        .replace(/^date: .*$/m, `date: ${DATE}`)
        .replace(/^approvals:.*\n(?: +.*\n|- .*\n)*/m, 'approvals: []\n'),
    );
  };
  cpSync(join(content, `sammantraden/${like}.mdx`), join(content, `sammantraden/${id}.mdx`));
  rewrite(join(content, `sammantraden/${id}.mdx`));
  const decisions = join(content, 'beslut', id);
  cpSync(join(content, 'beslut', like), decisions, { recursive: true });
  const names = readdirSync(decisions).map((name) => basename(name));
  for (const name of names) rewrite(join(decisions, name));
  return names.length;
}
