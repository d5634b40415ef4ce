import type { VoteEvent } from '../model/reading.ts';

const SENTENCE_END = /(?<=[.!?])\s+(?=["”“(]?\p{Lu})/u;
const RESULT =
  /(?:finner (?:ordföranden )?att|ordföranden finner|beslutar(?: därmed| således| härmed| med)|har (?:därmed|alltså|således|därför|härmed) |därmed har|beslutar (?:alltså|sålunda)|konstaterar (?:härmed |därmed )?att|avgör (?:därmed )?med|utslagsröst|röst.{0,80} beslut(?:ar|ade) )/iu;

/**
 * What a text after the count says that the vote led to, in the source's words. A finding that a vote
 * then was called on is not the result.
 */
export function resultIn(text: string): string | null {
  const sentences = text.slice(0, 4000).split(SENTENCE_END);
  const telling = sentences.filter(
    (sentence) => RESULT.test(sentence) && !/motförslag|huvudförslag|huvudvotering/iu.test(sentence),
  );
  if (
    telling.length === 0 ||
    /(?:omröstning|votering) begärs|begär(?:de)?s? (?:omröstning|votering)/iu.test(text)
  )
    return null;
  if (/ställer (?:först |härefter |därefter |sedan )?(?:proposition|propositioner)/iu.test(telling[0] ?? ''))
    return null;
  return telling.join(' ').trim();
}

/** The rule that the source names as deciding. */
export function ruleIn(text: string): VoteEvent['rule'] {
  if (/utslagsröst/iu.test(text)) return 'casting-vote';
  if (/minoritets(?:återremiss|bordläggning)/iu.test(text) && !/^då ärendet|krävs det/iu.test(text))
    return 'minority';
  if (/(?:genom |efter )lottning|lotten (?:avgör|utfaller|avgjorde)/iu.test(text)) return 'lot';
  return null;
}
