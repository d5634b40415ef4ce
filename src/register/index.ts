import { getCollection } from 'astro:content';
import {
  collectionNames,
  type Archive,
  type CollectionName,
  type Entry,
  type Withdrawal,
} from '../schema/collections.ts';
import { buildInstant } from '../domain/release.ts';
import { withChosenWording } from '../archive/minutes-wording.ts';
import { releasedArchive } from '../archive/release.ts';
import { buildRegister } from './build-register.ts';
import type { Register } from './register.ts';

/**
 * The only reader of the collections. In a build the register is made once; in development it is
 * made anew for each page, so that a change shows at once. Drafts and what is under embargo are shown there, marked,
 * and left out of every build.
 */
let built: Promise<Register> | undefined;

export function getRegister(): Promise<Register> {
  if (import.meta.env.DEV) return build();
  built ??= build();
  return built;
}

/** What the loader leaves of a body's words. */
function textOf(metadata: Record<string, unknown> | undefined): string {
  const text = metadata?.['text'];
  return typeof text === 'string' ? text : '';
}

async function entries<C extends CollectionName>(name: C): Promise<Entry<C>[]> {
  const stored = await getCollection(name as 'beslut');
  return stored.map(({ id, data, rendered }) => ({
    id,
    data,
    body: { html: rendered?.html ?? '', text: textOf(rendered?.metadata), links: [] },
  })) as unknown as Entry<C>[];
}

/** A withdrawal as the loader stores it. */
type StoredWithdrawal = Omit<Withdrawal, 'collection' | 'id'> & {
  readonly of: Withdrawal['collection'];
  readonly entry: string;
};

async function build(): Promise<Register> {
  if (import.meta.env.DEV) await assertNoFaults();
  const archive = Object.fromEntries(
    await Promise.all(collectionNames.map(async (name) => [name, await entries(name)] as const)),
  ) as unknown as Archive;
  const now = buildInstant(process.env['BESLUT_NOW']);
  const withdrawals = (await getCollection('tillbakadraget' as 'fel')).map(({ data }): Withdrawal => {
    const { of, entry, ...said } = data as unknown as StoredWithdrawal;
    return { collection: of, id: entry, ...said };
  });
  const shown = import.meta.env.DEV ? withChosenWording(archive) : releasedArchive(archive, now);
  return buildRegister(shown, now, withdrawals);
}

/** In development a fault in the content shows on the page instead of its content. */
async function assertNoFaults(): Promise<void> {
  const messages = (await getCollection('fel')).flatMap(({ data }) => data.messages);
  if (messages.length === 0) return;
  const error = new Error(messages.join('\n\n'));
  error.name = 'Innehållet har fel';
  delete error.stack;
  throw error;
}
