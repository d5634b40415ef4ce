import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { entry, register, type Data } from '../../register/fixture.ts';
import { announcementOf } from './announcement.ts';
import { announcementHtml, announcementText } from './forms.ts';

const MEETING = 'exempelby/kommunstyrelsen/2024-01-02';
const SITE = new URL('https://beslut.example');

function announced(meeting: Data = {}, decision: Data = {}) {
  const announcedMeeting = entry('sammantraden', MEETING, meeting);
  const all = register({
    sammantraden: [announcedMeeting],
    beslut: [entry('beslut', `${MEETING}/1`, decision)],
  });
  return announcementOf(all, announcedMeeting, SITE);
}

describe('what is sent out after a meeting', () => {
  test('tells each decision with its §, what it does and its address in full', () => {
    const text = announcementText(announced());
    expect(text).toContain(
      '§\u{A0}1 Cykelbana till Påhittan\nBeslut: bifall.\nEn påhittad cykelbana byggs.\nhttps://beslut.example/exempelby/kommunstyrelsen/2024-01-02/1/',
    );
    expect(text).toContain('ersätter inte protokollet');
    expect(text).not.toMatch(/\n{3}|[ \t]\n/);
  });

  test('says first of all that it is preliminary, in both forms', () => {
    const announcement = announced({ approvals: [] });
    expect(announcementText(announcement).split('\n')[1]).toBe('Preliminärt');
    expect(announcementHtml(announcement)).toContain('<p><strong>Preliminärt</strong></p>');
  });

  test('never calls a proposal a decision', () => {
    const clauses = [{ text: 'Bygg.', proposesTo: 'exempelby/kommunfullmaktige' }];
    expect(announced({}, { clauses }).items[0]?.status).toBe('Föreslår kommunfullmäktige: bifall.');
  });

  test('is HTML that holds what was written and nothing else', () => {
    const html = announcementHtml(announced({}, { title: 'Cykel <script>alert(1)</script> & väg' }));
    expect(html).not.toContain('<script');
    const headings = parseFragment(html).childNodes.filter(({ nodeName }) => nodeName === 'h3');
    expect(headings).toHaveLength(1);
    expect(html).not.toMatch(/ (?:style|class)=/);
  });
});
