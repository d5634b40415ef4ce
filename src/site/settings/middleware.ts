import type { MiddlewareHandler } from 'astro';
import { switchedOff } from '../switched-off.ts';
import { settings } from './settings.ts';

const isOff = switchedOff(settings);

/** What the site has switched off is not there: an empty answer makes no file when the site is built. */
export const onRequest: MiddlewareHandler = ({ url }, next) =>
  isOff(url.pathname) ? new Response(null, { status: 404 }) : next();
