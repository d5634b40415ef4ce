import type { APIRoute } from 'astro';
import { votesCsv } from '../../../exports/vote/csv.ts';
import { votesOf, votesRoutes } from '../../../exports/vote/routes.ts';
import { getRegister } from '../../../register/index.ts';

export const getStaticPaths = async () => votesRoutes(await getRegister());

export const GET: APIRoute = async ({ params: { organisation = '' }, site, url }) =>
  new Response(votesCsv(votesOf(await getRegister(), organisation, site ?? url), 'comma'));
