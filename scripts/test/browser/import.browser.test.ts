/**
 * Fictional minutes, printed as PDF by the browser and in three more forms, are read alike. What becomes of them is in
 * `import.builds.test.ts`.
 */
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readMinutes } from '../../../src/importing/index.ts';
import { asDocx, asHtml, asText, pdfHeader } from '../../../src/importing/round-trip/forms.ts';
import { members, minutes } from '../../../src/importing/round-trip/minutes.ts';
import { facts } from '../../../src/importing/round-trip/reading.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

let browser: Browser;
let pdf: Uint8Array;

beforeAll(async () => {
  browser = await chromium.connect(inject('browser'));
  const page = await browser.newPage();
  await page.setContent(asHtml(minutes));
  const margin = { top: '40mm', bottom: '20mm', left: '20mm', right: '20mm' };
  pdf = new Uint8Array(
    await page.pdf({
      format: 'A4',
      margin,
      displayHeaderFooter: true,
      headerTemplate: pdfHeader,
      footerTemplate: '<i></i>',
    }),
  );
  await page.close();
});
afterAll(async () => {
  await browser.close();
});

const read = async (name: string, content: Uint8Array) => facts((await readMinutes(name, content)).reading);

describe('minutes in four forms', () => {
  test('are read alike, though pages of the PDF and the text break in the middle of sentences', async () => {
    const fromPdf = await read('protokoll.pdf', pdf);
    expect(fromPdf.decisions.map(({ paragraph }) => paragraph)).toEqual(['41', '42', '43']);
    expect(fromPdf.decisions[0]?.voteEvents[0]).toMatchObject({ yes: 5, no: 3, abstain: 1 });
    expect(await read('protokoll.html', bytes(asHtml(minutes)))).toEqual(fromPdf);
    expect(await read('protokoll.docx', asDocx(minutes))).toEqual(fromPdf);
    expect(await read('protokoll.txt', bytes(asText(minutes, 'kept')))).toEqual(fromPdf);
  });

  test('differ only in unknown positions where the columns of the text are lost', async () => {
    const fromPdf = await read('protokoll.pdf', pdf);
    const lost = await read('protokoll.txt', bytes(asText(minutes, 'lost')));
    const [first] = fromPdf.decisions;
    const votes = first?.voteEvents[0]?.votes.map((vote) => ({ ...vote, option: 'unknown' }));
    const event = { ...first?.voteEvents[0], votes };
    expect(lost).toEqual({
      ...fromPdf,
      decisions: [
        { ...first, voteEvents: [event], warnings: ['kolumner-forlorade', ...(first?.warnings ?? [])] },
        ...fromPdf.decisions.slice(1),
      ],
    });
    expect(votes?.map(({ name, party }) => [name, party])).toEqual(
      members.map(([name, party]) => [name, party]),
    );
  });
});
