/**
 * npm run power-cut: what stands on the disk if the power goes while a site is published, on XFS and ext4. For Linux and
 * root, by hand and not in continuous integration: it mounts images of disks.
 *
 * A made-up site of 300 files is published in a disk that lies in a file. At many moments the file is copied without
 * anything being synced first: the copy holds what had come to the disk, and nothing of what the system still kept in
 * memory. At every second moment somebody else syncs a file of theirs first, which takes the disk's journal along, new
 * names before the bytes they name: the worst that can happen. Each copy is then mounted, as after the cut, and what is
 * public there must be the earlier version or the later one, whole, and so must each file of the record; and the next
 * publication must succeed.
 *
 * With `--without-sync` nothing is synced while publishing, to see that the copies can tell.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, exit, getuid, platform, stderr, stdout } from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { judge, PAGES, versionSite } from './versions.ts';

if (platform !== 'linux' || getuid?.() !== 0) {
  stderr.write('Kräver Linux och root: diskar i filer monteras.\n');
  exit(2);
}
const { fsyncSync, openSync, closeSync, writeFileSync } = fs;
if (argv.includes('--without-sync')) {
  fs.fsyncSync = () => undefined;
  const { open } = promises;
  promises.open = async (...args) => Object.assign(await open(...args), { sync: () => Promise.resolve() });
  syncBuiltinESMExports();
}
const { publish } = await import('../../src/publishing/index.ts');

const run = (command: string, ...args: string[]) => execFileSync(command, args, { stdio: 'pipe' });
const EVERY = 15;
const AFTERWARDS = [0, 1, 2, 4, 6, 10, 15, 20, 30, 40];
const disks = [
  { name: 'xfs', make: ['mkfs.xfs', '-q', '-f'], mount: ['-o', 'loop,nouuid'] },
  { name: 'ext4', make: ['mkfs.ext4', '-q', '-F'], mount: ['-o', 'loop'] },
] as const;

const publishVersion = (disk: string, work: string, version: string, step?: (name: string) => void) =>
  publish(join(disk, 'public'), {
    root: join(disk, 'content'),
    now: Date.parse('2026-01-01T00:00Z') + Number(version) * 1000,
    prepare: () => Promise.resolve(versionSite(join(work, `site-${version}`), version)),
    ...(step && { step }),
  });

/** Publishes on a disk of a kind, and tells of each moment what stood on the disk. */
async function cut({ name, make, mount }: (typeof disks)[number]): Promise<boolean> {
  const work = fs.mkdtempSync(join(tmpdir(), `beslut-power-${name}-`));
  const [image, disk, after] = ['disk.img', 'disk', 'after'].map((part) => join(work, part)) as [
    string,
    string,
    string,
  ];
  for (const folder of [disk, after]) fs.mkdirSync(folder);
  run('truncate', '-s', '320M', image);
  run(make[0], ...make.slice(1), image);
  run('mount', ...mount, image, disk);
  const moments: string[] = [];
  const copyNow = (moment: string) => {
    if (moments.length % 2 === 1) {
      const path = join(disk, 'others');
      writeFileSync(path, moment);
      const descriptor = openSync(path, 'r');
      fsyncSync(descriptor);
      closeSync(descriptor);
    }
    run('cp', '--sparse=always', image, join(work, `${moments.length}.img`));
    moments.push(moment);
  };
  try {
    fs.mkdirSync(join(disk, 'content'));
    await publishVersion(disk, work, '1');
    run('sync');
    let copied = 0;
    await publishVersion(disk, work, '2', (step) => {
      if (!step.startsWith('kopierad') || (copied += 1) % EVERY === 0) copyNow(step);
    });
    for (const [index, seconds] of AFTERWARDS.entries()) {
      await wait((seconds - (AFTERWARDS[index - 1] ?? 0)) * 1000);
      copyNow(`${seconds} s efteråt`);
    }
  } finally {
    run('umount', disk);
  }
  const faults: string[] = [];
  const versions = { '1': 0, '2': 0 };
  for (const [index, moment] of moments.entries()) {
    const copy = join(work, `${index}.img`);
    run('mount', ...mount, copy, after);
    try {
      const { version, wrong } = judge(after, ['1', '2']);
      if (version === '1' || version === '2') versions[version] += 1;
      faults.push(...wrong.map((what) => `${moment}: ${what}`));
      // After a cut the machine has started anew, and the process of the lock has ended: here it is this one, and runs.
      const locks = fs.readdirSync(join(after, 'public')).filter((file) => file.startsWith('.publicering-'));
      for (const lock of locks) fs.rmSync(join(after, 'public', lock));
      await publishVersion(after, work, '3');
      faults.push(...judge(after, ['3']).wrong.map((what) => `${moment}, nästa publicering: ${what}`));
    } catch (error) {
      faults.push(`${moment}: ${(error as Error).message}`);
    } finally {
      run('umount', after);
      fs.rmSync(copy);
    }
  }
  fs.rmSync(work, { recursive: true });
  stdout.write(
    `${name}: ${moments.length} avbrott, ${PAGES} filer: ${versions['1']} med den förra utgåvan hel, ${versions['2']} med den nya hel, ${faults.length} fel\n`,
  );
  for (const fault of faults.slice(0, 20)) stdout.write(`  ${fault}\n`);
  return faults.length === 0;
}

let whole = true;
for (const disk of disks) if (!(await cut(disk))) whole = false;
exit(whole ? 0 : 1);
