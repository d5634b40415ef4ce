import type { Paragraph } from '../layout/paragraphs.ts';
import { isSameBody } from '../meeting/body.ts';

const BODY = String.raw`(?<body>(?:[\p{L}-]+ (?:och |samt |för )?){0,4}?\p{L}*(?:fullmäktige|styrelsen|nämnden|utskottet|utskott|beredningen|direktionen|kommittén))`;
const ADVERBS = String.raw`(?:,? (?:enhälligt|således|därmed|härefter))*`;
/** "Nämnden beslutar att …", "Efter lottning beslutar fullmäktige att …". */
const STRAIGHT = new RegExp(
  String.raw`^${BODY} (?:beslutar|beslutade)${ADVERBS}:?(?: (?<rest>att .+))?$`,
  'siu',
);
const TURNED = new RegExp(
  String.raw`^(?:[^.]{3,100} )?(?:beslutar|beslutade) ${BODY}${ADVERBS}:?(?: (?<rest>att .+))?$`,
  'siu',
);
const SENTENCE = /(?<=\p{L}{2}[.!?]) (?=\p{Lu})/u;

/**
 * The decision of a § that has no heading for it: what follows the words by which this body decides, up
 * to the end of the text. Undefined where no such words end a paragraph or lead in an att-sats.
 */
export function inlineDecision(
  paragraphs: readonly Paragraph[],
  body: string | null,
): Paragraph[] | undefined {
  for (const [index, paragraph] of paragraphs.entries()) {
    const sentences = paragraph.text.split(SENTENCE);
    const last = sentences.at(-1) ?? '';
    const match = STRAIGHT.exec(last) ?? TURNED.exec(last);
    const { body: who = '', rest } = match?.groups ?? {};
    if (match === null || (body !== null && !isSameBody(capital(who.trim()), body))) continue;
    const under = paragraphs.slice(index + 1);
    const listed = under.filter(({ marker, text }) => marker !== null || /^att /u.test(text));
    if (rest !== undefined) return [{ ...paragraph, text: rest }, ...listed];
    if (under[0] !== undefined && listed[0] === under[0]) return listed;
  }
  return undefined;
}

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
