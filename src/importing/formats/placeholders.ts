/** What Word's content controls and templates ask the writer for, and print where nobody has written anything. */
/** Requests of templates, in brackets. */
const BRACKETED =
  /^[[<{](?:ange|skriv|klicka|välj|infoga|fyll i|lägg till)(?![\p{L}])[^\]>}]{0,80}[\]>}]\.?$/iu;
const REQUEST =
  /^\[?(?:(?:klicka|tryck)(?: eller (?:tryck|klicka))? (?:här|på den här platsen)(?: och)? (?:för att (?:ange|skriva|lägga till|infoga)|(?:skriv|ange))[^.]{0,40}|välj (?:ett objekt|ett datum|ett alternativ|en byggblock)|ange (?:text|datum|ett datum) här|(?:click|tap)(?: or (?:tap|click))? (?:here )?(?:to )?enter[^.]{0,30}|choose an item|enter (?:text|a date))\.?\]?$/iu;

/** Whether a text is only such a request. */
export const isPlaceholder = (text: string) =>
  text.length < 100 &&
  [REQUEST, BRACKETED].some((request) => request.test(text.replace(/\s+/gu, ' ').trim()));
