import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { execPath } from 'node:process';
import { layOut } from './test-archive.ts';

/** For tests: the whole project with another archive, in a folder that nobody else writes in. */

const WHOLE = [
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'public',
  'scripts',
  'src',
];
/** What a build does not need. The archive comes from the fixtures. */
const leftOut = (path: string) =>
  path === join('src', 'content') || basename(path) === 'fixtures' || /\.test\.ts$/.test(path);

/** The environment of a person's own terminal: without what Vitest puts there, which Astro would heed. */
export function ownEnvironment(more: Record<string, string>): NodeJS.ProcessEnv {
  const vitests = /^(VITEST.*|TEST|NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL)$/;
  const kept = Object.entries(process.env).filter(([name]) => !vitests.test(name));
  return { ...Object.fromEntries(kept), ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...more };
}

export interface TestProject {
  readonly folder: string;
  /** The folder of content in it. */
  readonly content: string;
  readonly remove: () => void;
}

/** Below `.work`, from where packages are found. `name` is a case of broken content. */
export function testProject(purpose: string, name?: string): TestProject {
  const folder = join('.work', `${purpose}-${process.pid}`);
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  remove();
  mkdirSync(folder, { recursive: true });
  for (const part of WHOLE)
    cpSync(part, join(folder, part), { recursive: true, filter: (path) => !leftOut(path) });
  return { folder, content: layOut(join(folder, 'innehall'), name), remove };
}

/**
 * Gives a test's project packages of its own, by links: a whole build looks for some below the project, and keeps its
 * caches beside them.
 */
export function linkPackages(folder: string): void {
  const packages = join(folder, 'node_modules');
  mkdirSync(packages);
  for (const name of readdirSync('node_modules').filter((packageName) => !packageName.startsWith('.')))
    symlinkSync(resolve('node_modules', name), join(packages, name), 'junction');
}

/** Runs one of the project's programs in a test's project: `publish` is `scripts/publish/cli.ts`. */
export function runProgram(
  { folder }: TestProject,
  program: string,
  args: readonly string[] = [],
  more: Record<string, string> = {},
): { readonly status: number | null; readonly text: string } {
  const { status, stdout, stderr } = spawnSync(execPath, [`scripts/${program}/cli.ts`, ...args], {
    cwd: folder,
    env: ownEnvironment({ BESLUT_CONTENT: 'innehall', ...more }),
    encoding: 'utf8',
  });
  return { status, text: stdout + stderr };
}

/**
 * Builds the site of a test's project that has packages, with more in the environment. Throws what the build printed
 * where it fails.
 * @returns the folder of the built site
 */
export function buildProject(project: TestProject, more: Record<string, string> = {}): string {
  const { status, text } = runProgram(project, 'build', [], more);
  if (status !== 0) throw new Error(text);
  return join(project.folder, 'dist');
}
