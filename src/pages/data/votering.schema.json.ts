import type { APIRoute } from 'astro';
import { jsonText } from '../../exports/vote/document.ts';
import { voteJsonSchema } from '../../exports/vote/schema.ts';

export const GET: APIRoute = ({ site, url }) => new Response(jsonText(voteJsonSchema(site ?? url)));
