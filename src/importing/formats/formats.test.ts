import { deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { ImportFault } from '../model/fault.ts';
import { readMinutes } from '../index.ts';
import { column, docxOf, pdfOf, type Placed } from '../test-files.ts';
import { detectFormat } from './detect.ts';
import { decodeText, linesOfText } from './text.ts';
import { linesOfDocx } from './docx.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
async function faultOf(content: Uint8Array, name = 'fil'): Promise<string> {
  try {
    await readMinutes(name, content);
    return 'läst';
  } catch (error) {
    if (error instanceof ImportFault) return error.code;
    throw error;
  }
}

const MINUTES = [
  'Kommunstyrelsen',
  'Sammanträdesdatum: 2031-05-07',
  '',
  '§ 7 Dnr KS 2031/9',
  'Belysning',
  'Beslut',
  'Förslaget avslås.',
];

test.each([
  ['UTF-8', bytes('Åäö § 1')],
  ['UTF-8 with a mark', bytes('\ufeffÅäö § 1')],
  ['UTF-16 with a mark', new Uint8Array(Buffer.from('\ufeffÅäö § 1', 'utf16le'))],
  ['UTF-16 without a mark', new Uint8Array(Buffer.from('Åäö § 1', 'utf16le'))],
  ['big-endian UTF-16', new Uint8Array(Buffer.from('\ufeffÅäö § 1', 'utf16le').swap16())],
  ['Latin-1', new Uint8Array(Buffer.from('Åäö § 1', 'latin1'))],
])('text in %s is decoded', (_, content) => {
  expect(decodeText(content)).toBe('Åäö § 1');
});

test('Windows-1252 has quotes that Latin-1 lacks', () => {
  expect(decodeText(new Uint8Array([0x93, 0xc4, 0x94]))).toBe('“Ä”');
});

test('a soft hyphen at the end of a line is a hyphen, elsewhere it is not seen', () => {
  expect(linesOfText('förutsätt\u00adnings\u00ad\nlös').map(({ text }) => text)).toEqual([
    'förutsättnings-',
    'lös',
  ]);
});

test('the parts of a Word document are found by how it names them', async () => {
  const link = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const paragraph = (text: string) =>
    `<w:p><w:r><w:rPr><w:rStyle w:val="D"/></w:rPr><w:t>${text}</w:t></w:r><w:r><w:t>§ 7 Val</w:t></w:r></w:p>`;
  const files = {
    '_rels/.rels': `<Relationships><Relationship Id="r" Type="${link}/officeDocument" Target="/word/document2.xml"/></Relationships>`,
    'word/document2.xml': `<w:document ${word}><w:body>${paragraph('dold')}</w:body></w:document>`,
    'word/_rels/document2.xml.rels': `<Relationships><Relationship Id="s" Type="${link}/styles" Target="styles9.xml"/></Relationships>`,
    'word/styles9.xml': `<w:styles ${word}><w:style w:type="character" w:styleId="D"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>`,
  };
  const packed = zipSync(
    Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])),
  );
  expect(linesOfDocx(packed).lines.map(({ text }) => text)).toEqual(['§ 7 Val']);
});

test('the content tells the format, whatever the name', async () => {
  expect(detectFormat(bytes('%PDF-1.7 …'))).toBe('pdf');
  expect(detectFormat(bytes('<!DOCTYPE html><html><body>'))).toBe('html');
  expect(detectFormat(bytes('§ 1 Val'))).toBe('text');
  const { reading } = await readMinutes('protokoll.html', bytes(MINUTES.join('\n')));
  expect(reading.warnings).toContainEqual({
    code: 'annat-filslag',
    message: 'Filens innehåll är av ett annat slag än namnet säger. Den är läst som text.',
    line: null,
  });
});

