import { stdout } from 'node:process';
import type { Interface } from 'node:readline/promises';
import { CannotCreate } from './index.ts';

/** Asks until the answer holds; without a terminal to ask in, says what is missing. */
export async function ask<T>(
  terminal: Interface | undefined,
  said: string | undefined,
  question: string,
  flag: string,
  check: (answer: string) => T,
): Promise<T> {
  if (said !== undefined) return check(said.trim());
  if (!terminal)
    throw new CannotCreate(
      'uppgift-saknas',
      `${flag} saknas.`,
      'Kör npm run new -- --hjalp för att se vad som behövs.',
    );
  for (;;) {
    const answer = (await terminal.question(`${question} `)).trim();
    try {
      return check(answer);
    } catch (error) {
      if (!(error instanceof CannotCreate)) throw error;
      stdout.write(`${error.message.replace('\nInget har skrivits.', '')}\n`);
    }
  }
}
