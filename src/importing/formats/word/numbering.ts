import type { Line } from '../../model/line.ts';
import { numeral } from '../numerals.ts';
import { attributeOf, childOf, childrenOf, valueOf, type Element } from './xml.ts';

interface Level {
  readonly start: number;
  readonly kind: string;
  /** As "%1.%2)". */
  readonly text: string;
  /** The style whose paragraphs get it. */
  readonly style: string | undefined;
  /** Numbers of all levels as figures, whatever their kinds. */
  readonly isLegal: boolean;
  /** It begins anew after a number of this level or one further out; 0 is never. */
  readonly restartAfter: number | undefined;
  readonly isHidden: boolean;
}

interface List {
  /** Lists with the same source count on together. */
  readonly source: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Levels that begin anew, with their number, when the list is first used. */
  readonly starts: ReadonlyMap<number, number>;
}

/** The number of a list's paragraph; `label` is null where its kind cannot be counted. */
export interface Numbered {
  readonly label: string | null;
  readonly level: number;
}

export interface Numbering {
  /** Counts one paragraph on; undefined where the list gives it no number. */
  next(list: string, level: number | undefined, style: string | undefined): Numbered | undefined;
}

/** Reads the numbering of a document as Word counts it: across lists of one source, levels and new starts. */
export function numberingOf(root: Element | undefined): Numbering {
  const lists = listsIn(root);
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return {
    next(id, stated, style) {
      const list = lists.get(id);
      if (list === undefined) return undefined;
      const ofStyle = [...list.levels].find(([, level]) => style !== undefined && level.style === style)?.[0];
      const at = stated ?? ofStyle ?? 0;
      const level = list.levels.get(at);
      if (level === undefined) return undefined;
      const count = counts.get(list.source) ?? [];
      counts.set(list.source, count);
      const key = `${id} ${at}`;
      const anew = list.starts.get(at);
      const before = count[at];
      const begins = before === undefined || (anew !== undefined && !begun.has(key));
      count[at] = begins ? (anew ?? level.start) : before + 1;
      begun.add(key);
      for (let deeper = at + 1; deeper < 9; deeper += 1) {
        const after = list.levels.get(deeper)?.restartAfter;
        if (after === undefined || (after > 0 && at < after)) count[deeper] = undefined;
      }
      for (let outer = 0; outer < at; outer += 1)
        count[outer] ??= list.starts.get(outer) ?? list.levels.get(outer)?.start ?? 1;
      const label = labelOf(level, list, count);
      return label === '' ? undefined : { label, level: at };
    },
  };
}

function labelOf(level: Level, list: List, count: readonly (number | undefined)[]): string | null {
  if (level.isHidden) return '';
  if (level.kind === 'bullet') return bulletOf(level.text);
  let isKnown = true;
  const text = level.text.replace(/%(\d)/gu, (_, figure: string) => {
    const of = list.levels.get(Number(figure) - 1);
    const number = count[Number(figure) - 1] ?? of?.start ?? 1;
    const written = numeral(level.isLegal ? 'decimal' : (of?.kind ?? 'decimal'), number);
    if (written === undefined) isKnown = false;
    return written ?? '';
  });
  return isKnown ? text.trim() : null;
}

/** Bullets are pictures of many fonts: dashes stay, the rest are one. */
function bulletOf(text: string): string {
  if (text.trim() === '') return '';
  return /^[-–—]$/u.test(text.trim()) ? '–' : '•';
}

function listsIn(root: Element | undefined): Map<string, List> {
  const lists = new Map<string, List>();
  if (root === undefined) return lists;
  const sources = new Map(
    childrenOf(root, 'abstractNum').map((element) => [attributeOf(element, 'abstractNumId') ?? '', element]),
  );
  const byStyle = new Map(
    [...sources].flatMap(([id, element]) => {
      const style = valueOf(element, 'styleLink');
      return style === undefined ? [] : [[style, id] as const];
    }),
  );
  for (const element of childrenOf(root, 'num')) {
    const stated = valueOf(element, 'abstractNumId') ?? '';
    const linked = valueOf(sources.get(stated), 'numStyleLink');
    const source = (linked === undefined ? undefined : byStyle.get(linked)) ?? stated;
    const levels = new Map(
      childrenOf(sources.get(source) ?? element, 'lvl').map((level) => [levelNumber(level), levelOf(level)]),
    );
    const starts = new Map<number, number>();
    for (const override of childrenOf(element, 'lvlOverride')) {
      const at = levelNumber(override);
      const replaced = childOf(override, 'lvl');
      if (replaced !== undefined) levels.set(at, levelOf(replaced));
      const start = valueOf(override, 'startOverride');
      if (start !== undefined) starts.set(at, Number(start));
    }
    lists.set(attributeOf(element, 'numId') ?? '', { source, levels, starts });
  }
  return lists;
}

const levelNumber = (element: Element) => Number(attributeOf(element, 'ilvl') ?? 0);

function levelOf(element: Element): Level {
  const format = childOf(element, 'numFmt') ?? choiceIn(element);
  const kind = attributeOf(format, 'val') ?? 'decimal';
  const custom = attributeOf(format, 'format');
  const restart = valueOf(element, 'lvlRestart');
  return {
    start: Number(valueOf(element, 'start') ?? 0),
    kind:
      kind === 'custom' && custom !== undefined && /^01,/u.test(custom.replaceAll(' ', ''))
        ? 'decimalZero'
        : kind,
    text: valueOf(element, 'lvlText') ?? '',
    style: valueOf(element, 'pStyle'),
    isLegal: childOf(element, 'isLgl') !== undefined,
    restartAfter: restart === undefined ? undefined : Number(restart),
    isHidden: childOf(childOf(element, 'rPr'), 'vanish') !== undefined,
  };
}

/** A kind of number that only newer programs know stands in a choice. */
function choiceIn(element: Element): Element | undefined {
  const alternatives = childOf(element, 'AlternateContent');
  const choice = childOf(alternatives, 'Choice') ?? childOf(alternatives, 'Fallback');
  return childOf(choice, 'numFmt');
}

/** What a line carries of its number. */
export const itemOf = ({ label, level }: Numbered): Line['item'] =>
  label === null ? undefined : { label, level };
