import type { Line } from '../model/line.ts';
import { isBodyName } from '../noise/rules.ts';
import { sectionOf } from '../sections/kinds.ts';

const NAME = String.raw`(?:(?:Gemensamma nämnden|Nämnden|Utskottet|Beredningen|Styrelsen) för \p{Ll}[\p{L}-]*(?: och \p{Ll}[\p{L}-]*)?|(?:\p{Lu}[\p{L}-]+ (?:och |samt |för )(?:\p{L}+ ){0,3}|\p{L}+(?:styrelsens|nämndens|fullmäktiges) )?\p{L}*(?:fullmäktige|styrelsen|nämnden|utskottet|utskott|beredningen|direktionen|kommittén))`;
const ACTS = new RegExp(
  String.raw`^(?<body>${NAME}) (?:beslutar|beslutade|tillstyrker|föreslår|godkänner|ställer sig bakom|hemställer|översänder|remitterar)(?![\p{L}])`,
  'u',
);
const FINDS = new RegExp(
  String.raw`finner (?:härvid |därvid )?att (?<body>${NAME}) (?:har )?(?:beslut|bifall|avsl|återremitt|bordl)`,
  'iu',
);
const TITLE = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:sammanträdes)?protokoll(?:et)?|beslut i korthet|sammanträde(?:t)?|kallelse|protokollsutdrag)(?![\p{L}])[\p{L} :,–-]{0,40}?(?<![\p{L}])(?<body>${NAME})s?(?![\p{L}])`,
  'iu',
);
/** "Direktionens protokoll nr 2/2031". */
const OWN_TITLE = new RegExp(String.raw`^(?<body>${NAME})s (?:protokoll|sammanträde|möte)(?![\p{L}])`, 'iu');

/**
 * The body whose minutes a file is: the page header's, else the one that the title names, else the one
 * that the headings and the decisions say decides. `null` where these do not agree on one.
 */
export function bodyOf(lines: readonly Line[], noise: readonly (string | null)[]): string | null {
  return (
    most(lines.flatMap((line, index) => (noise[index] === null ? [] : headerBody(line)))) ??
    most(
      lines.slice(0, 12).flatMap((line) => [...bodies(TITLE, line.text), ...bodies(OWN_TITLE, line.text)]),
    ) ??
    most(
      lines
        .slice(0, 60)
        .flatMap((line, index) =>
          isBodyName(line.text) && index < 40 && isCover(lines, index) ? [line.text] : [],
        ),
    ) ??
    most(
      lines.flatMap((line) => {
        const owner = sectionOf(line);
        const headed = owner?.kind === 'decision' && owner.owner !== undefined ? [owner.owner] : [];
        return [...headed, ...bodies(ACTS, line.text), ...bodies(FINDS, line.text)];
      }),
    )
  );
}

/** On a cover, before the first §. */
const isCover = (lines: readonly Line[], index: number) =>
  !lines.slice(0, index + 1).some((line) => line.text.startsWith('§'));

function headerBody({ text, cells }: Line): string[] {
  const parts = [text, ...cells.map((cell) => cell.text)];
  return parts.flatMap((part) => {
    const name = part.replace(/ ?,? \d{4}-\d{2}-\d{2}$/u, '').replace(/, ?protokoll$/iu, '');
    if (isBodyName(name) && !/ (?:Stad|Kommun|kommun|stad) /u.test(name)) return [name];
    const after = new RegExp(String.raw` (?<body>${NAME})$`, 'u').exec(name)?.groups?.['body'];
    return after === undefined ? [] : [after.trim()];
  });
}

const bodies = (pattern: RegExp, text: string) => {
  const body = text.length > 600 ? undefined : pattern.exec(text)?.groups?.['body'];
  return body === undefined ? [] : [capital(body)];
};
/** "KOMMUNSTYRELSEN" of a heading is the same body. */
function capital(name: string): string {
  const plain = name === name.toUpperCase() ? name.toLowerCase() : name;
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}

/** What a body calls itself in its own minutes; which one it is, another line says. */
const GENERIC = /^(?:nämnden|styrelsen|utskottet|fullmäktige|beredningen|kommittén)$/iu;

/** Whether a heading's name is the body's own: "Nämnden", "Arbetsutskottet" for short. */
export function isSameBody(name: string, body: string): boolean {
  const [short, full] = [name, body].map((label) =>
    label.toLowerCase().replace(/(utskott|nämnd)e[tn]$/u, '$1'),
  );
  if (short === undefined || full === undefined) return false;
  return (
    full === short ||
    (GENERIC.test(name) && (full.endsWith(short) || full.startsWith(`${name.toLowerCase()} för `))) ||
    (/utskott$/u.test(short) && full.endsWith(` ${short}`))
  );
}

/** The name that stands most often, where no other stands half as often. */
function most(names: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const name of names.filter((candidate) => !GENERIC.test(candidate)))
    counts.set(capital(name), (counts.get(capital(name)) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (first === undefined) return null;
  return second === undefined || second[1] * 2 <= first[1] ? first[0] : null;
}
