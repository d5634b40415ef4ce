import {
  clip,
  degrees,
  endPath,
  PDFDocument,
  PDFName,
  popGraphicsState,
  pushGraphicsState,
  rectangle,
  rgb,
  setTextRenderingMode,
  StandardFonts,
  TextRenderingMode,
  type PDFFont,
  type PDFPage,
} from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import type { Source } from '../../model/line.ts';
import { settled } from '../settled.ts';
import { linesOfPdf } from './document.ts';

type Draw = (page: PDFPage, font: PDFFont, pdf: PDFDocument) => void | Promise<void>;

/** A page with a line of ordinary text, and what `draw` puts beside it. */
async function pageWith(draw: Draw, text = 'Kommunstyrelsen avslår motionen om badet.'): Promise<Source> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const page = pdf.addPage([595, 842]);
  if (text !== '') page.drawText(text, { x: 60, y: 700, size: 11, font });
  await draw(page, font, pdf);
  return settled(await linesOfPdf(await pdf.save(), { check: () => {} }));
}

const TEXT = 'Kommunstyrelsen avslår motionen om badet.';
const textsOf = ({ lines }: Source) =>
  lines.flatMap(({ text, noise }) => (noise === undefined ? [text] : []));
const codesOf = ({ lines, doubts }: Source) => [
  ...doubts.map(({ code }) => code),
  ...lines.flatMap((line) => (line.doubts ?? []).map(({ code }) => code)),
];

describe('what nobody sees on a page is no text, and is told', () => {
  test.each<[string, Draw]>([
    [
      'white',
      (page, font) => page.drawText('bifaller', { x: 60, y: 650, size: 11, font, color: rgb(1, 1, 1) }),
    ],
    ['clear', (page, font) => page.drawText('bifaller', { x: 60, y: 650, size: 11, font, opacity: 0 })],
    ['beside the page', (page, font) => page.drawText('bifaller', { x: 700, y: 650, size: 11, font })],
    ['under the page', (page, font) => page.drawText('bifaller', { x: 60, y: -40, size: 11, font })],
    [
      'cut off',
      (page, font) => {
        page.pushOperators(pushGraphicsState(), rectangle(300, 300, 50, 50), clip(), endPath());
        page.drawText('bifaller', { x: 60, y: 650, size: 11, font });
        page.pushOperators(popGraphicsState());
      },
    ],
    [
      'painted over',
      (page, font) => {
        page.drawText('bifaller', { x: 60, y: 650, size: 11, font });
        page.drawRectangle({ x: 55, y: 640, width: 100, height: 30, color: rgb(0, 0, 0) });
      },
    ],
  ])('%s', async (_, draw) => {
    const source = await pageWith(draw);
    expect(textsOf(source)).toEqual([TEXT]);
    expect(codesOf(source)).toEqual(['dold-text']);
  });

  test('but white letters on a dark ground are seen', async () => {
    const source = await pageWith((page, font) => {
      page.drawRectangle({ x: 55, y: 640, width: 100, height: 30, color: rgb(0, 0.2, 0.4) });
      page.drawText('Beslut', { x: 60, y: 650, size: 11, font, color: rgb(1, 1, 1) });
    });
    expect(textsOf(source)).toEqual([TEXT, 'Beslut']);
  });
});

describe('the text layer of a scanned page', () => {
  const layer: Draw = (page, font) => {
    page.pushOperators(setTextRenderingMode(TextRenderingMode.Invisible));
    page.drawText('Nämnden bifaller förslaget.', { x: 60, y: 650, size: 11, font });
    page.pushOperators(setTextRenderingMode(TextRenderingMode.Fill));
  };
  test('is its text where there is no other', async () => {
    expect(textsOf(await pageWith(layer, ''))).toEqual(['Nämnden bifaller förslaget.']);
  });
  test('is none beside text that is seen', async () => {
    expect(textsOf(await pageWith(layer))).toEqual([TEXT]);
  });
});

