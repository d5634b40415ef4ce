import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { execPath } from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TRIED } from '../search/client/tried.ts';
import { freePort } from '../serving/free-port.ts';
import { ownEnvironment, testProject, type TestProject } from './test-project.ts';

/** `npm run dev` while someone writes: a real server, asked again until it shows what it should. */

const DECISION = 'beslut/exempelby/kommunstyrelsen/2024-03-12/7.mdx';
const ADDRESS = '/exempelby/kommunstyrelsen/2024-03-12/7/';
const LONGEST_WAIT = 60_000;

let project: TestProject;
let server: ChildProcess;
let origin: string;
let printed = '';

/** Asks until the answer is the right one; the last answer is what a failing test shows. */
async function until<T>(ask: () => Promise<T>, isRight: (answer: T) => boolean): Promise<T> {
  const end = Date.now() + LONGEST_WAIT;
  for (;;) {
    const answer = await ask();
    if (isRight(answer) || Date.now() > end) return answer;
    await new Promise((done) => setTimeout(done, 100));
  }
}

interface Page {
  readonly status: number;
  readonly html: string;
}

async function page(address: string): Promise<Page> {
  try {
    const response = await fetch(origin + address, { signal: AbortSignal.timeout(LONGEST_WAIT) });
    return { status: response.status, html: await response.text() };
  } catch (error) {
    return { status: 0, html: String(error) };
  }
}

const inContent = (file: string) => join(project.content, file);

function edit(file: string, from: string, to: string): void {
  const text = readFileSync(inContent(file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(inContent(file), text.replace(from, to));
}

/** What the browser is sent to show over the page, as its overlay gets it. */
async function overlay(address: string): Promise<string> {
  const client = await (await fetch(`${origin}/@vite/client`)).text();
  const token = /wsToken = "([^"]+)"/.exec(client)?.[1] ?? '';
  const socket = new WebSocket(`${origin.replace('http', 'ws')}/?token=${token}`, 'vite-hmr');
  try {
    await once(socket, 'open');
    const message = new Promise<string>((done, failed) => {
      socket.addEventListener('message', ({ data }) => {
        const { type, err } = JSON.parse(String(data)) as { type: string; err?: { message: string } };
        if (type === 'error') done(err?.message ?? '');
      });
      setTimeout(() => failed(new Error('Ingen överlagring kom.')), LONGEST_WAIT).unref();
    });
    await page(address);
    return await message;
  } finally {
    socket.close();
  }
}

