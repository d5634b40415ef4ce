import { swedishDay } from '../../domain/release.ts';
import { noCache } from '../entry-cache.ts';
import { readArchive } from '../read-archive.ts';
import { readPublished } from '../../publishing/record/read-record.ts';
import { recordFiles, writeRecord } from '../../publishing/record/record.ts';
import { toRecord } from '../../publishing/record/to-record.ts';

/** For tests: writes into a folder of content the record of its being published at an instant, in milliseconds. */
export function recordAsPublished(root: string, now: number): void {
  const { archive } = readArchive(root, noCache, now);
  writeRecord(root, recordFiles(toRecord(archive, readPublished(root).published, now), swedishDay(now)));
}
