import ical, { ICalEventBusyStatus, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { addDays } from '../../domain/dates.ts';
import { SITE_NAME } from '../../site/settings/settings.ts';
import { instant } from '../feed/model.ts';
import type { CalendarPlan } from './model.ts';

const DAY = 24 * 60 * 60;

/** RFC 5545 asks for something in every calendar. The time zone stands in one without events, and changes nothing. */
const NOTHING_BUT_A_ZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:Etc/UTC',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'END:STANDARD',
  'END:VTIMEZONE',
  '',
].join('\r\n');

/**
 * The calendar as iCalendar, RFC 5545, with addresses on `site`. Days are UTC on purpose: an event of whole days has
 * no zone, and the library writes the day that UTC has, wherever it runs.
 */
export function calendarText(plan: CalendarPlan, site: URL): string {
  const absolute = (path: string) => new URL(path, site).href;
  const calendar = ical({
    name: `${plan.name} – ${SITE_NAME}`,
    description: plan.description,
    prodId: { company: site.host, product: SITE_NAME, language: 'SV' },
    url: absolute(plan.page),
    source: absolute(plan.path),
    ttl: DAY,
  });
  for (const event of plan.events) {
    const { id, first, last, summary, description, page, changed, cancelled, revision = 0 } = event;
    calendar.createEvent({
      id: `${id}@${site.host}`,
      sequence: revision,
      stamp: instant(changed),
      lastModified: instant(changed),
      start: instant(first),
      // The first day after the event.
      end: instant(addDays(last, 1)),
      allDay: true,
      summary,
      description: `${description}\n\n${absolute(page)}`,
      url: absolute(page),
      status: cancelled ? ICalEventStatus.CANCELLED : null,
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
    });
  }
  const text = `${calendar.toString()}\r\n`;
  return plan.events.length > 0 ? text : text.replace(/(?=END:VCALENDAR)/, NOTHING_BUT_A_ZONE);
}