beforeAll(async () => {
  project = testProject('dev');
  // An archive need not have all collections.
  rmSync(inContent('amnen'), { recursive: true });
  for (const file of [DECISION, 'underlag/exempelby/lekplatser-2024.mdx'])
    edit(file, 'topics: [lekplatser]\n', '');
  const port = await freePort();
  origin = `http://localhost:${port}`;
  server = spawn(
    execPath,
    [resolve('node_modules/astro/bin/astro.mjs'), 'dev', '--port', String(port), '--ignore-lock'],
    {
      cwd: project.folder,
      env: ownEnvironment({ BESLUT_CONTENT: 'innehall' }),
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  for (const stream of [server.stdout, server.stderr])
    stream?.on('data', (data) => (printed += String(data)));
  const { status } = await until(
    () => page(ADDRESS),
    (answer) => answer.status === 200 || server.exitCode !== null,
  );
  expect(status, printed).toBe(200);
}, 120_000);

afterAll(async () => {
  if (server.exitCode === null) {
    server.kill();
    const gaveUp = setTimeout(() => server.kill('SIGKILL'), 5_000);
    await once(server, 'exit');
    clearTimeout(gaveUp);
  }
  project.remove();
});

describe('npm run dev', { timeout: 90_000 }, () => {
  test('shows a changed file without a restart', async () => {
    edit(DECISION, 'title: Ny lekplats', 'title: Större lekplats');
    const changed = await until(
      () => page(ADDRESS),
      ({ html }) => html.includes('Större lekplats'),
    );
    expect(changed.html).toMatch(/Större lekplats vid Påhittade torget\s*<\/h1>/);
  });

  test('shows changed settings: words and colours', async () => {
    const file = inContent('webbplats.yaml');
    const before = existsSync(file) ? readFileSync(file) : undefined;
    writeFileSync(file, "name: Ändrade beslut\ncolours: { light: { ink: '#123123' } }\n");
    const named = await until(
      () => page(ADDRESS),
      ({ html }) => html.includes('Ändrade beslut'),
    );
    expect(named.html).toContain('Ändrade beslut');
    const style = await until(
      () => page('/src/styles/index.css'),
      ({ html }) => html.includes('#123123'),
    );
    expect(style.html).toContain('#123123');
    if (before) writeFileSync(file, before);
    else rmSync(file);
    await until(
      () => page(ADDRESS),
      ({ status, html }) => status === 200 && !html.includes('Ändrade beslut'),
    );
  });

  test('keeps what is searched for in vain, and takes nothing else for that', async () => {
    const told = (body: string) => fetch(origin + TRIED, { method: 'POST', body });
    expect((await told('{"question":"gatlampor"}')).status).toBe(204);
    expect((await told('gatlampor')).status).toBe(400);
    const kept = readFileSync(join(project.folder, '.work/tried-searches-innehall.json'), 'utf8');
    expect(JSON.parse(kept)).toEqual([{ question: 'gatlampor' }]);
  });

  test('says nothing in English of collections that have no entry', () => {
    expect(printed).not.toContain('does not exist or is empty');
  });

  test('shows what is wrong with a broken file, and where, instead of the page', async () => {
    edit(DECISION, 'outcome: approved', 'outcome: bifall');
    const broken = await until(
      () => page(ADDRESS),
      ({ status }) => status === 500,
    );
    expect(broken).toMatchObject({
      status: 500,
      html: expect.stringContaining('Innehållet har fel') as string,
    });
    expect(await overlay(ADDRESS)).toContain(
      `innehall/${DECISION}:9:10 fel fel-varde\n  Ett värde som fältet inte kan ha\n  Väntade: Utfall (outcome): ett av approved (Bifall)`,
    );
    expect(printed).toContain(`innehall/${DECISION}:9:10 fel fel-varde`);
  });

  test('brings the page back when the file is mended', async () => {
    edit(DECISION, 'outcome: bifall', 'outcome: approved');
    const mended = await until(
      () => page(ADDRESS),
      ({ status }) => status === 200,
    );
    expect(mended).toMatchObject({ status: 200, html: expect.stringContaining('Större lekplats') as string });
  });

  test('shows an added file', async () => {
    const text = readFileSync(inContent(DECISION), 'utf8');
    const renumbered = text.replace("paragraph: '7'", "paragraph: '8'").replace('order: 1', 'order: 2');
    writeFileSync(inContent(DECISION.replace('7.mdx', '8.mdx')), renumbered);
    const added = await until(
      () => page(ADDRESS.replace('/7/', '/8/')),
      ({ status }) => status === 200,
    );
    expect(added.status).toBe(200);
  });

  test('no longer shows a removed file', async () => {
    rmSync(inContent(DECISION.replace('7.mdx', '8.mdx')));
    const removed = await until(
      () => page(ADDRESS.replace('/7/', '/8/')),
      ({ status }) => status === 404,
    );
    expect(removed.status).toBe(404);
    expect((await page(ADDRESS)).status).toBe(200);
  });

  test('lives through a whole folder that goes and comes back', async () => {
    const folder = inContent('beslut/exempelby/kommunstyrelsen/2024-03-12');
    renameSync(folder, join(project.folder, 'undan'));
    const gone = await until(
      () => page(ADDRESS),
      ({ status }) => status !== 200,
    );
    expect(gone.status).not.toBe(200);
    renameSync(join(project.folder, 'undan'), folder);
    const back = await until(
      () => page(ADDRESS),
      ({ status }) => status === 200,
    );
    expect(back.status, printed).toBe(200);
    expect(server.exitCode).toBeNull();
  });
});
