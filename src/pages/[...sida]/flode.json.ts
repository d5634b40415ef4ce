import type { APIRoute } from 'astro';
import { feedText } from '../../exports/feed/index.ts';
import { feedRoutes, type FeedRoute } from '../../exports/feed/routes.ts';
import { getRegister } from '../../register/index.ts';

export const getStaticPaths = async () => feedRoutes(await getRegister());

export const GET: APIRoute<FeedRoute['props']> = async ({ props: { plan }, site, url }) =>
  new Response(feedText(await getRegister(), plan, 'json', site ?? url));
