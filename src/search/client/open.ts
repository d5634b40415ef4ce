import { openEngine } from './engine.ts';
import type { Indexes } from './finding.ts';
import { getFragment } from './fragment.ts';
import { getJson, openWordIndex } from './index/files.ts';

/** Fetches each index once, and only when somebody searches; after a failure again, the next time. */
export function openIndexes(): Indexes {
  return {
    words: once(() => openWordIndex(getJson)),
    fragment: getFragment,
    engine: once(openEngine),
  };
}

function once<Kind>(open: () => Promise<Kind>): () => Promise<Kind> {
  let opening: Promise<Kind> | undefined;
  return () => {
    opening ??= open().catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  };
}
