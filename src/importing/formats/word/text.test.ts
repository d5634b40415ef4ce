import { describe, expect, test } from 'vitest';
import { doubtsOf, linesOf, p, run, textsOf } from '../../test-word.ts';

const field = (code: string, result: string, form = '') =>
  `<w:r><w:fldChar w:fldCharType="begin">${form}</w:fldChar></w:r><w:r><w:instrText> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

describe('text that nobody sees is no text, and is told', () => {
  const style = (properties: string, kind = 'character', id = 'X', more = '') =>
    `<w:style w:type="${kind}" w:styleId="${id}"><w:name w:val="${id}"/>${more}<w:rPr>${properties}</w:rPr></w:style>`;
  test.each([
    ['struck', run('bifalls ', '<w:strike/>'), undefined, 'struken-text'],
    ['doubly struck', run('bifalls ', '<w:dstrike/>'), undefined, 'struken-text'],
    ['hidden', run('bifalls ', '<w:vanish/>'), undefined, 'dold-text'],
    ['struck by its style', run('bifalls ', '<w:rStyle w:val="X"/>'), style('<w:strike/>'), 'struken-text'],
    [
      'hidden by the style that its style is based on',
      run('bifalls ', '<w:rStyle w:val="Y"/>'),
      style('<w:vanish/>') + style('', 'character', 'Y', '<w:basedOn w:val="X"/>'),
      'dold-text',
    ],
    [
      'deleted',
      '<w:del w:id="1"><w:r><w:delText>bifalls </w:delText></w:r></w:del>',
      undefined,
      'sparade-andringar',
    ],
    ['moved away', `<w:moveFrom w:id="1">${run('bifalls ')}</w:moveFrom>`, undefined, 'sparade-andringar'],
    [
      'in a field that asks for it',
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('Klicka här för att ange text.')}</w:sdtContent></w:sdt>`,
      undefined,
      'falt-utan-varde',
    ],
  ])('%s', (_, gone, styles, code) => {
    const body = p(run('Förslaget ') + gone + run('avslås.'));
    const xml = styles === undefined ? { body } : { body, styles };
    expect(textsOf(xml)).toEqual(['Förslaget avslås.']);
    expect(doubtsOf(xml)).toContain(code);
  });

  test('and what a style hides can be shown at the run', () => {
    const styles = style('<w:vanish/><w:strike/>', 'paragraph', 'Dold');
    const shown = '<w:vanish w:val="0"/><w:strike w:val="false"/>';
    const xml = { body: p(run('Syns.', shown) + run(' Syns ej.'), '<w:pStyle w:val="Dold"/>'), styles };
    expect(textsOf(xml)).toEqual(['Syns.']);
  });

  test('a paragraph of hidden text alone is no line; the next one tells of it', () => {
    const lines = linesOf(p(run('Internt', '<w:vanish/>')) + p('Förslaget avslås.'));
    expect(lines).toMatchObject([{ text: 'Förslaget avslås.', doubts: [{ code: 'dold-text' }] }]);
  });
});

test('what was put in or moved is text, and told to be undecided', () => {
  for (const mark of ['ins', 'moveTo']) {
    const body = p(
      `${run('Anslaget är ')}<w:${mark} w:id="1">${run('24 miljoner')}</w:${mark}>${run(' kronor.')}`,
    );
    expect(textsOf(body)).toEqual(['Anslaget är 24 miljoner kronor.']);
    expect(doubtsOf(body)).toEqual(['sparade-andringar']);
  }
  expect(doubtsOf(p(run('Text', '<w:rPrChange w:id="1"><w:rPr/></w:rPrChange>')))).toEqual([]);
});

test('a paragraph whose end is deleted goes on in the next', () => {
  const end = '<w:rPr><w:del w:id="1"/></w:rPr>';
  expect(textsOf(p('Nämnden avslår ', end) + p('motionen.'))).toEqual(['Nämnden avslår motionen.']);
});

