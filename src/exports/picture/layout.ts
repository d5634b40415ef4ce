import { SWEDISH } from '../../domain/language.ts';
import { messagesIn } from '../../messages/index.ts';
import { fontsForReading } from '../../schema/webbplats.ts';
import { settings as site } from '../../site/settings/settings.ts';
import { fit, type Fitted, type TextBox, type Size } from './fit.ts';
import type { PictureText } from './vote-picture.ts';

/**
 * Sets a vote's share picture: what it says becomes boxes and texts with sizes. The look is the site's in
 * light, in its fonts.
 */

const { shared: words } = messagesIn(SWEDISH);

export const WIDTH = 1200;
export const HEIGHT = 630;

/** Raised whenever the same text would give another picture. A test notices when that was forgotten. */
export const LAYOUT_VERSION = 3;

export const families = {
  reading: fontsForReading[site.fonts.reading],
  controls: fontsForReading[site.fonts.controls],
} as const;
type Family = keyof typeof families;

const colors = site.colours.light;

/** What of the settings decides how every picture looks. */
export const look = { colors, families } as const;
const MARGIN = 60;
const TEXT_WIDTH = WIDTH - 2 * MARGIN;
const GAP = 48;

type Style = Readonly<Record<string, string | number>>;
export type PictureNode =
  | { readonly type: 'container'; readonly style: Style; readonly children: readonly PictureNode[] }
  | { readonly type: 'text'; readonly text: string; readonly style: Style };

/** How a text is set, apart from its size: what it takes to measure it as it will be drawn. */
export interface Setting {
  readonly family: Family;
  readonly weight: number;
  readonly lineHeight: number;
}

export type MeasureText = (
  text: string,
  setting: Setting,
  fontSize: number,
  width: number,
) => Promise<{ lines: number; width: number }>;

const settings = {
  body: { family: 'controls', weight: 600, lineHeight: 1.2 },
  time: { family: 'controls', weight: 400, lineHeight: 1.2 },
  title: { family: 'reading', weight: 600, lineHeight: 1.12 },
  partOf: { family: 'controls', weight: 400, lineHeight: 1.2 },
  score: { family: 'reading', weight: 600, lineHeight: 1 },
  means: { family: 'reading', weight: 400, lineHeight: 1.25 },
  side: { family: 'controls', weight: 600, lineHeight: 1.25 },
  result: { family: 'controls', weight: 600, lineHeight: 1.25 },
  site: { family: 'reading', weight: 600, lineHeight: 1.2 },
  small: { family: 'controls', weight: 400, lineHeight: 1.25 },
} as const satisfies Record<string, Setting>;

/** The style that makes a text look as it was measured. */
export const textStyle = ({ family, weight, lineHeight }: Setting, fontSize: number): Style => ({
  fontFamily: `'${families[family]}'`,
  fontWeight: weight,
  fontSize,
  lineHeight,
  fontVariantNumeric: 'lining-nums',
});

const box = (style: Style, ...children: readonly PictureNode[]): PictureNode => ({
  type: 'container',
  style: { display: 'flex', flexShrink: 0, ...style },
  children,
});

const set = (setting: Setting, { text, fontSize }: Sized, style: Style = {}): PictureNode => ({
  type: 'text',
  text,
  style: { ...textStyle(setting, fontSize), ...style },
});

/** Ja and nej are two tones of one ink: full, and hatched. */
const hatching = `repeating-linear-gradient(135deg, ${colors.ink} 0px, ${colors.ink} 3px, ${colors.paper} 3px, ${colors.paper} 11px)`;
const fills: Record<'yes' | 'no' | 'abstain', Style> = {
  yes: { backgroundColor: colors.ink },
  no: { backgroundImage: hatching },
  abstain: { backgroundColor: colors.paper },
};
const frame = { borderWidth: 3, borderStyle: 'solid', borderColor: colors.ink };

function bar({ yes, no, abstain = 0 }: PictureText): PictureNode {
  const parts = [
    ['yes', yes.count ?? 0],
    ['no', no.count ?? 0],
    ['abstain', abstain],
  ] as const;
  const segments = parts
    .filter(([, count]) => count > 0)
    .map(([option, count]) => box({ ...fills[option], ...frame, flexGrow: count, flexBasis: 0, height: 28 }));
  return box({ width: TEXT_WIDTH, height: 28, gap: 4 }, ...segments);
}

/** The same number of lines at several sizes, largest first. */
const upTo = (lines: number, first: number, ...others: readonly number[]): [Size, ...Size[]] => [
  { fontSize: first, lines },
  ...others.map((fontSize) => ({ fontSize, lines })),
];

type Sized = Pick<Fitted, 'text' | 'fontSize'>;

/** What stands beside the figures: what ja and nej meant. */
interface Beside {
  readonly width: number;
  readonly yes: Fitted;
  readonly no: Fitted;
}

const NAME_WIDTH = 62;
const KEY_WIDTH = 36;
const scoreSizes = [170, 150, 128, 104, 80] as const;

