import { tidy, type Cell, type LineDoubt } from '../../model/line.ts';
import { boxText, tickOf } from '../boxes.ts';
import { raise } from '../raised.ts';
import type { Glyph } from './glyph.ts';
import type { Box } from './matrix.ts';

/** The letters on one height of a page. */
export interface Letters {
  readonly y: number;
  readonly size: number;
  /** From the left. */
  readonly glyphs: readonly Glyph[];
  readonly raised: ReadonlySet<Glyph>;
}

/** The cells of a row, the font of each, and what a line goes through. */
export interface CellsRead {
  readonly cells: Cell[];
  readonly fonts: string[];
  readonly doubts: LineDoubt[];
}

/** Letters with a word's space between belong together; a wider one parts columns. */
const COLUMN_SPACE = 1.25;
/** A space as wide as this parts columns where one is known to begin. */
const NARROW_SPACE = 0.15;

interface Draft {
  readonly font: string;
  text: string;
  from: number;
  to: number;
}

/**
 * Puts the letters of a row together to cells. `starts` are places where columns begin that other rows have: a word that
 * begins there begins a cell, however close it stands to the one before.
 */
export function cellsOf(level: Letters, rules: readonly Box[], starts: readonly number[]): CellsRead {
  const across = rules.filter(({ top, bottom }) => {
    const middle = (top + bottom) / 2;
    return middle > level.y + level.size * 0.15 && middle < level.y + level.size * 0.45;
  });
  const struck: string[] = [];
  const { glyphs } = level;
  const spread = spreadOf(glyphs);
  const cells: Draft[] = [];
  let isSpaced = false;
  let pending = '';
  /** Where the last letter ended, struck or not. */
  let reach = -Infinity;
  const flush = () => {
    const cell = cells.at(-1);
    if (cell !== undefined && pending !== '') cell.text += raise(pending);
    pending = '';
  };
  for (const glyph of glyphs) {
    if (glyph.text.trim() === '') {
      isSpaced = true;
      continue;
    }
    const middle = glyph.x + glyph.width / 2;
    if (across.some(({ left, right }) => middle > left && middle < right)) {
      struck.push(isSpaced && struck.length > 0 ? ` ${glyph.text}` : glyph.text);
      isSpaced = false;
      reach = glyph.x + glyph.width;
      continue;
    }
    const last = cells.at(-1);
    const space = last === undefined ? 0 : glyph.x - Math.max(last.to, reach);
    const isRaised = level.raised.has(glyph);
    const isStart =
      space > level.size * NARROW_SPACE && starts.some((start) => Math.abs(start - glyph.x) < 1.2);
    if (last === undefined || space >= level.size * COLUMN_SPACE || isStart) {
      flush();
      cells.push({
        font: glyph.font,
        text: isRaised ? '' : glyph.text,
        from: glyph.x,
        to: glyph.x + glyph.width,
      });
      if (isRaised) pending = glyph.text;
    } else {
      const isAfterStruck = reach > last.to && !/^[.,;:)]/u.test(glyph.text);
      const isParted = (isSpaced && space > THIN_SPACE * glyph.size) || space > spread * glyph.size;
      const joint = isAfterStruck || isParted ? ' ' : '';
      if (isRaised) pending += pending === '' ? glyph.text : joint + glyph.text;
      else {
        flush();
        last.text += joint + glyph.text;
      }
      last.to = Math.max(last.to, glyph.x + glyph.width);
    }
    isSpaced = false;
  }
  flush();
  const words = struck.join('').trim();
  const read = cells.map(cellOf);
  return {
    cells: read.filter(({ text }) => text !== ''),
    fonts: cells.flatMap(({ font }, index) => (read[index]?.text === '' ? [] : [font])),
    doubts:
      words === '' ? [] : [{ code: 'struken-text', particulars: `Struket är ”${words.slice(0, 80)}”.` }],
  };
}

function cellOf({ text, from, to }: Draft): Cell {
  const plain = boxText(tidy(text.replace(/[\u2010\u00ad]$/u, '-')));
  const ticked = tickOf(plain);
  return { text: plain, from, to, ...(ticked === undefined ? {} : { ticked }) };
}

/** A space that moves the next letter by less is none: a soft hyphen is drawn as one. */
const THIN_SPACE = 0.04;
/** A gap of this much of the letters' size parts words, where letters stand as close as they do. */
const WORD_SPACE = 0.13;

/**
 * The gap, in sizes of letters, that parts words of a row. Headings are set with space between all their letters:
 * there it must be clearly wider than that.
 */
function spreadOf(glyphs: readonly Glyph[]): number {
  const ofLetters = gapsOf(glyphs, /\p{L}/u);
  // Figures alone are spaced only if all of them are alike; columns of figures are not.
  const ofAll = ofLetters.length > 0 ? [] : gapsOf(glyphs, /\S/u);
  const areAlike = Math.max(...ofAll) - Math.min(...ofAll) < 0.04;
  const gaps = ofAll.length > 4 && areAlike ? ofAll : ofLetters;
  if (gaps.length < 4) return WORD_SPACE;
  gaps.sort((a, b) => a - b);
  const usual = gaps[Math.floor(gaps.length / 2)] ?? 0;
  return usual < 0.07 ? WORD_SPACE : usual + Math.max(0.15, usual * 0.5);
}

/** The gaps between neighbouring signs of a kind, in sizes of letters; nothing stands between them. */
function gapsOf(glyphs: readonly Glyph[], kind: RegExp): number[] {
  const gaps: number[] = [];
  let last: Glyph | undefined;
  for (const glyph of glyphs) {
    const isCounted = kind.test(glyph.text);
    if (isCounted && last !== undefined) {
      const gap = (glyph.x - last.x - last.width) / Math.max(last.size, 1);
      if (gap < COLUMN_SPACE) gaps.push(gap);
    }
    last = isCounted ? glyph : undefined;
  }
  return gaps;
}
