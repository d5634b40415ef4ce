import { SWEDISH } from '../../domain/language.ts';
import { getJson, openWordIndex } from './index/files.ts';

/** Opens the index when somebody searches, once; after a failure again, the next time. */
export const openIndex = once(() => {
  const { lang } = document.documentElement;
  return openWordIndex(getJson, lang === SWEDISH ? undefined : lang);
});

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
