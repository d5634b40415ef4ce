/**
 * For tests: preloaded into a program that publishes (`node --import`), it writes into the file SYNCS names what is
 * written, synced and renamed, in order, a line each.
 */
import fs from 'node:fs';
import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { env } from 'node:process';
import { resolve } from 'node:path';

const log = fs.openSync(env['SYNCS'] ?? '', 'a');
const tell = (what: string, ...paths: unknown[]) =>
  fs.writeSync(log, `${what}\t${paths.map((path) => resolve(String(path))).join('\t')}\n`);

const { openSync, fsyncSync, renameSync, writeFileSync } = fs;
const paths = new Map<number, unknown>();
fs.openSync = (path, ...rest) => {
  const descriptor = openSync(path, ...rest);
  paths.set(descriptor, path);
  return descriptor;
};
fs.fsyncSync = (descriptor) => {
  fsyncSync(descriptor);
  tell('sync', paths.get(descriptor));
};
fs.renameSync = (from, to) => {
  renameSync(from, to);
  tell('rename', from, to);
};
fs.writeFileSync = (path, data, options) => {
  // Syncs too where it is asked to, by the function above.
  tell('write', path);
  writeFileSync(path, data, options);
};
const { open } = promises;
promises.open = async (path, ...rest) => {
  const file = await open(path, ...rest);
  const sync = file.sync.bind(file);
  file.sync = async () => {
    await sync();
    tell('sync', path);
  };
  return file;
};
syncBuiltinESMExports();
