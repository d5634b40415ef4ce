/**
 * The calendars of the built site, read by a parser that is not ours: valid, with the days that the content states
 * and no others.
 */
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { readSite } from '../../../src/site-check/built-site.ts';
import { fieldsOf } from './stated-votes.ts';
import { DIST } from './dist.ts';

const { files, pages } = readSite(DIST);
const origin = new URL(pages.find(({ path }) => path === '/')?.canonical ?? '').origin;
const calendars = [...files].filter((file) => file.endsWith('.ics'));
const read = (path: string) => readFileSync(`${DIST}${path}`, 'utf8');
const component = (path: string) => new ICAL.Component(ICAL.parse(read(path)));
const eventsOf = (path: string) => component(path).getAllSubcomponents('vevent');
const value = (event: ICAL.Component, name: string) => String(event.getFirstPropertyValue(name) ?? '');

const meetings = [...fieldsOf('sammantraden')].map(([id, { body, date }]) => ({
  id,
  body: String(body),
  date: String(date),
}));
/** Under which day a meeting that was moved was first called: what subscribers know it by. */
const firstPath = new Map(
  [...fieldsOf('sammantraden')].flatMap(([id, { movedFrom = [] }]) =>
    (movedFrom as string[]).slice(0, 1).map((day) => [id, id.replace(/[^/]+$/, day)] as const),
  ),
);
type Clause = { proposesTo?: string };
type Assignment = { id: string; due: string; clauses?: number[] };
/** Assignments that are given by clauses that decide, with the due date as the content writes it. */
const assignments = [...fieldsOf('beslut')].flatMap(([id, fields]) => {
  const clauses = fields['clauses'] as Clause[];
  return ((fields['assignments'] ?? []) as Assignment[])
    .filter(({ clauses: numbers = [] }) =>
      (numbers.length > 0 ? numbers.map((number) => clauses[number - 1]) : clauses).every(
        (clause) => clause && !clause.proposesTo,
      ),
    )
    .map((assignment) => ({ decision: id, id: assignment.id, due: String(assignment.due) }));
});
const due = assignments.filter((assignment) => assignment.due !== 'unknown');

/** The first day, and the first day after, written anew from the shape of a due date. */
function period(text: string): [string, string] {
  const [, year = '', quarter, month, day] = /^(\d{4})(?:-Q(\d)|-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? [];
  const first = quarter ? Number(quarter) * 3 - 2 : Number(month ?? 1);
  const months = quarter ? 3 : month ? 1 : 12;
  const iso = (date: number) => new Date(date).toISOString().slice(0, 10);
  return day
    ? [text, iso(Date.UTC(Number(year), first - 1, Number(day) + 1))]
    : [iso(Date.UTC(Number(year), first - 1, 1)), iso(Date.UTC(Number(year), first - 1 + months, 1))];
}

test('there is one for all meetings, one for all due dates, and those of bodies and organisations that have any or gave assignments', () => {
  const dated = meetings.filter(({ date }) => date !== 'unknown');
  const bodies = new Set(dated.map(({ body }) => body));
  const giving = new Set(assignments.map(({ decision }) => decision.split('/').slice(0, 2).join('/')));
  expect(calendars.toSorted()).toEqual(
    [
      '/kalender.ics',
      '/uppdrag/kalender.ics',
      ...[...bodies].map((body) => `/${body}/kalender.ics`),
      ...new Set([...bodies].map((body) => `/${body.split('/')[0]}/kalender.ics`)),
      ...[...giving].map((body) => `/${body}/uppdrag.ics`),
    ].toSorted(),
  );
});

describe.each(calendars)('%s', (path) => {
  test('is written as RFC 5545 demands', () => {
    const text = read(path);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const long = text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75);
    expect(long).toEqual([]);
    expect(text).not.toContain('\ufffd');
    const calendar = component(path);
    expect([calendar.name, value(calendar, 'version')]).toEqual(['vcalendar', '2.0']);
    expect(value(calendar, 'prodid')).toMatch(/^-\/\/.+\/\/.+\/\/SV$/);
    expect(value(calendar, 'source')).toBe(origin + path);
    expect(calendar.getAllSubcomponents().length).toBeGreaterThan(0);
  });

  test('has events of whole days with ids of their own and a stamp that is not the clock', () => {
    const events = eventsOf(path);
    const ids = events.map((event) => value(event, 'uid'));
    expect(new Set(ids).size).toBe(ids.length);
    for (const event of events) {
      for (const name of ['uid', 'dtstamp', 'dtstart', 'dtend', 'summary', 'url'])
        expect(event.getAllProperties(name), name).toHaveLength(1);
      for (const name of ['dtstart', 'dtend']) expect(event.getFirstProperty(name)?.type).toBe('date');
      expect(value(event, 'dtstamp')).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
      expect(value(event, 'dtend') > value(event, 'dtstart')).toBe(true);
      const path = new URL(value(event, 'url')).pathname.slice(1, -1);
      expect(value(event, 'uid')).toBe(`${firstPath.get(path) ?? path}@${new URL(origin).host}`);
    }
  });

  test('leads to pages that are there', () => {
    // The pages of assignments come with the list of them.
    const isThere = (url: string) => files.has(`${new URL(url).pathname}index.html`);
    const withPages = files.has('/uppdrag/index.html');
    for (const event of eventsOf(path)) {
      const url = value(event, 'url');
      expect(url.startsWith(`${origin}/`), url).toBe(true);
      if (withPages || !url.startsWith(`${origin}/uppdrag/`)) expect(isThere(url), url).toBe(true);
    }
  });
});

test('all meetings with a known day stand on it, and no others', () => {
  expect(
    eventsOf('/kalender.ics')
      .map((event) => [value(event, 'url'), value(event, 'dtstart')].join(' '))
      .toSorted(),
  ).toEqual(
    meetings
      .filter(({ date }) => date !== 'unknown')
      .map(({ id, date }) => `${origin}/${id}/ ${date}`)
      .toSorted(),
  );
});

test('all assignments that are given and have a due date take up exactly the days that it names', () => {
  expect(
    eventsOf('/uppdrag/kalender.ics')
      .map((event) => [value(event, 'url'), value(event, 'dtstart'), value(event, 'dtend')].join(' '))
      .toSorted(),
  ).toEqual(
    due
      .map((assignment) =>
        [`${origin}/uppdrag/${assignment.decision}/${assignment.id}/`, ...period(assignment.due)].join(' '),
      )
      .toSorted(),
  );
});

test('no event is called overdue', () => {
  for (const path of calendars) expect(read(path).replaceAll('\r\n ', '')).not.toMatch(/försena|gått ut/i);
});
