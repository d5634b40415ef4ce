import { env } from 'node:process';

/** The built site that is tested: `dist`, or what BESLUT_DIST names, whose content BESLUT_CONTENT then names. */
export const DIST = env['BESLUT_DIST'] ?? 'dist';
