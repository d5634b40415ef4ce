import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Renderer } from '@takumi-rs/core';
import { HEIGHT, layOut, textStyle, WIDTH, type MeasureText, type PictureNode } from './layout.ts';
import { fontsForReading } from '../../schema/webbplats.ts';
import type { PictureText } from './vote-picture.ts';

/**
 * Draws share pictures with Takumi, in the same font files as the site's. Loaded only when a picture has to be
 * drawn: what was drawn before comes from the cache.
 */

const fonts = {
  'source-serif-4': { from: '@fontsource/source-serif-4', faces: ['400-normal', '600-normal'] },
  'source-sans-3': { from: '@fontsource-variable/source-sans-3', faces: ['wght-normal'] },
} as const satisfies Record<keyof typeof fontsForReading, unknown>;

/** Packages that decide how a picture looks, with their versions: `npm` puts them under the project's root. */
export const rendererPackages = (): Record<string, string> =>
  Object.fromEntries(
    ['@takumi-rs/core', ...Object.values(fonts).map(({ from }) => from)].map((name) => [
      name,
      String(JSON.parse(readFileSync(inPackage(name, 'package.json'), 'utf8')).version),
    ]),
  );

const inPackage = (name: string, path: string) => join('node_modules', name, path);

/** `latin-ext` holds the Sami letters. */
const subsets = ['latin', 'latin-ext'] as const;

let ready: Promise<Renderer> | undefined;
const renderer = () => (ready ??= start());

async function start(): Promise<Renderer> {
  const made = new Renderer();
  for (const font of Object.keys(fonts) as (keyof typeof fonts)[]) {
    const { from, faces } = fonts[font];
    const ranges = JSON.parse(readFileSync(inPackage(from, 'unicode.json'), 'utf8'));
    for (const subset of subsets)
      for (const face of faces)
        await made.registerFont({
          name: fontsForReading[font],
          data: readFileSync(inPackage(from, `files/${basename(from)}-${subset}-${face}.woff2`)),
          unicodeRange: parseRanges(ranges[subset]),
        });
  }
  return made;
}

/** "U+0000-00FF,U+0131" as pairs of code points. */
export const parseRanges = (text: string): [number, number][] =>
  text.split(',').map((range) => {
    const [first = '', last = first] = range.trim().replace('U+', '').split('-');
    return [parseInt(first, 16), parseInt(last, 16)];
  });

type TakumiNode = Parameters<Renderer['render']>[0];
const asTakumi = (node: PictureNode) => node as unknown as TakumiNode;

/** Where a text's lines end up: their number and the width of the widest. */
export const measureText: MeasureText = async (text, setting, fontSize, width) => {
  const node: PictureNode = {
    type: 'container',
    style: { display: 'flex', width },
    children: [{ type: 'text', text, style: { ...textStyle(setting, fontSize), width } }],
  };
  const { children } = await (await renderer()).measure(asTakumi(node), { width: 2 * WIDTH, height: HEIGHT });
  const runs = children.flatMap((child) => child.runs);
  // A space at the end of a line takes no room on it.
  const ends = runs.map(
    (run) => run.x + run.width * (run.text.trimEnd().length / Math.max(1, run.text.length)),
  );
  return { lines: new Set(runs.map((run) => Math.round(run.y))).size, width: Math.max(0, ...ends) };
};

/** Where everything ends up, for the tests: boxes with their children and lines of text. */
export const measureNode = async (node: PictureNode) =>
  (await renderer()).measure(asTakumi(node), { width: WIDTH, height: HEIGHT });

export async function drawPicture(picture: PictureText): Promise<Uint8Array> {
  const node = await layOut(picture, measureText);
  return (await renderer()).render(asTakumi(node), {
    width: WIDTH,
    height: HEIGHT,
    format: 'png',
    lang: 'sv',
  });
}
