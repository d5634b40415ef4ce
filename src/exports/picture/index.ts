import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson } from '../../domain/canonical-json.ts';
import { LAYOUT_VERSION, look } from './layout.ts';
import { drawPicture, rendererPackages } from './renderer.ts';
import type { PictureText } from './vote-picture.ts';

/** Pictures drawn before, each named by all that decides how it looks. */
const CACHE = 'node_modules/.cache/beslut-i-korthet/delningsbilder';

let renderers: Record<string, string> | undefined;

/** The name of a picture: the same text, layout, colours, fonts and renderer, and nothing else, give the same name. */
export function pictureKey(picture: PictureText): string {
  renderers ??= rendererPackages();
  return createHash('sha256')
    .update(canonicalJson({ picture, LAYOUT_VERSION, look, renderers }))
    .digest('hex');
}

/** A vote's share picture as PNG, drawn only where the same one has not been drawn before. */
export async function pictureBytes(
  picture: PictureText,
  folder = CACHE,
  draw: (text: PictureText) => Promise<Uint8Array> = drawPicture,
): Promise<Uint8Array> {
  const file = join(folder, `${pictureKey(picture)}.png`);
  try {
    return readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const bytes = await draw(picture);
  mkdirSync(folder, { recursive: true });
  // Another build may write the same file: it appears whole or not at all.
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, bytes);
  renameSync(unfinished, file);
  return bytes;
}
