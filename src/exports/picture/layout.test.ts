import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { site } from '../../schema/webbplats.ts';
import { settings } from '../../site/settings/settings.ts';
import { exportedOf } from '../fixture.ts';
import { HEIGHT, LAYOUT_VERSION, layOut, WIDTH, type PictureNode } from './layout.ts';
import { measureNode, measureText } from './renderer.ts';
import { votePicture, type PictureText } from './vote-picture.ts';

const usual = votePicture(exportedOf());
const long = (words: string, times: number) => Array.from({ length: times }, () => words).join(' ');
const extreme: PictureText = {
  ...usual,
  body: long('Gymnasie- och vuxenutbildningsnämndens arbetsutskott, Region Exempelby Påhittedalen', 3),
  time: '29 september 2024, § 1 234 b, votering 12',
  title: long('Genomförandebeslut om upprustning av telefontillgängligheten vid hälsocentralerna', 6),
  score: '101–100–99',
  yes: {
    count: 101,
    means: long('Bifall till yrkandet om stadsutvecklingsförvaltningens återremissyrkande', 9),
  },
  no: { count: 100, means: 'a'.repeat(400) },
  abstain: 99,
  result: 'Nej-sidan vann med färre röster, genom minoritetsåterremiss eller minoritetsbordläggning.',
  address: `beslut.example/${'en-mycket-lang-adress-'.repeat(20)}/`,
};

/** All texts with the box they were given, from the outermost corner. */
async function faults(picture: PictureText): Promise<string[]> {
  const node = await layOut(picture, measureText);
  const outside: string[] = [];
  visit(await measureNode(node), node, { left: 0, top: 0, right: WIDTH, bottom: HEIGHT });
  return outside;

  type Box = { left: number; top: number; right: number; bottom: number };
  type Measured = Awaited<ReturnType<typeof measureNode>>;
  function visit(measured: Measured, child: PictureNode, around: Box) {
    const [, , , , left, top] = measured.transform;
    const box = { left, top, right: left + measured.width, bottom: top + measured.height };
    const name = child.type === 'text' ? `"${child.text}"` : 'a box';
    if (box.left < around.left - 1 || box.right > around.right + 1)
      outside.push(`${name} sticks out sideways`);
    if (box.top < around.top - 1 || box.bottom > around.bottom + 1)
      outside.push(`${name} sticks out up or down`);
    if (
      measured.runs.some(
        (run) => run.x + run.width * (run.text.trimEnd().length / run.text.length) > measured.width + 1,
      )
    )
      outside.push(`${name} is wider than its box`);
    if (child.type === 'container')
      child.children.forEach((child, index) => {
        const inner = measured.children[index];
        if (inner) visit(inner, child, box);
      });
  }
}

const texts = (node: PictureNode): string[] =>
  node.type === 'text' ? [node.text] : node.children.flatMap(texts);

describe('a share picture', () => {
  test('says the tally, what it was about, where and when, and where to read more', async () => {
    const said = texts(await layOut(usual, measureText));
    for (const text of [usual.score, usual.title, usual.body, usual.time, usual.address, 'Den byggs.'])
      expect(said).toContain(text);
    expect(said).toContain(`Kontrollsumma ${usual.checksum}`);
  });

  test('says that figures are not stated where they are not', async () => {
    const event = exportedOf({
      totals: { yes: 'unknown', no: 'unknown', abstain: 'unknown', absent: 'unknown' },
    });
    const said = texts(await layOut(votePicture(event), measureText));
    expect(said).toContain('Siffrorna framgår inte av källan');
    expect(said.filter((text) => /^\d+–/.test(text))).toEqual([]);
  });

  test.each<[string, PictureText]>([
    ['a usual vote', usual],
    ['the longest texts', extreme],
    [
      'the longest texts without figures',
      {
        ...extreme,
        score: undefined,
        noScore: 'Källan anger bara en del av siffrorna',
        yes: { ...extreme.yes, count: null },
      } as unknown as PictureText,
    ],
    [
      'no votes at all',
      { ...usual, score: '0–0', yes: { ...usual.yes, count: 0 }, no: { ...usual.no, count: 0 } },
    ],
    ['a part of a matter', { ...extreme, partOf: `Delfråga i ärendet ”${extreme.title}”` }],
    ['one vote', { ...usual, score: '1–0', yes: { ...usual.yes, count: 1 }, no: { ...usual.no, count: 0 } }],
  ])('keeps everything inside its frame: %s', async (_, picture) => {
    expect(await faults(picture)).toEqual([]);
  });

  test('keeps everything inside its frame, whatever it says', async () => {
    const text = fc
      .array(fc.string({ unit: fc.constantFrom(...'abcdefåäöWiŋđ-,'), minLength: 1, maxLength: 40 }), {
        minLength: 1,
        maxLength: 50,
      })
      .map((words) => words.join(' '));
    const count = fc.nat({ max: 349 });
    const picture = fc
      .record({
        title: text,
        partOf: text,
        yes: text,
        no: text,
        body: text,
        result: text,
        a: count,
        b: count,
        c: count,
      })
      .map(({ yes, no, a, b, c, ...rest }) => ({
        ...usual,
        ...rest,
        score: [a, b, ...(c ? [c] : [])].join('–'),
        yes: { count: a, means: yes },
        no: { count: b, means: no },
        ...(c ? { abstain: c } : {}),
      }));
    await fc.assert(
      fc.asyncProperty(picture, async (drawn) => {
        expect(await faults(drawn)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  test('draws a bar as long as the votes: the parts grow with them', async () => {
    const bar = (node: PictureNode): unknown[] =>
      node.type === 'text'
        ? []
        : [
            ...(node.style['flexGrow'] === undefined ? [] : [node.style['flexGrow']]),
            ...node.children.flatMap(bar),
          ];
    expect(
      bar(
        await layOut(
          { ...usual, yes: { ...usual.yes, count: 40 }, no: { ...usual.no, count: 38 }, abstain: 3 },
          measureText,
        ),
      ),
    ).toEqual([40, 38, 3]);
  });

  /** Sizes follow from the fonts' widths, and fonts are the site's to choose: the sign is of the usual ones. */
  const hasUsualFonts = isDeepStrictEqual(settings.fonts, site.parse({}).fonts);
  test.runIf(hasUsualFonts)(
    'has a new version when it is set otherwise: raise LAYOUT_VERSION, then write the new sign here',
    async () => {
      const part = { ...usual, partOf: 'Delfråga i ärendet ”Cykelbana till Påhittan”' };
      const pictures = [usual, extreme, part].map((picture) => ({ ...picture, site: 'Påhittade beslut' }));
      const nodes = await Promise.all(pictures.map((picture) => layOut(picture, measureText)));
      // Colours are the site's to choose.
      const written = Object.entries(settings.colours.light).reduce(
        (text, [name, colour]) => text.replaceAll(colour, name),
        JSON.stringify(nodes),
      );
      const sign = createHash('sha256').update(written).digest('hex').slice(0, 8);
      expect([LAYOUT_VERSION, sign]).toEqual([3, '764e3f92']);
    },
  );
});
