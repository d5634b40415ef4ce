import type { APIRoute } from 'astro';
import { pictureBytes } from '../../../../../exports/picture/index.ts';
import { votePicture } from '../../../../../exports/picture/vote-picture.ts';
import { exportedVote } from '../../../../../exports/vote/exported.ts';
import { voteRoutes, type VoteRoute } from '../../../../../exports/vote/routes.ts';
import { getRegister } from '../../../../../register/index.ts';

export const getStaticPaths = async () => voteRoutes(await getRegister());

export const GET: APIRoute<VoteRoute['props']> = async ({ props: { decision, number }, site, url }) => {
  const vote = exportedVote(await getRegister(), decision, number, site ?? url);
  return new Response((await pictureBytes(votePicture(vote))) as BodyInit);
};
