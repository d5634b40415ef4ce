import type { APIRoute } from 'astro';
import { announcementOf } from '../../../../exports/announcement/announcement.ts';
import { announcementText } from '../../../../exports/announcement/forms.ts';
import { getRegister } from '../../../../register/index.ts';

export async function getStaticPaths() {
  const { archive } = await getRegister();
  return archive.sammantraden.map((meeting) => {
    const [organisation, organ, mote] = meeting.id.split('/');
    return { params: { organisation, organ, mote }, props: { meeting } };
  });
}

export const GET: APIRoute = async ({ props, site, url }) =>
  new Response(announcementText(announcementOf(await getRegister(), props['meeting'], site ?? url)), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
