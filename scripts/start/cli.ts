/**
 * `npm start`: builds the site and serves it on http://localhost:4321, with the production headers.
 *
 * PORT and HOST in the environment change where; HOST=0.0.0.0 lets other machines, or a container's host, in.
 */
import { start } from './index.ts';
import { chosenPort, notAPort } from '../../src/serving/port.ts';

const port = chosenPort(process.env);
if (port === undefined) {
  console.error(notAPort(process.env.PORT));
  process.exit(1);
}

const started = await start(port, process.env.HOST ?? 'localhost');
if ('failure' in started) {
  console.error(`\n${started.failure}`);
  process.exit(1);
}

console.log(`\nWebbplatsen visas på ${started.server.origin}/`);
console.log('Avsluta med Ctrl+C.');
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void started.server.close().then(() => process.exit(0)));
}
