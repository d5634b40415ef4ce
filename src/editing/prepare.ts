import { z } from 'zod';

/** What must be in place before the editing form and the schemas are loaded. */

// Zod tries whether it may make programs of text, which the Content-Security-Policy forbids and reports.
z.config({ jitless: true });

/** Where the form keeps what its user has chosen. */
const PREFERENCES = 'sveltia-cms.prefs';

/** Swedish, unless someone has chosen another language in the form's settings. */
function preferSwedish(): void {
  try {
    const chosen = JSON.parse(localStorage.getItem(PREFERENCES) ?? '{}') as Record<string, unknown>;
    if (chosen['locale'] === undefined || chosen['locale'] === 'auto')
      localStorage.setItem(PREFERENCES, JSON.stringify({ ...chosen, locale: 'sv' }));
  } catch {
    // Where nothing may be kept, the form speaks the browser's language.
  }
}

preferSwedish();