describe('text across the page', () => {
  test.each([
    ['UTKAST', 45, 'ej-slutligt'],
    ['Ej justerat', 90, 'ej-slutligt'],
    ['K O P I A', -60, 'ej-slutligt'],
    ['Arbetsmaterial', 30, 'ej-slutligt'],
    ['EXEMPELBY.SE', 90, 'vriden-text'],
  ])('%s is no text and tells %s', async (text, angle, code) => {
    const source = await pageWith((page, font) =>
      page.drawText(text, {
        x: 300,
        y: 300,
        size: 40,
        font,
        rotate: degrees(angle),
        color: rgb(0.5, 0.5, 0.5),
      }),
    );
    expect(textsOf(source)).toEqual([TEXT]);
    expect(codesOf(source)).toEqual([code]);
  });

  test.each([90, 180, 270])('a page that is turned by %d degrees to be read is read', async (angle) => {
    const pdf = await PDFDocument.create();
    const font = await pdf.embedFont(StandardFonts.Helvetica);
    const page = pdf.addPage([842, 595]);
    page.drawText('Ada Lund (S)', { x: 400, y: 300, size: 11, font, rotate: degrees(angle) });
    const second =
      angle === 90 ? { x: 414, y: 300 } : angle === 180 ? { x: 400, y: 314 } : { x: 386, y: 300 };
    page.drawText('Bo Frid (M)', { ...second, size: 11, font, rotate: degrees(angle) });
    const source = await linesOfPdf(await pdf.save(), { check: () => {} });
    expect(textsOf(source)).toEqual(['Ada Lund (S)', 'Bo Frid (M)']);
  });

  test('a page that the reader turns is read as it is seen', async () => {
    const pdf = await PDFDocument.create();
    const font = await pdf.embedFont(StandardFonts.Helvetica);
    const page = pdf.addPage([595, 842]);
    page.setRotation(degrees(90));
    page.drawText('Kommunstyrelsen', { x: 300, y: 200, size: 11, font, rotate: degrees(90) });
    page.drawText('Protokoll', { x: 320, y: 200, size: 11, font, rotate: degrees(90) });
    const source = await linesOfPdf(await pdf.save(), { check: () => {} });
    expect(textsOf(source)).toEqual(['Kommunstyrelsen', 'Protokoll']);
    expect(codesOf(source)).toEqual([]);
  });
});

test('text that is drawn twice, a little aside, is said once', async () => {
  const source = await pageWith((page, font) => {
    page.drawText('Beslut', { x: 60, y: 650, size: 14, font });
    page.drawText('Beslut', { x: 60.6, y: 649.5, size: 14, font });
  });
  expect(textsOf(source)).toEqual([TEXT, 'Beslut']);
});

test.each([1, 2, 4, 6])('a heading with %d points between its letters is whole words', async (space) => {
  const source = await pageWith((page, font) => {
    let x = 60;
    for (const letter of 'FÖRVALTNINGENS FÖRSLAG TILL BESLUT') {
      page.drawText(letter, { x, y: 650, size: 12, font });
      x += font.widthOfTextAtSize(letter, 12) + space;
    }
  });
  expect(textsOf(source)).toEqual([TEXT, 'FÖRVALTNINGENS FÖRSLAG TILL BESLUT']);
});

test('spaced figures of a heading are one number, and figures in columns are not', async () => {
  const source = await pageWith((page, font) => {
    let x = 60;
    for (const letter of '0076/31)') {
      page.drawText(letter, { x, y: 650, size: 12, font });
      x += font.widthOfTextAtSize(letter, 12) + 4;
    }
    ['3', '4', '0', '1'].forEach((figure, index) =>
      page.drawText(figure, { x: 60 + index * 12, y: 600, size: 12, font }),
    );
  });
  expect(textsOf(source)).toEqual([TEXT, '0076/31)', '3 4 0 1']);
});

test('a heading that is typed with spaces between its letters is whole', async () => {
  const source = await pageWith((page, font) => {
    page.drawText('P r o t o k o l l', { x: 60, y: 650, size: 14, font });
  });
  expect(textsOf(source)).toEqual([TEXT, 'Protokoll']);
});

