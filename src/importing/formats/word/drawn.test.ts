import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cell, doubtsOf, item, level, linesOf, lists, p, run, textsOf } from '../../test-word.ts';

/** Documents drawn by chance: whatever stands in them, what nobody sees is no text, and a cell stands in its column. */
const word = fc.constantFrom('motionen', 'avslås', 'bifalls', 'kommunen', 'anslaget', 'hallen');
const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));

/** Ways to hide a text from a reader, each around a run of a word that stands nowhere else. */
const GONE = 'FÖRSVUNNET';
const gone = fc.constantFrom(
  run(GONE, '<w:strike/>'),
  run(GONE, '<w:dstrike w:val="true"/><w:b/>'),
  run(GONE, '<w:vanish/>'),
  `<w:del w:id="1"><w:r><w:delText>${GONE}</w:delText></w:r></w:del>`,
  `<w:moveFrom w:id="1">${run(GONE)}</w:moveFrom>`,
  `<w:r><w:instrText>${GONE}</w:instrText></w:r>`.replace(
    /^/u,
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
  ) +
    `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('¤ ')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
  `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run(GONE)}</w:sdtContent></w:sdt>`,
  `<w:hyperlink>${run(GONE, '<w:vanish/>')}</w:hyperlink>`,
  `<w:ins w:id="2"><w:del w:id="3"><w:r><w:delText>${GONE}</w:delText></w:r></w:del></w:ins>`,
  `<w:r><w:drawing><wps:txbx><w:txbxContent>${p(run(GONE, '<w:strike/>'))}</w:txbxContent></wps:txbx></w:drawing></w:r>`,
);
/** Wrappers of Word's that change nothing of what is seen. */
const wrapped = fc.constantFrom<(content: string) => string>(
  (content) => content,
  (content) => `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`,
  (content) => `<w:hyperlink r:id="r1">${content}</w:hyperlink>`,
  (content) => `<w:smartTag>${content}</w:smartTag>`,
  (content) => `<w:fldSimple w:instr=" PAGE ">${content}</w:fldSimple>`,
  (content) =>
    `<w:bookmarkStart w:id="1" w:name="b"/>${content}<w:bookmarkEnd w:id="1"/><w:proofErr w:type="spellStart"/>`,
);
const piece = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.tuple(words, wrapped).map(([text, wrap]) => ({ xml: wrap(run(`${text} `)), seen: text })),
  },
  gone.map((xml) => ({ xml, seen: '' })),
);

test('struck, hidden and deleted text never appears, and what is seen always does', () => {
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), (pieces) => {
      const read = textsOf(p(pieces.map(({ xml }) => xml).join('')) + p('Slut')).join(' ');
      expect(read).not.toContain(GONE);
      expect(read.replaceAll('¤', '').replace(/\s+/gu, ' ').trim()).toBe(
        [...pieces.flatMap(({ seen }) => seen || []), 'Slut'].join(' '),
      );
    }),
    { numRuns: 200 },
  );
});

test('and that something is left out is always told', () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 3 }), gone, (texts, hidden) => {
      if (hidden.includes('instrText')) return;
      expect(doubtsOf(p(texts.map((text) => run(text)).join('') + hidden) + p('Slut'))).not.toEqual([]);
    }),
    { numRuns: 60 },
  );
});

/** A table as a plan: each row's cells with their columns; some go on in the row below. */
const plan = fc.array(
  fc.array(fc.record({ span: fc.integer({ min: 1, max: 3 }), isContinued: fc.boolean() }), {
    minLength: 1,
    maxLength: 4,
  }),
  { minLength: 2, maxLength: 5 },
);

test('every cell stands in its column, whatever the others span', () => {
  fc.assert(
    fc.property(plan, (rows) => {
      const expected: string[][] = [];
      let above = new Map<number, { name: string; span: number }>();
      const xml = rows.map((cells, rowIndex) => {
        let column = 0;
        const here = new Map<number, { name: string; span: number }>();
        const texts: string[] = [];
        const written = cells.map(({ span, isContinued }, index) => {
          const over = above.get(column);
          const goesOn = isContinued && over?.span === span;
          const name = goesOn ? over.name : `C${rowIndex}${index}`;
          here.set(column, { name, span });
          texts.push(`${name}@${column}-${column + span - 1}${goesOn ? '*' : ''}`);
          column += span;
          const properties = `<w:gridSpan w:val="${span}"/>${goesOn ? '<w:vMerge/>' : '<w:vMerge w:val="restart"/>'}`;
          return cell(p(goesOn ? '' : name), properties);
        });
        above = here;
        expected.push(texts);
        return `<w:tr>${written.join('')}</w:tr>`;
      });
      const lines = linesOf(`<w:tbl>${xml.join('')}</w:tbl>`);
      const isPlain =
        rows.flat().length > 1 &&
        Math.max(...rows.map((cells) => cells.reduce((sum, { span }) => sum + span, 0))) > 1;
      if (!isPlain) return;
      const read = lines
        .filter(({ cells }) => cells.length > 0)
        .map(({ cells }) =>
          cells.map(
            ({ text, from, to, repeated }) =>
              `${text}@${(from - 40) / 100}-${(to - 60) / 100}${repeated === true ? '*' : ''}`,
          ),
        );
      for (const row of read) expect(expected).toContainEqual(row);
    }),
    { numRuns: 200 },
  );
});

test('numbers of points count on as Word counts them, whatever stands between', () => {
  const numbering = lists(level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '%2)'));
  const step = fc.constantFrom('point', 'letter', 'text', 'hidden');
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 14 }), (steps) => {
      let [point, letter] = [0, 0];
      const expected: string[] = [];
      const body = steps.map((kind) => {
        if (kind === 'text') {
          expected.push('Text');
          return p('Text');
        }
        if (kind === 'hidden')
          return p(run(GONE, '<w:vanish/>'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
        if (kind === 'point') {
          point += 1;
          letter = 0;
          expected.push(`${point}. punkt`);
          return item('punkt', 1);
        }
        // A letter before any point counts under the first.
        point = Math.max(point, 1);
        letter += 1;
        expected.push(`${String.fromCharCode(96 + letter)}) led`);
        return item('led', 1, 1);
      });
      expect(textsOf({ body: body.join('') + p('Slut'), numbering })).toEqual([...expected, 'Slut']);
    }),
    { numRuns: 150 },
  );
});
