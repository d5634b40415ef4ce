import type { APIRoute } from 'astro';
import { voteCsv } from '../../../../../exports/vote/csv.ts';
import { voteDocumentOf } from '../../../../../exports/vote/document.ts';
import { voteRoutes, type VoteRoute } from '../../../../../exports/vote/routes.ts';
import { getRegister } from '../../../../../register/index.ts';

export const getStaticPaths = async () => voteRoutes(await getRegister());

export const GET: APIRoute<VoteRoute['props']> = async ({ props: { decision, number }, site, url }) =>
  new Response(voteCsv(voteDocumentOf(await getRegister(), decision, number, site ?? url), 'comma'));
