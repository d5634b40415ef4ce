/**
 * Runs a program in our place: same terminal, same folder, and its exit code becomes ours.
 */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/**
 * @param {string} node
 * @param {string[]} args the file to run and its arguments
 */
export function handOver(node, args) {
  const child = spawn(node, args, { stdio: 'inherit' });
  // Ctrl-C reaches the child by itself; we only have to outlive it. Other signals must be passed on.
  process.on('SIGINT', () => {});
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  // npm's shell dies of a signal without passing it on, which would leave a server nobody sees.
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 500).unref();

  child.on('error', (error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
  child.on('exit', (code, signal) => {
    process.exitCode = code === null ? 128 + constants.signals[signal || 'SIGTERM'] : code;
  });
}
