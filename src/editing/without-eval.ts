import { z } from 'zod';

/**
 * Keeps Zod from trying whether it may make programs of text, which the Content-Security-Policy forbids and reports.
 * Must be imported before any schema.
 */
z.config({ jitless: true });