describe('a field', () => {
  const sentence = (content: string) => p(run('Det kostar ') + content + run(' kronor.'));
  test.each([
    ['simple', `<w:fldSimple w:instr=" DOCPROPERTY Belopp ">${run('45 000')}</w:fldSimple>`],
    ['of several runs', field('DOCPROPERTY Belopp', run('45 ') + run('000'))],
    ['within a field', field('IF 1 = 1 "x"', field('DOCPROPERTY Belopp', run('45 000')))],
    ['in a content control', `<w:sdt><w:sdtPr/><w:sdtContent>${run('45 000')}</w:sdtContent></w:sdt>`],
    ['in a link', `<w:hyperlink r:id="rId9">${run('45 000')}</w:hyperlink>`],
    ['in a smart tag', `<w:smartTag w:element="x">${run('45 000')}</w:smartTag>`],
    ['in an unknown element', `<w:kommande>${run('45 000')}</w:kommande>`],
    [
      'of choices',
      field(
        'FORMDROPDOWN',
        '',
        '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="1"/><w:listEntry w:val="45 000"/></w:ddList></w:ffData>',
      ),
    ],
  ])('%s is what it shows', (_, content) => {
    expect(textsOf(sentence(content))).toEqual(['Det kostar 45 000 kronor.']);
    expect(doubtsOf(sentence(content))).toEqual([]);
  });

  test.each([
    ['without a value', field('DOCPROPERTY Belopp', '')],
    ['simple, without a value', '<w:fldSimple w:instr=" REF belopp "/>'],
    ['whose source is lost', field('REF x', run('Fel! Hittar inte referenskälla.'))],
    ['to be filled in, that nobody has', field('FORMTEXT', run('\u2002\u2002\u2002\u2002\u2002'))],
    ['that Word numbers by itself', field('AUTONUM', '')],
  ])('%s is told', (_, content) => {
    expect(doubtsOf(sentence(content))).toEqual(['falt-utan-varde']);
  });

  test('over several paragraphs shows them all', () => {
    const begin =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';
    const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
    expect(textsOf(p(begin + run('§ 1 Val')) + p('§ 2 Taxa') + p(end + run('Slut')))).toEqual([
      '§ 1 Val',
      '§ 2 Taxa',
      'Slut',
    ]);
  });

  test('that is an entry of an index shows nothing and lacks nothing', () => {
    expect(doubtsOf(p(run('Belysning') + field('XE "belysning"', '')))).toEqual([]);
  });
});

