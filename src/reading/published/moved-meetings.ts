import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addresses } from '../../domain/addresses.ts';
import { frameLanguages, inLanguage } from '../../domain/language.ts';
import type { Archive, Entry } from '../../schema/collections.ts';
import { kinds } from '../fault-kinds.ts';
import { shownPath } from '../files.ts';
import { parseFile } from '../source-file.ts';
import { earlierIds } from '../../publishing/record/addresses.ts';
import type { Move, MoveOrigin } from './moves.ts';

type Meeting = Entry<'sammantraden'>;

/** Where the file of a meeting names the days that it was moved from. */
function originsOf(root: string, { id, data }: Meeting): MoveOrigin[] {
  const path = join(root, 'sammantraden', `${id}.mdx`);
  const file = shownPath(path);
  const { parsed } = parseFile({ file, bytes: readFileSync(path), format: 'mdx' });
  return data.movedFrom.map((_name, index) => ({
    kind: kinds['flyttat-fran-upptagen-dag'],
    file,
    ...(parsed?.locate(['movedFrom', index]) ?? { line: 1, column: 1 }),
  }));
}

/**
 * The moves that follow from meetings that were moved: the page of the old day leads to the new one, and all that was
 * published below it goes along.
 * @param root the folder of content, where the files are
 */
export function movesOfMeetings(root: string, { sammantraden }: Archive): Move[] {
  return sammantraden
    .filter(({ data }) => data.movedFrom.length > 0)
    .flatMap((meeting) => {
      const origins = originsOf(root, meeting);
      return earlierIds(meeting).flatMap((earlier, index): Move[] => {
        const origin = origins[index] as MoveOrigin;
        const below = [
          ...frameLanguages.map((language) => (id: string) => inLanguage(language, addresses.meeting(id))),
          (id: string) => `${addresses.assignments()}${id}/`,
        ];
        return [
          { from: addresses.meeting(earlier), to: addresses.meeting(meeting.id), origin },
          ...below.map((at) => ({ from: `${at(earlier)}*`, to: `${at(meeting.id)}*`, origin })),
        ];
      });
    });
}