test('a document that is not what its name says is refused, since it is likely the wrong file', async () => {
  await expect(readMinutes('protokoll.pdf', bytes(MINUTES.join('\n')))).rejects.toMatchObject({
    code: 'fil-fel-namn',
    message: expect.stringContaining('Innehållet är text. Är det rätt fil, byt filändelse till .txt.'),
  });
  await expect(readMinutes('protokoll.txt', bytes('%PDF-1.7 …'))).rejects.toMatchObject({
    code: 'fil-fel-namn',
  });
});

test('the same minutes read the same from all four formats', async () => {
  const rows: Placed[] = [
    ...column([...MINUTES, 'Omröstning']),
    ...[...'Ledamot:60 Ja:300 Nej:360 Avstår:420'.split(' ')].map((cell) => {
      const [text = '', x = ''] = cell.split(':');
      return { text, x: Number(x), y: 190 };
    }),
    { text: 'Eva Ek (S)', x: 60, y: 204 },
    { text: 'X', x: 302, y: 204 },
    { text: 'Bo Alm (M)', x: 60, y: 218 },
    { text: 'X', x: 364, y: 218 },
  ];
  const table = [
    ['Ledamot', 'Ja', 'Nej', 'Avstår'],
    ['Eva Ek (S)', 'X', '', ''],
    ['Bo Alm (M)', '', 'X', ''],
  ];
  const html = `<!doctype html><main>${[...MINUTES, 'Omröstning'].map((line) => `<p>${line}</p>`).join('')}<table>${table
    .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</table></main>`;
  const text = [
    ...MINUTES,
    'Omröstning',
    ...table.map(
      ([name = '', yes = '', no = '', rest = '']) =>
        `${name.padEnd(30)}${yes.padEnd(10)}${no.padEnd(10)}${rest}`,
    ),
  ].join('\n');
  const files: [string, Uint8Array][] = [
    ['a.pdf', await pdfOf([rows])],
    ['a.docx', docxOf([...MINUTES, 'Omröstning', table])],
    ['a.html', bytes(html)],
    ['a.txt', bytes(text)],
  ];
  for (const [name, content] of files) {
    const { reading } = await readMinutes(name, content);
    const [decision] = reading.decisions;
    expect({
      name,
      body: reading.body,
      date: reading.date,
      title: decision?.title,
      numbers: decision?.registryNumbers,
      clauses: decision?.clauses,
    }).toEqual({
      name,
      body: 'Kommunstyrelsen',
      date: '2031-05-07',
      title: 'Belysning',
      numbers: ['KS 2031/9'],
      clauses: ['Förslaget avslås.'],
    });
    expect(
      decision?.voteEvents.map(({ votes }) =>
        votes.map(({ name: who, party, option }) => [who, party, option]),
      ),
    ).toEqual([
      [
        ['Eva Ek', 'S', 'yes'],
        ['Bo Alm', 'M', 'no'],
      ],
    ]);
  }
});

test('a mark between two columns leaves the list open, and is told of', async () => {
  const at = (text: string, x: number, y: number) => ({ text, x, y });
  const page = [
    ...column(['§ 7 Val', 'Beslut', 'Val förrättas.', 'Omröstning']),
    at('Ledamot', 60, 130),
    at('Ja', 300, 130),
    at('Nej', 360, 130),
    at('Eva Ek (S)', 60, 144),
    at('X', 332, 144),
    at('Bo Alm (M)', 60, 158),
    at('X', 363, 158),
  ];
  const { reading } = await readMinutes('a.pdf', await pdfOf([page]));
  const [decision] = reading.decisions;
  expect(decision?.voteEvents[0]).toMatchObject({
    votes: [],
    unread: [{ name: 'Eva Ek' }, { name: 'Bo Alm' }],
  });
  expect(decision?.warnings.map(({ code }) => code)).toContain('kryss-mellan-kolumner');
});

