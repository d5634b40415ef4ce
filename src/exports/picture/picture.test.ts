import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { exportedOf } from '../fixture.ts';
import { pictureBytes, pictureKey } from './index.ts';
import { drawPicture, parseRanges, rendererPackages } from './renderer.ts';
import { pictureInWords, votePicture } from './vote-picture.ts';

const picture = votePicture(exportedOf());
const folder = () => mkdtempSync(join(tmpdir(), 'pictures-'));

describe('a picture', () => {
  test('is drawn once, and then taken from what was drawn', async () => {
    const cache = join(folder(), 'new');
    const draw = vi.fn(async () => new Uint8Array([1, 2, 3]));
    const first = await pictureBytes(picture, cache, draw);
    expect([...(await pictureBytes(picture, cache, draw))]).toEqual([...first]);
    expect(draw).toHaveBeenCalledTimes(1);
    expect(readdirSync(cache)).toEqual([`${pictureKey(picture)}.png`]);
  });

  test('is drawn anew when what it says has changed', async () => {
    const cache = folder();
    const draw = vi.fn(async () => new Uint8Array([1]));
    await pictureBytes(picture, cache, draw);
    await pictureBytes({ ...picture, score: '3–1' }, cache, draw);
    expect(draw).toHaveBeenCalledTimes(2);
  });

  test('that could not be drawn leaves nothing behind', async () => {
    const cache = folder();
    await expect(pictureBytes(picture, cache, () => Promise.reject(new Error('x')))).rejects.toThrow('x');
    expect(readdirSync(cache)).toEqual([]);
  });

  test('is named by its renderer and fonts too', () => {
    expect(Object.values(rendererPackages()).every((version) => /^\d+\.\d+\.\d+$/.test(version))).toBe(true);
    expect(Object.keys(rendererPackages())).toHaveLength(3);
  });

  test('is a PNG of 1200 × 630, small enough to be sent', async () => {
    const bytes = Buffer.from(await drawPicture(picture));
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(bytes.length).toBeLessThan(100_000);
  });

  test('is the same picture each time', async () => {
    expect(Buffer.compare(await drawPicture(picture), await drawPicture(picture))).toBe(0);
  });

  test('in words spells out the tally and what ja and nej meant', () => {
    const words = pictureInWords(exportedOf());
    expect(words).toContain('Ja-sidan vann. 2 ja, 1 nej, 0 avstod. Frånvarande: framgår inte av källan.');
    expect(words).toContain('Ja betyder: Den byggs.');
    expect(words).toContain('2 januari 2024, §\u00a01: Cykelbana till Påhittan.');
  });
});

test('the ranges of a font are read as pairs of code points', () => {
  expect(parseRanges('U+0000-00FF,U+0131, U+1E00-1E9F')).toEqual([
    [0, 255],
    [0x131, 0x131],
    [0x1e00, 0x1e9f],
  ]);
});
