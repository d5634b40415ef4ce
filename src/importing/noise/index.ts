import type { Line } from '../model/line.ts';
import { recurringLines } from './recurring.ts';
import { isBodyName, noiseRules } from './rules.ts';

/** How many lines away from a certain one a page header's other lines may stand. */
const NEAR: Record<string, number> = { 'lost-sidnummer': 1 };
const OTHERWISE_NEAR = 3;

/** The name of the noise rule that each line falls under, or null for text. */
export function noiseIn(lines: readonly Line[]): (string | null)[] {
  const rules: (string | null)[] = lines.map(ruleByItself);
  recurringLines(lines, rules).forEach((index) => (rules[index] ??= 'aterkommande-sidhuvud'));
  const certain = [...rules];
  lines.forEach((line, index) => {
    if (rules[index] !== null || line.taught !== undefined) return;
    const rule = besideRule(line);
    if (rule === undefined || after(lines, index, /§$/u)) return;
    if (rule.name === 'lost-sidnummer' && endsSentence(lines, certain, index)) return;
    // "… en plan för / Exempelby stad" is one title, broken at the foot of nothing.
    if (rule.name === 'organisationsnamn' && after(lines, index, / (?:för|i|av|till|och|om|på|inom|från)$/u))
      return;
    const reach = NEAR[rule.name] ?? OTHERWISE_NEAR;
    const isText =
      rule.name === 'lost-sidnummer' && (inTable(lines, index) || endsSentence(lines, certain, index));
    if (isNear(certain, index, reach) && !isText) rules[index] = rule.name;
  });
  onlyTheHeaders(lines, rules);
  edgesOfPages(lines)
    .filter((index) => !endsSentence(lines, rules, index))
    .forEach((index) => (rules[index] ??= 'lost-sidnummer'));
  return rules;
}

/** What a line is by itself: as an editor has taught, as the format has it, or by its form. */
function ruleByItself(line: Line): string | null {
  if (line.taught !== undefined) return line.taught === 'furniture' ? 'protokollform' : null;
  return line.noise ?? strongRule(line) ?? null;
}

/** A line whose every column is noise is noise: "Kommunfullmäktige      Protokoll nr 2". */
function strongRule(line: Line): string | undefined {
  const whole = noiseRules.find((rule) => rule.certainty === 'strong' && rule.matches(line.text));
  if (whole !== undefined || line.cells.length < 2) return whole?.name;
  if (isFooter(line)) return 'sidfot';
  const rules = line.cells.map((cell) => noiseRules.find((rule) => rule.matches(cell.text)));
  if (!rules.every((rule) => rule !== undefined)) return undefined;
  return rules.find((rule) => rule?.certainty === 'strong')?.name;
}

/** "Exempelby stad, protokollsutdrag      1 (2)": a page number in a column of its own. */
const isFooter = ({ cells, text }: Line) =>
  text.length < 140 &&
  !text.includes('§') &&
  [cells[0], cells.at(-1)].some((cell) =>
    /^(?:\d{1,4} ?\( ?\d{1,4} ?\)|(?:sida|sid|blad) \d{1,4}(?: ?(?:av|\() ?\d{1,4}\)?)?)$/iu.test(
      cell?.text ?? '',
    ),
  );

const ruleBeside = (text: string) =>
  noiseRules.find((rule) => rule.certainty === 'beside' && rule.matches(text));

/** Noise beside a certain line, whole or in each of its columns. */
function besideRule({ text, cells }: Line): (typeof noiseRules)[number] | undefined {
  const whole = ruleBeside(text);
  if (whole !== undefined || cells.length < 2) return whole;
  const rules = cells.map((cell) => ruleBeside(cell.text));
  return rules.every((rule) => rule !== undefined)
    ? (rules.find((rule) => rule?.name === 'organnamn') ?? rules[0])
    : undefined;
}

const after = (lines: readonly Line[], index: number, pattern: RegExp) =>
  pattern.test(lines[index - 1]?.text ?? '');

/** Whether a sentence goes on in a year from the page before: "… bidrag för / 2031". A page has no such number. */
function endsSentence(lines: readonly Line[], rules: readonly (string | null)[], index: number): boolean {
  if (!/^(?:19|20)\d{2}$/u.test(lines[index]?.text ?? '')) return false;
  let at = index - 1;
  while (at >= 0 && rules[at] !== null) at -= 1;
  const before = lines[at];
  return (
    before?.fit?.goesOn === true ||
    / (?:för|den|år|året|under|från|till|i|av|per|sedan|och|på|om|\d{1,2} \p{Ll}{3,9})$/u.test(
      before?.text ?? '',
    )
  );
}

/** Seat numbers stand between a party and a role. */
const inTable = (lines: readonly Line[], index: number) =>
  /^\p{Lu}{1,5}$/u.test(lines[index - 1]?.text ?? '') ||
  /^(?:ledamot|ersättare)$/iu.test(lines[index + 1]?.text ?? '');

/**
 * Of the names of bodies beside page headers only the one that returns is the header's; others are
 * recipients that happen to stand first or last on a page.
 */
function onlyTheHeaders(lines: readonly Line[], rules: (string | null)[]): void {
  const counts = new Map<string, number>();
  lines.forEach((line, index) => {
    const recurring = rules[index] === 'aterkommande-sidhuvud';
    const header = rules[index] === 'organnamn' || (recurring && isBodyName(line.text));
    if (header) counts.set(named(line), (counts.get(named(line)) ?? 0) + 1);
    if (recurring && line.cells.length > 1)
      for (const { text } of line.cells.filter((cell) => isBodyName(cell.text)))
        counts.set(text.toLowerCase(), (counts.get(text.toLowerCase()) ?? 0) + 3);
  });
  const cover = new Set(lines.slice(0, 15).map(named));
  const rank = (name: string, count: number) =>
    count * 10 + (cover.has(name) ? 2 : 0) + (/(?:fullmäktige|styrelsen)$/iu.test(name) ? 1 : 0);
  const [header] = [...counts].sort((a, b) => rank(...b) - rank(...a));
  lines.forEach((line, index) => {
    if (rules[index] === 'organnamn' && named(line) !== header?.[0]) rules[index] = null;
  });
}

/** "KOMMUNSTYRELSEN" and "Kommunstyrelsen" are the same header. */
const named = (line: Line) => line.text.toLowerCase();

const AROUND = new Set(['tomma-punkter', 'streck-i-text']);

function isNear(certain: readonly (string | null)[], index: number, reach: number): boolean {
  for (let away = 1; away <= reach; away += 1) {
    for (const at of [index - away, index + away]) {
      const name = certain[at];
      if (name !== null && name !== undefined && !AROUND.has(name)) return true;
    }
  }
  return false;
}

/** A number alone at the top or foot of a page. */
function edgesOfPages(lines: readonly Line[]): number[] {
  return lines.flatMap((line, index) => {
    if (line.page === null || !/^\d{1,4}$/u.test(line.text)) return [];
    const before = lines[index - 1];
    const next = lines[index + 1];
    const edge =
      (before !== undefined && before.page !== line.page) ||
      (next === undefined ? before !== undefined : next.page !== line.page);
    return edge && !inTable(lines, index) ? [index] : [];
  });
}
