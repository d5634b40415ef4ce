/** What ja and nej mean in one vote, as far as a text says. */
interface Meaning {
  readonly yes: string | null;
  readonly no: string | null;
}

const FOR_BOTH =
  /(?<![\p{L}])ja(?:-?röst)? för (?<yes>.{2,600}?)(?: och|[.,;]["”]?(?: och)?| samt|["”]? ?[–-]) ?["”“]?nej(?:-?röst)? för (?<no>.{2,600}?)(?:["”“.]+(?= |$)|$)/iu;
const WHO = String.raw`(?:den|de|dem|ledamöter) som (?:vill |önskar |ställer sig bakom |stöd(?:er|jer) )?`;
/** Words up to the verb, without a second "den som" among them. */
const UNNESTED = String.raw`(?:(?!(?:den|de|dem) som(?![\p{L}])|röstar)[^.;"”]){2,400}?`;
const WHO_YES = new RegExp(
  String.raw`(?:^|[^\p{L}])${WHO}(?<text>${UNNESTED}),? (?:ska |skall )?rösta[r]? ["”“]?ja(?![\p{L}])`,
  'iu',
);
const WHO_NO = new RegExp(
  String.raw`(?:^|[^\p{L}])${WHO}(?<text>${UNNESTED}),? (?:ska |skall )?rösta[r]? ["”“]?nej(?![\p{L}])`,
  'iu',
);
const VOTE_YES =
  /(?<![\p{L}])ja(?:-?röst(?:er)?)?["”]? ?(?:innebär|betyder|avser|är(?: en röst)?|=|:|[–—-](?= )|till|ges för|läggs för)(?: att)? (?<text>[^;"”]{2,400}?)(?=[.;"”]|$|,? (?:och |medan |samt )?["”“]?nej(?![\p{L}]))/iu;
const VOTE_NO =
  /(?<![\p{L}])nej(?:-?röst(?:er)?)?["”]? ?(?:att|innebär|betyder|avser|är(?: en röst)?|=|:|[–—-](?= )|till|ges för|läggs för)(?: att)? (?<text>[^;"”]{2,400}?)(?=[.;"”]|$)/iu;
const ONE_YES = /(?<![\p{L}])ja(?:-?röst)? för (?<text>[^;"”]{2,400}?)(?=[.;"”]|$)/iu;
const ONE_NO = /(?<![\p{L}])nej(?:-?röst)? för (?<text>[^;"”]{2,400}?)(?=[.;"”]|$)/iu;
/** "Den som röstar ja bifaller …". */
const DOES = String.raw`(?<text>(?:bifaller|avslår|stöder|stödjer|vill|antar|godkänner|biträder|återremitterar|bordlägger|är för)(?![\p{L}])[^.;"”]{2,400}?)(?=[.;"”]|$|,? (?:och |medan )?(?:den|de) som)`;
const DOES_YES = new RegExp(String.raw`(?:den|de|ledamöter) som röstar ["”“]?ja["”]?,? ${DOES}`, 'iu');
const DOES_NO = new RegExp(String.raw`(?:den|de|ledamöter) som röstar ["”“]?nej["”]?,? ${DOES}`, 'iu');
const FOR_YES = /röstar ja för (?<text>[^.;,"”]{2,400}?)(?= och| röstar|[.;,"”]|$)/iu;

/**
 * What a paragraph says that ja and nej mean: "Ja för avslag och Nej för bifall till …", "Den som
 * bifaller … röstar Ja", "Ja-röst innebär …", "Ja = …". Figures after "Ja:" are totals and no meaning.
 */
export function meaningIn(paragraph: string): Meaning | undefined {
  // The stops of an abbreviation end no sentence.
  const text = paragraph.slice(0, 3000).replace(/m\.? ?fl\.(?! *$)/giu, 'm fl');
  const both = FOR_BOTH.exec(text);
  if (both !== null) return { yes: tidied(both.groups?.['yes']), no: tidied(both.groups?.['no']) };
  const yes = tidied(
    (
      DOES_YES.exec(text) ??
      WHO_YES.exec(text) ??
      VOTE_YES.exec(text) ??
      FOR_YES.exec(text) ??
      ONE_YES.exec(text)
    )?.groups?.['text'],
  );
  const no = tidied(
    (DOES_NO.exec(text) ?? WHO_NO.exec(text) ?? VOTE_NO.exec(text) ?? ONE_NO.exec(text))?.groups?.['text'],
  );
  return yes === null && no === null ? undefined : { yes, no };
}

/** Names after "Nej:" are who voted so, and no meaning. */
const LIST = /^(?:\p{Lu}\S+ ){2,5}\(\p{L}{1,5}\)(?:,| och |$)|\(\p{L}{1,5}\), /u;

function tidied(text: string | undefined): string | null {
  if (text === undefined) return null;
  const clean = text.replace(/^["”“'\s]+|["”“'\s.,;]+$/gu, '').replace(/,? och$/u, '');
  return clean.length < 2 || /^\d/u.test(clean) || LIST.test(clean) ? null : clean;
}
