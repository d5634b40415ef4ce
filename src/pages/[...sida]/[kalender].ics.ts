import type { APIRoute } from 'astro';
import { calendarRoutes, type CalendarRoute } from '../../exports/calendar/routes.ts';
import { calendarText } from '../../exports/calendar/calendar.ts';
import { getRegister } from '../../register/index.ts';

export const getStaticPaths = async () => calendarRoutes(await getRegister());

export const GET: APIRoute<CalendarRoute['props']> = ({ props, site, url }) =>
  new Response(calendarText(props.plan, site ?? url));
