import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A meeting with its decisions, by id, and the date of the made-up one that is written like it. */
const LIKE = 'norrbotten/regionstyrelsen/2023-04-05';
const DATE = '2024-05-15';

/** Adds a meeting to a copy of the archive: one that is there once more, on another day. Gives how many decisions. */
export function addMeeting(content: string): number {
  const id = join(dirname(LIKE), DATE);
  const rewrite = (file: string) => {
    const text = readFileSync(file, 'utf8').replaceAll(LIKE, `${dirname(LIKE)}/${DATE}`);
    writeFileSync(
      file,
      text
        .replace(/^date: .*$/m, `date: ${DATE}`)
        .replace(/^approvals:.*\n(?: +.*\n|- .*\n)*/m, 'approvals: []\n'),
    );
  };
  cpSync(join(content, `sammantraden/${LIKE}.mdx`), join(content, `sammantraden/${id}.mdx`));
  rewrite(join(content, `sammantraden/${id}.mdx`));
  const decisions = join(content, 'beslut', id);
  cpSync(join(content, 'beslut', LIKE), decisions, { recursive: true });
  const names = readdirSync(decisions).map((name) => basename(name));
  for (const name of names) rewrite(join(decisions, name));
  return names.length;
}
