import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ContentError } from '../reading/located-fault.ts';
import { MOVES } from '../reading/published/moves.ts';
import { emptyRecord, recordFile, recordFiles, writeRecord } from '../publishing/record/record.ts';
import { releasedArchive } from '../archive/release.ts';
import { noCache } from '../reading/entry-cache.ts';
import { readArchive } from '../reading/read-archive.ts';
import { withArchive } from '../reading/test-archive.ts';
import {
  hasNothingInline,
  hasOneHeading,
  hasTitle,
  saysItsLanguage,
  isWellFormed,
} from '../site-check/check-page.ts';
import { readPage } from '../site-check/read-page.ts';
import { movedAddresses, movedPage, writeMoved } from './moved.ts';

/** A built site of a few files, beside what was published before. */

let dir: string;
const write = (file: string, text: string) => {
  mkdirSync(join(dir, file, '..'), { recursive: true });
  writeFileSync(join(dir, file), text);
};
const read = (file: string) => readFileSync(join(dir, file), 'utf8');
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'beslut-moved-'));
  write(
    'index.html',
    '<link rel="canonical" href="https://beslut.example/"><link rel="stylesheet" href="/_astro/x.css">',
  );
  write('ny/index.html', '<h1 id="punkt-1">Ny</h1>');
  write('ny.csv', 'a,b\n');
  write('_astro/x.css', '');
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

/** The moved addresses of the site, when these were published and these lines tell of moves. */
function moved(published: readonly string[], lines: string) {
  return withArchive(undefined, (root) => {
    const { archive } = readArchive(root, noCache);
    writeRecord(root, recordFiles({ ...emptyRecord(), otherAddresses: published }, '2026-01-01'));
    writeFileSync(recordFile(root, MOVES), lines);
    return movedAddresses(root, releasedArchive(archive, 0), dir);
  });
}
const faults = (published: readonly string[], lines: string) => {
  try {
    moved(published, lines);
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.faults.map(({ kind, expected }) => `${kind.code} ${expected}`);
  }
};

describe('a build', () => {
  test.each(['/gammal/', '/gammal.csv', '/ny/#punkt-2'])(
    'that would lose %s stops and names it',
    (address) => {
      expect(faults([address], '')).toEqual([`forlorad-adress en sida eller fil på ${address}`]);
    },
  );

  test('keeps what is there', () => expect(faults(['/', '/ny/', '/ny.csv', '/ny/#punkt-1'], '')).toEqual([]));

  test('sends on what has moved, all below it, and places with their page', () => {
    const published = ['/gammal/', '/gammal.csv', '/gammal/#punkt-1'];
    expect(faults(published, '/gammal/ /ny/\n/gammal.csv /ny.csv\n')).toEqual([]);
    write('ny/2/index.html', '<h1>2</h1>');
    const { redirects } = moved(['/gammal/', '/gammal/2/', '/ny/'], '/gammal/* /ny/*');
    expect(redirects.map(({ from, to }) => `${from} ${to}`)).toEqual(['/gammal/ /ny/', '/gammal/2/ /ny/2/']);
  });

  test('stops for a move to a page that lacks a promised place', () => {
    expect(faults(['/gammal/#punkt-9'], '/gammal/ /ny/\n')).toEqual([
      'forlorad-adress en sida eller fil på /gammal/#punkt-9',
    ]);
  });

  test('stops for a move that leads nowhere', () => {
    expect(faults([], '/gammal/ /saknas/\n')).toEqual(['ogiltig-flytt en ny adress till något som finns']);
  });
});

describe('what is put at an address that has moved', () => {
  test('is a page that leads on without script, is not indexed, and can be read', () => {
    const page = readPage(
      '/gammal/',
      movedPage('/ny/?a=1&b="', 'https://beslut.example/', ['/_astro/x.css']),
    );
    expect(
      [saysItsLanguage, hasTitle, hasOneHeading, isWellFormed, hasNothingInline].flatMap((check) =>
        check(page),
      ),
    ).toEqual([]);
    expect(page.isRedirect).toBe(true);
    expect(page.canonical).toContain('https://beslut.example/ny/');
    expect(movedPage('/ny/', 'https://beslut.example/', [])).toContain(
      '<meta name="robots" content="noindex">',
    );
  });

  test('is for a file the file itself; and hosts get a list', () => {
    writeMoved(dir, [
      { from: '/gammal.csv', to: '/ny.csv' },
      { from: '/gammal/', to: '/ny/' },
    ]);
    expect(read('gammal.csv')).toBe('a,b\n');
    expect(read('gammal/index.html')).toContain('content="0; url=/ny/"');
    expect(read('gammal/index.html')).toContain('href="/_astro/x.css"');
    expect(read('_redirects')).toBe('/gammal.csv /ny.csv 301\n/gammal/ /ny/ 301\n');
  });
});