describe('raised figures', () => {
  const raised = (
    page: PDFPage,
    font: PDFFont,
    [before, figure, after]: readonly [string, string, string],
    y = 650,
  ) => {
    const first = font.widthOfTextAtSize(before, 11);
    page.drawText(before, { x: 60, y, size: 11, font });
    page.drawText(figure, { x: 60 + first, y: y + 4, size: 6.5, font });
    page.drawText(after, { x: 60 + first + font.widthOfTextAtSize(figure, 6.5), y, size: 11, font });
  };
  test('are marks of a note where there is one', async () => {
    const source = await pageWith((page, font) => {
      raised(page, font, ['Anslaget är 25', '1', ' miljoner kronor för 40 kvm.']);
      raised(page, font, ['', '1', ' Bokslutet.'], 100);
    });
    expect(textsOf(source)).toEqual([TEXT, 'Anslaget är 25 miljoner kronor för 40 kvm.']);
    expect(source.lines.at(-1)).toMatchObject({ noise: 'fotnot' });
  });
  test('after a figure are told where there is none, and never a part of the number', async () => {
    const source = await pageWith((page, font) =>
      raised(page, font, ['Anslaget är 25', '1', ' miljoner på 40 m.']),
    );
    expect(textsOf(source)).toEqual([TEXT, 'Anslaget är 25 miljoner på 40 m.']);
    expect(codesOf(source)).toEqual(['upphojd-siffra']);
  });
});

test('text that a line goes through is struck; a line below it is none', async () => {
  const source = await pageWith((page, font) => {
    page.drawText('Förslaget bifalls avslås.', { x: 60, y: 650, size: 11, font });
    const from = 60 + font.widthOfTextAtSize('Förslaget ', 11);
    const to = from + font.widthOfTextAtSize('bifalls', 11);
    page.drawLine({ start: { x: from, y: 653.4 }, end: { x: to, y: 653.4 }, thickness: 0.7 });
    page.drawLine({ start: { x: 60, y: 648.5 }, end: { x: to, y: 648.5 }, thickness: 0.7 });
  });
  expect(textsOf(source)).toEqual([TEXT, 'Förslaget avslås.']);
  expect(codesOf(source)).toEqual(['struken-text']);
});

describe('a form', () => {
  test('has the values of its fields where they stand on the page', async () => {
    const source = await pageWith((page, font, pdf) => {
      const form = pdf.getForm();
      page.drawText('Beslut:', { x: 60, y: 650, size: 11, font });
      const field = form.createTextField('beslut');
      field.setText('Motionen avslås');
      field.addToPage(page, { x: 105, y: 645, width: 200, height: 16, borderWidth: 0 });
      for (const [index, name] of ['Ja', 'Nej'].entries()) {
        page.drawText(name, { x: 60, y: 600 - index * 20, size: 11, font });
        const box = form.createCheckBox(name);
        box.addToPage(page, { x: 120, y: 598 - index * 20, width: 12, height: 12 });
        if (name === 'Ja') box.check();
      }
    });
    expect(textsOf(source)).toEqual([TEXT, 'Beslut: Motionen avslås', 'Ja ☒', 'Nej ☐']);
    expect(source.lines.at(-1)?.cells.at(-1)).toMatchObject({ ticked: false });
  });

  test('of which the program has drawn nothing is read all the same', async () => {
    const source = await pageWith((page, _, pdf) => {
      const field = pdf.getForm().createTextField('beslut');
      field.setText('Motionen avslås');
      field.addToPage(page, { x: 60, y: 645, width: 200, height: 16, borderWidth: 0 });
      for (const widget of field.acroField.getWidgets()) widget.dict.delete(PDFName.of('AP'));
    });
    expect(textsOf(source)).toContain('Motionen avslås');
  });
});

test('a hyphen that the line broke a word with is a hyphen', async () => {
  const source = await pageWith((page, font) =>
    page.drawText('förutsättnings\u00ad', { x: 60, y: 650, size: 11, font }),
  );
  expect(textsOf(source)).toEqual([TEXT, 'förutsättnings-']);
});

