/** Ends of words that are followed by a full stop without ending a sentence. */
const ABBREVIATED =
  /(?:^|[\s(])(?:m\.? ?fl|bl\.? ?a|t\.? ?ex|s\.? ?k|dvs|kap|nr|ca|resp|kl|st|p|f\.? ?d|o\.? ?d|m\.? ?m|osv|tjg|ordf|v|ers|led|dnr|\p{Lu}|första st|andra st)\.$/iu;
const END =
  /(?<=[.!?]["”’)]?|["”]) +(?=["”“(]?\p{Lu}|tjänstgörande |ordföranden |\d{1,3} (?:ja|nej|röst|ledam|avst|st |stycken))/gu;

/** The sentences of a paragraph, with the place that each begins at. */
export function sentencesOf(text: string): { text: string; index: number }[] {
  const sentences: { text: string; index: number }[] = [];
  let from = 0;
  for (const match of text.matchAll(END)) {
    const sentence = text.slice(from, match.index);
    if (ABBREVIATED.test(sentence.slice(-12))) continue;
    // A closing quotation mark alone ends nothing where the sentence goes on.
    if (
      /["”]$/u.test(sentence) &&
      !/[.!?]["”]$/u.test(sentence) &&
      !/^["”“(]?\p{Lu}/u.test(text.slice(match.index).trimStart())
    )
      continue;
    sentences.push({ text: sentence, index: from });
    from = match.index + match[0].length;
  }
  sentences.push({ text: text.slice(from), index: from });
  return sentences.filter(({ text: sentence }) => sentence.trim() !== '');
}