describe('a box', () => {
  const control = (checked: string) =>
    `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="${checked}"/></w14:checkbox></w:sdtPr><w:sdtContent>${run('?')}</w:sdtContent></w:sdt>`;
  const symbol = (font: string, char: string) => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`;
  const legacy = (state: string) =>
    field('FORMCHECKBOX', '', `<w:ffData><w:checkBox>${state}</w:checkBox></w:ffData>`);
  test.each([
    [control('1'), '☒'],
    [control('0'), '☐'],
    [legacy('<w:default w:val="0"/><w:checked/>'), '☒'],
    [legacy('<w:default w:val="1"/>'), '☒'],
    [legacy('<w:default w:val="1"/><w:checked w:val="0"/>'), '☐'],
    [symbol('Wingdings', 'F0FD'), '☒'],
    [symbol('Wingdings', 'F0FE'), '☒'],
    [symbol('Wingdings', 'F0A8'), '☐'],
    [symbol('Wingdings', 'F06F'), '☐'],
    [symbol('Wingdings 2', 'F0A3'), '☐'],
    [symbol('Wingdings 2', 'F052'), '☒'],
    [symbol('Wingdings', 'F0FC'), '✓'],
    [run('ý', '<w:rFonts w:ascii="Wingdings"/>'), '☒'],
    [run('☑'), '☒'],
    [run('□'), '☐'],
    [symbol('Wingdings', 'F04A'), '\ufffd'],
  ])('%s shows %s', (content, shown) => {
    expect(textsOf(p(content))).toEqual([shown]);
  });
});

test('returns, tabs and hyphens are what they look like', () => {
  const marks =
    '<w:r><w:t>1. Hälso</w:t><w:noBreakHyphen/><w:t>vård</w:t><w:cr/><w:t>2. Om</w:t><w:softHyphen/><w:t>sorg</w:t><w:br/><w:t>Namn</w:t><w:tab/><w:t>Ja</w:t><w:ptab/><w:t>Nej</w:t></w:r>';
  const lines = linesOf(p(marks));
  expect(lines.map(({ text }) => text)).toEqual(['1. Hälso-vård', '2. Omsorg', 'Namn Ja Nej']);
  expect(lines[2]?.cells.map(({ text }) => text)).toEqual(['Namn', 'Ja', 'Nej']);
});

describe('notes', () => {
  const footnotes = `<w:footnote w:type="separator" w:id="0">${p('<w:r><w:separator/></w:r>')}</w:footnote><w:footnote w:id="1">${p(`<w:r><w:footnoteRef/></w:r>${run(' Se beslut den 3 mars 2031.')}`)}</w:footnote>`;
  test('are lines of their own kind, and their marks no text', () => {
    const lines = linesOf({
      body: p(`${run('Medel tas ur reserven')}<w:r><w:footnoteReference w:id="1"/></w:r>${run('.')}`),
      footnotes,
    });
    expect(lines.map(({ text, noise }) => [text, noise])).toEqual([
      ['Medel tas ur reserven.', undefined],
      ['Se beslut den 3 mars 2031.', 'fotnot'],
    ]);
  });

  test('that are typed by hand are found by their raised figure', () => {
    const up = '<w:vertAlign w:val="superscript"/>';
    const lines = linesOf(
      p(
        run('Anslaget är 25') +
          run('1', up) +
          run(' miljoner för 40 m') +
          run('2', '<w:position w:val="6"/>') +
          run('.'),
      ) + p(run('1', up) + run(' Bokslutet.')),
    );
    expect(lines.map(({ text, noise }) => [text, noise])).toEqual([
      ['Anslaget är 25 miljoner för 40 m².', undefined],
      ['¹ Bokslutet.', 'fotnot'],
    ]);
  });

  test('a raised figure after a figure that no note explains is no part of it, and told', () => {
    const body = p(`${run('25')}${run('1', '<w:vertAlign w:val="superscript"/>')}${run(' miljoner')}`);
    expect(textsOf(body)).toEqual(['25 miljoner']);
    expect(doubtsOf(body)).toEqual(['upphojd-siffra']);
  });
});

describe('a text box', () => {
  const box = `<w:txbxContent>${p('Reservation')}</w:txbxContent>`;
  const choice = `<mc:Choice Requires="wps"><w:drawing><wp:inline><wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp></wp:inline></w:drawing></mc:Choice>`;
  const old = `<w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict>`;
  test.each([
    [
      'with a fallback',
      `<mc:AlternateContent>${choice}<mc:Fallback>${old}</mc:Fallback></mc:AlternateContent>`,
    ],
    ['with an empty fallback', `<mc:AlternateContent>${choice}<mc:Fallback/></mc:AlternateContent>`],
    [
      'of the fallback alone',
      `<mc:AlternateContent><mc:Choice Requires="x"><w:drawing/></mc:Choice><mc:Fallback>${old}</mc:Fallback></mc:AlternateContent>`,
    ],
    ['of older programs', old],
  ])('%s is read once', (_, content) => {
    expect(textsOf(p(`${run('Förslaget avslås.')}<w:r>${content}</w:r>`))).toEqual([
      'Förslaget avslås.',
      'Reservation',
    ]);
  });
});

test('a watermark is no text and is said of the document', () => {
  const art =
    '<w:r><w:pict><v:shape style="rotation:315"><v:textpath string="UTKAST"/></v:shape></w:pict></w:r>';
  const xml = { body: p('Förslaget avslås.'), headers: [p(art)] };
  expect(textsOf(xml)).toEqual(['Förslaget avslås.']);
  expect(doubtsOf(xml)).toEqual(['ej-slutligt']);
});

test('what is no text is told: a large picture, an object, an embedded document', () => {
  const picture = (cx: number) =>
    `<w:r><w:drawing><wp:inline><wp:extent cx="${cx}" cy="2000000"/></wp:inline></w:drawing></w:r>`;
  expect(doubtsOf(p(run('Lista') + picture(5_000_000)))).toEqual(['innehall-ej-last']);
  expect(doubtsOf(p(run('Logotyp') + picture(900_000)))).toEqual([]);
  expect(doubtsOf(p(`${run('Lista')}<w:r><w:object/></w:r>`))).toEqual(['innehall-ej-last']);
  expect(doubtsOf(`${p('Lista')}<w:altChunk r:id="rId7"/>`)).toEqual(['innehall-ej-last']);
});

test('a request that was never answered is no text', () => {
  expect(
    textsOf(p('Förslaget avslås.') + p('Klicka eller tryck här för att ange text.') + p('Välj ett datum.')),
  ).toEqual(['Förslaget avslås.']);
});

test('a heading is one by its style, or by the style that that is based on', () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="Rubrik2"><w:name w:val="heading 2"/></w:style><w:style w:type="paragraph" w:styleId="Egen"><w:name w:val="Paragrafrubrik"/><w:basedOn w:val="Rubrik2"/></w:style>';
  const lines = linesOf({ body: p('Val', '<w:pStyle w:val="Egen"/>') + p('Text'), styles });
  expect(lines.map(({ heading }) => heading)).toEqual([2, undefined]);
});