describe('a list of voters', () => {
  type At = readonly [string, number, number];
  const drawn = (texts: readonly At[]) =>
    pageWith((page, font) => texts.forEach(([text, x, y]) => page.drawText(text, { x, y, size: 11, font })));
  const head: readonly At[] = [
    ['Ledamot', 60, 650],
    ['Parti', 200, 650],
    ['Ja', 300, 650],
    ['Nej', 360, 650],
  ];
  const plain = (name: string, y: number): At[] => [
    [name, 60, y],
    ['S', 200, y],
    ['X', 300, y],
  ];
  const rowsOf = ({ lines }: Source) => lines.slice(2).map(({ cells }) => cells.map(({ text }) => text));
  const rest = [...plain('Bo Frid', 590), ...plain('Siv Alm', 572), ...plain('Ulf Sand', 554)];
  const named = (...name: string[]) => [
    [name.join(' '), 'S', 'X'],
    ['Bo Frid', 'S', 'X'],
    ['Siv Alm', 'S', 'X'],
    ['Ulf Sand', 'S', 'X'],
  ];

  test('has the whole of a name that goes on below its first line', async () => {
    const source = await drawn([
      ...head,
      ['Anna-Karin Björkman', 60, 632],
      ['Svensson (ordförande)', 60, 619],
      ['S', 200, 632],
      ['X', 300, 632],
      ...rest.map(([text, x, y]): At => [text, x, y + 11]),
    ]);
    expect(rowsOf(source)).toEqual(named('Anna-Karin Björkman', 'Svensson (ordförande)'));
    expect(source.lines[2]?.cells[0]?.parts).toEqual(['Anna-Karin Björkman', 'Svensson (ordförande)']);
  });

  test('has it too where the cross stands at the middle of the name', async () => {
    const source = await drawn([
      ...head,
      ['Anna-', 60, 632],
      ['Karin Ek', 60, 619.6],
      ['S', 200, 625.8],
      ['X', 300, 625.8],
      ...rest,
    ]);
    expect(rowsOf(source)).toEqual(named('Anna-Karin Ek'));
  });

  test('keeps two persons apart whose party stands between them', async () => {
    const source = await drawn([
      ...head,
      ['Ada Lund', 60, 632],
      ['X', 300, 632],
      ['S', 200, 625],
      ['Bo Frid', 60, 618],
      ['X', 360, 618],
      ...rest.map(([text, x, y]): At => [text, x, y - 10]),
    ]);
    const rows = rowsOf(source);
    expect(rows.filter((row) => row.some((text) => /Lund/u.test(text) && /Frid/u.test(text)))).toEqual([]);
    expect(rows.find((row) => row.includes('Bo Frid'))).toEqual(['Bo Frid', 'X']);
  });

  test('that lines part is told apart by them, however close its rows stand', async () => {
    const source = await pageWith((page, font) => {
      const texts: At[] = [
        ...head,
        ['Eva Ek', 60, 636],
        ['S', 200, 636],
        ['X', 300, 636],
        ['Maria', 60, 622],
        ['Lund', 60, 608],
        ['S', 200, 622],
        ['X', 360, 622],
        ['Bo Alm', 60, 594],
        ['S', 200, 594],
        ['X', 300, 594],
      ];
      for (const [text, x, y] of texts) page.drawText(text, { x, y, size: 11, font });
      for (const y of [661, 647, 633, 605, 591])
        page.drawLine({ start: { x: 50, y }, end: { x: 400, y }, thickness: 0.5 });
    });
    expect(rowsOf(source)).toEqual([
      ['Eva Ek', 'S', 'X'],
      ['Maria Lund', 'S', 'X'],
      ['Bo Alm', 'S', 'X'],
    ]);
  });
});

describe('headings in the margin', () => {
  const page = (away: number) =>
    pageWith((sheet, font) => {
      const put = (text: string, x: number, y: number) => sheet.drawText(text, { x, y, size: 11, font });
      put('Nämnden beslutar:', 160, 650);
      put('Motionen avslås.', 160, 634);
      put('Budgeten ändras inte.', 160, 621);
      put('I en motion föreslås att badet rustas upp före', 160, 606);
      put('sommaren och hålls öppet.', 160, 593);
      put('Ada Lund (S) yrkar bifall.', 160, 565);
      put('Beslut', 60, 650 - away);
      put('Sammanfattning', 60, 606 - away);
      put('av ärendet', 60, 593 - away);
      put('Yrkanden', 60, 565 - away);
    });
  const read = [
    'Beslut',
    'Nämnden beslutar:',
    'Motionen avslås.',
    'Budgeten ändras inte.',
    'Sammanfattning av ärendet',
    'I en motion föreslås att badet rustas upp före',
    'sommaren och hålls öppet.',
    'Yrkanden',
    'Ada Lund (S) yrkar bifall.',
  ];
  test.each([3, 6, 8])(
    'stand before their text, though they stand %d points below its first line',
    async (away) => {
      expect(textsOf(await page(away)).slice(1)).toEqual(read);
    },
  );

  test('stand before their text, though they stand at its middle', async () => {
    const source = await pageWith((sheet, font) => {
      const put = (text: string, x: number, y: number) => sheet.drawText(text, { x, y, size: 11, font });
      put('Nämnden beslutar:', 160, 650);
      put('Motionen avslås.', 160, 636);
      put('Beslut', 60, 643);
      put('I en motion föreslås att badet rustas', 160, 606);
      put('upp före sommaren och hålls öppet', 160, 592);
      put('till september, och att taxan', 160, 578);
      put('höjs.', 160, 564);
      put('Ärendet', 60, 585);
    });
    expect(textsOf(source).slice(1)).toEqual([
      'Beslut',
      'Nämnden beslutar:',
      'Motionen avslås.',
      'Ärendet',
      'I en motion föreslås att badet rustas',
      'upp före sommaren och hålls öppet',
      'till september, och att taxan',
      'höjs.',
    ]);
  });
});

