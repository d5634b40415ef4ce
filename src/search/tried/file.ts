import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { cwd } from 'node:process';
import { triedFrom, type Tried } from '../client/tried.ts';

/** Where it is kept for the archive in a folder: git leaves it out, and nothing publishes it. */
export const triedFile = (root: string) =>
  `.work/tried-searches-${relative(cwd(), root).replace(/[^\p{L}\d]+/gu, '-')}.json`;

/** The latest are kept. */
const MOST = 100;

/** What was tried, the latest last; nothing where there is no such file, or another. */
export function readTried(file: string): Tried[] {
  try {
    const told: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return Array.isArray(told) ? told.flatMap((member) => triedFrom(member) ?? []) : [];
  } catch {
    return [];
  }
}

const key = ({ question, opened }: Tried) => `${question.toLocaleLowerCase('sv')}\n${opened?.path ?? ''}`;

/** Keeps what was tried, once each. */
export function keepTried(tried: Tried, file: string): void {
  const others = readTried(file).filter((known) => key(known) !== key(tried));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify([...others, tried].slice(-MOST), null, 2));
}