test('the page header of a Word document tells body and day', async () => {
  const { reading } = await readMinutes(
    'a.docx',
    docxOf(['§ 7 Val', 'Beslut', 'Eva Ek (S) väljs.'], 'Socialnämnden 2031-02-14'),
  );
  expect([reading.body, reading.date]).toEqual(['Socialnämnden', '2031-02-14']);
});

test('what frames a web page is noise by a named rule', async () => {
  const html =
    '<html><body><nav><a>Start</a></nav><div class="cookie-banner"><p>Kakor!</p></div><main><h1>Beslut i korthet</h1><h2>Belysning</h2><p>Kommunstyrelsen beslutar att</p><ol><li>Avslå förslaget.</li></ol><h2>Vägar</h2><p>Kommunstyrelsen beslutar att</p><p>Godkänna planen.</p></main><footer>Kontakt</footer></body></html>';
  const { reading } = await readMinutes('a.html', bytes(html));
  expect(reading.lines.noise).toEqual({ 'sidans-ram': 3 });
  expect(reading.decisions.map(({ title, clauses }) => [title, clauses])).toEqual([
    ['Belysning', ['Avslå förslaget.']],
    ['Vägar', ['Godkänna planen.']],
  ]);
});

const ENCRYPTED = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
4 0 obj<</Filter/Standard/V 1/R 2/O<${'ab'.repeat(32)}>/U<${'cd'.repeat(32)}>/P -4>>endobj
trailer<</Root 1 0 R/Encrypt 4 0 R/ID[<00112233445566778899aabbccddeeff><00112233445566778899aabbccddeeff>]>>
%%EOF`;

test('files that cannot be read are refused with a code', async () => {
  expect(await faultOf(new Uint8Array())).toBe('fil-tom');
  expect(await faultOf(bytes(' \n \n'))).toBe('fil-tom');
  expect(await faultOf(await pdfOf([[], []]))).toBe('pdf-utan-text');
  expect(await faultOf(bytes(ENCRYPTED))).toBe('pdf-krypterad');
  expect(await faultOf(bytes('%PDF-1.7 och sedan inget mer'))).toBe('fil-skadad');
  expect(await faultOf((await pdfOf([column(MINUTES)])).slice(0, 300))).toBe('fil-skadad');
  expect(await faultOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]))).toBe('word-gammal');
  expect(await faultOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 2, 3, 4]))).toBe('fil-okand');
  expect(await faultOf(docxOf(MINUTES).slice(0, 400))).toBe('fil-skadad');
  expect(await faultOf(zipEntry('annat.txt', bytes('x'), 1))).toBe('fil-okand');
});

/** An archive of one entry that states a size of our choice. */
function zipEntry(name: string, content: Uint8Array, stated: number): Uint8Array {
  const packed = deflateRawSync(content);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(stated, 22);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(packed.length, 20);
  central.writeUInt32LE(stated, 24);
  central.writeUInt16LE(name.length, 28);
  const start = local.length + name.length + packed.length;
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length + name.length, 12);
  end.writeUInt32LE(start, 16);
  return new Uint8Array(Buffer.concat([local, Buffer.from(name), packed, central, Buffer.from(name), end]));
}

test('a Word document that states a huge size is refused before it is unpacked', async () => {
  expect(await faultOf(zipEntry('word/document.xml', bytes('x'), 2_000_000_000))).toBe('zip-bomb');
});

test('a Word document that lies of its size is stopped while it is unpacked', async () => {
  expect(await faultOf(zipEntry('word/document.xml', new Uint8Array(60_000_000), 1000))).toBe('zip-bomb');
});

test('more text or markup than any minutes have is refused', async () => {
  expect(await faultOf(bytes('§ 1 Val '.repeat(1_000_000)))).toBe('fil-for-stor');
  expect(await faultOf(bytes(`<!doctype html>${'<p>'.repeat(700_000)}`))).toBe('fil-for-stor');
  expect(await faultOf(docxOf(['Ord '.repeat(2_000_000)]))).toBe('fil-for-stor');
});