test('notes at the foot of a page are notes, whole, though their labels are not raised', async () => {
  const source = await pageWith((page, font) => {
    const before = 'Medel tas ur reserven';
    page.drawText(before, { x: 60, y: 650, size: 11, font });
    page.drawText('1', { x: 60 + font.widthOfTextAtSize(before, 11), y: 654, size: 6.5, font });
    page.drawText('1 Se kommunfullmäktiges beslut den 3 mars', { x: 60, y: 100, size: 9, font });
    page.drawText('2031, Taxan antas, i dess helhet.', { x: 60, y: 89, size: 9, font });
  });
  expect(textsOf(source)).toEqual([TEXT, 'Medel tas ur reserven']);
  expect(source.lines.slice(2).map(({ noise }) => noise)).toEqual(['fotnot', 'fotnot']);
});

describe('a list whose rows stand as close as its lines', () => {
  type At = readonly [string, number, number];
  const list = async (names: readonly (readonly string[])[], after = '') =>
    pageWith((page, font) => {
      const put = ([text, x, y]: At) => page.drawText(text, { x, y, size: 11, font });
      let y = 650;
      for (const [text, x] of [
        ['Ledamot', 60],
        ['Parti', 135],
        ['Ja', 180],
        ['Nej', 220],
      ] as const)
        put([text, x, y]);
      for (const [index, parts] of names.entries()) {
        y -= 13;
        put(['SD', 135, y]);
        put(['X', index % 2 === 0 ? 180 : 220, y]);
        parts.forEach((part, line) => put([part, 60, y - line * 13]));
        y -= (parts.length - 1) * 13;
      }
      if (after !== '') put([after, 60, y - 13]);
    });
  const namesIn = ({ lines }: Source) => lines.slice(2).map(({ cells, text }) => cells[0]?.text ?? text);

  test('has its names whole where the next word had no room', async () => {
    const source = await list([
      ['Eva Ek'],
      ['Torsten', 'Lövdahl'],
      ['Bo Alm'],
      ['Anna-', 'Kristina', 'Wikander'],
      ['Siv By'],
    ]);
    expect(namesIn(source)).toEqual([
      'Eva Ek',
      'Torsten Lövdahl',
      'Bo Alm',
      'Anna-Kristina Wikander',
      'Siv By',
    ]);
    expect(source.lines.slice(2).every(({ cells }) => cells.length === 3)).toBe(true);
  });

  test('keeps a line apart whose word had room', async () => {
    const source = await list([['Eva Ek'], ['Bo Alm'], ['Siv By'], ['Ek']], 'Ana By');
    expect(namesIn(source).slice(-2)).toEqual(['Ek', 'Ana By']);
  });

  test('parts a name from the party that stands close behind it', async () => {
    const source = await list([['Eva Ek'], ['Karin Tegnell'], ['Siv By'], ['Bo Alm']]);
    expect(source.lines[3]?.cells.map(({ text }) => text)).toEqual(['Karin Tegnell', 'SD', 'X']);
  });
});

test('space between paragraphs is told from the distance of lines, however the page is set', async () => {
  const source = await pageWith((page, font) => {
    const put = (text: string, y: number) => page.drawText(text, { x: 60, y, size: 11, font });
    put('Taxan antas och gäller från den första januari', 682);
    put('nästa år.', 670);
    put('Den tidigare taxan upphävs.', 652);
    put('Förvaltningen återkommer.', 634);
  });
  expect(source.lines.map(({ gap }) => gap)).toEqual([false, true, false, true, true]);
});
