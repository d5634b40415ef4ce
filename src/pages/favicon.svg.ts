import type { APIRoute } from 'astro';
import { mark } from '../site/settings/dress.ts';
import { settings } from '../site/settings/settings.ts';

export const GET: APIRoute = () =>
  new Response(mark(settings), { headers: { 'content-type': 'image/svg+xml' } });