/** The picture as boxes. Every text has been measured in its place before it stands there. */
export async function layOut(picture: PictureText, measure: MeasureText): Promise<PictureNode> {
  const place = (setting: Setting, text: string, where: TextBox) =>
    fit(text, where, (line, fontSize, width) => measure(line, setting, fontSize, width));
  const widthOf = async (setting: Setting, { text, fontSize }: Sized) =>
    Math.ceil((await measure(text, setting, fontSize, WIDTH * 2)).width) + 1;

  const beside = async (width: number, meanings: TextBox['sizes']): Promise<Beside> => {
    const room = { width: width - NAME_WIDTH - KEY_WIDTH, sizes: meanings };
    return {
      width,
      yes: await place(settings.means, picture.yes.means, room),
      no: await place(settings.means, picture.no.means, room),
    };
  };

  /** The figures as large as leaves room for all that stands beside them. */
  const tally = async (score: string): Promise<{ figures: Sized; width: number; beside: Beside }> => {
    let smallest: { figures: Sized; width: number; beside: Beside } | undefined;
    for (const fontSize of scoreSizes) {
      const figures = { text: score, fontSize };
      const width = await widthOf(settings.score, figures);
      if (width > TEXT_WIDTH / 2 && fontSize !== scoreSizes.at(-1)) continue;
      const besideBar = await beside(TEXT_WIDTH - GAP - width, [
        ...upTo(2, 29, 27, 25),
        { fontSize: 23, lines: 3 },
      ]);
      smallest = { figures, width, beside: besideBar };
      if (besideBar.yes.isWhole && besideBar.no.isWhole) break;
    }
    return smallest as NonNullable<typeof smallest>;
  };

  const time = await place(settings.time, picture.time, { width: 520, sizes: upTo(1, 27, 24, 21) });
  const body = await place(settings.body, picture.body, {
    width: TEXT_WIDTH - GAP - (await widthOf(settings.time, time)),
    sizes: upTo(1, 27, 24, 21),
  });
  const partOf =
    picture.partOf === undefined
      ? undefined
      : await place(settings.partOf, picture.partOf, { width: TEXT_WIDTH, sizes: upTo(1, 27, 25, 23, 21) });
  const title = await place(settings.title, picture.title, {
    width: TEXT_WIDTH,
    sizes: partOf ? upTo(2, 38, 36, 34, 32) : upTo(2, 54, 50, 46, 42, 38),
  });
  const address = await place(settings.small, picture.address, {
    width: TEXT_WIDTH,
    sizes: upTo(1, 22, 20, 18, 16, 14),
  });
  const result = await place(settings.result, resultLine(picture), {
    width: TEXT_WIDTH,
    sizes: upTo(1, 28, 26, 24, 22, 20),
  });
  const figures = picture.score === undefined ? undefined : await tally(picture.score);

  return box(
    {
      width: WIDTH,
      height: HEIGHT,
      flexDirection: 'column',
      paddingLeft: MARGIN,
      paddingRight: MARGIN,
      backgroundColor: colors.paper,
      color: colors.ink,
    },
    box(
      {
        ...spread,
        borderTopWidth: 6,
        borderTopStyle: 'solid',
        borderTopColor: colors.ink,
        marginTop: 36,
        paddingTop: 16,
      },
      set(settings.body, body),
      set(settings.time, time, { color: colors.quiet }),
    ),
    box(
      { width: TEXT_WIDTH, height: 122, marginTop: 18, flexDirection: 'column' },
      ...(partOf ? [set(settings.partOf, partOf, { color: colors.quiet, marginBottom: 2 })] : []),
      set(settings.title, title, { width: TEXT_WIDTH, textWrap: 'balance' }),
    ),
    box(
      { width: TEXT_WIDTH, height: 194, marginTop: 6, alignItems: 'center' },
      ...(figures
        ? [
            set(settings.score, figures.figures, { width: figures.width, marginRight: GAP }),
            besideFigures(figures.beside),
          ]
        : [
            besideFigures(
              await beside(TEXT_WIDTH, [...upTo(1, 29, 27, 25), { fontSize: 23, lines: 2 }]),
              ...(picture.noScore ? [noFigures(picture.noScore)] : []),
            ),
          ]),
    ),
    // Who won has the whole width: it is never cut, and as large as what ja and nej meant.
    box({ width: TEXT_WIDTH, height: 36 }, set(settings.result, result)),
    box({ marginTop: 12 }, bar(picture)),
    box(
      { ...spread, marginTop: 20 },
      set(settings.site, { text: picture.site, fontSize: 26 }),
      set(settings.small, { text: words.checksum(picture.checksum), fontSize: 22 }, { color: colors.quiet }),
    ),
    box({ width: TEXT_WIDTH, marginTop: 4 }, set(settings.small, address, { color: colors.quiet })),
  );
}

const spread: Style = { width: TEXT_WIDTH, justifyContent: 'space-between', alignItems: 'baseline' };

const noFigures = (text: string) => set(settings.score, { text, fontSize: 44 }, { marginBottom: 14 });

const resultLine = ({ result, abstain }: PictureText) =>
  `${result}${abstain === undefined ? '' : ` ${words.abstained(abstain)}`}`;

function besideFigures({ width, yes, no }: Beside, ...above: readonly PictureNode[]): PictureNode {
  const side = (name: string, means: Fitted, fill: Style) =>
    box(
      { width, marginBottom: 10 },
      box({ ...fill, ...frame, width: 22, height: 22, marginTop: 7, marginRight: KEY_WIDTH - 22 }),
      set(settings.side, { text: name, fontSize: 27 }, { width: NAME_WIDTH, flexShrink: 0 }),
      set(settings.means, means, { width: width - NAME_WIDTH - KEY_WIDTH }),
    );
  return box(
    { width, flexDirection: 'column', justifyContent: 'center' },
    ...above,
    side(words.sides.yes, yes, fills.yes),
    side(words.sides.no, no, fills.no),
  );
}
