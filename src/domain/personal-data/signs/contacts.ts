import { warning, type Sign } from './sign.ts';

const phoneNumber = warning('telefonnummer', 'Texten ser ut att innehålla ett telefonnummer');
const mailAddress = warning('e-postadress', 'Texten innehåller en e-postadress');

/** Words right before a number that make it an organisation's. */
const OF_ORGANIZATION =
  /(?<!\p{L})(?:\p{L}*växel(?:n|ns)?|kontaktcenter|kundtjänst|kundcenter|medborgarservice|reception(?:en)?|kansli(?:et)?|jour(?:en)?|sjukvårdsrådgivningen)(?:s)?(?: telefon(?:nummer)?)?(?: är| har(?: nummer)?| på)?[:,]? {0,2}$/iu;
/** Clock times, which are as long: "kl. 0830–1015". */
const OF_TIME = /(?<!\p{L})(?:kl|klockan)\.? ?$/iu;
/** Letter boxes that belong to a task and not to the one who has it. */
const OF_TASK =
  /^(?:info|kontakt|contact|post|redaktion|redaktionen|registrator|registratur|diarium|diariet|kansli|kommun|kommunen|region|regionen|kommunstyrelsen|regionstyrelsen|kommunfullmaktige|regionfullmaktige|\p{L}*namnden|\p{L}*forvaltning(?:en)?|\p{L}*kontoret|press|presstjanst|kundtjanst|kontaktcenter|kundcenter|medborgarservice|webb|webmaster|webbredaktion|dataskydd|dataskyddsombud|dso|gdpr|revision|revisionen|patientnamnden|overformyndare|support|noreply|no-reply|epost|mail|arkiv|upphandling|faktura)@/iu;

/** Ways to reach somebody. An organisation's own never warn. */
export const contacts: readonly Sign[] = [
  {
    kind: phoneNumber,
    // 0920-28 40 00, 070-123 45 67, 0701234567, +46 (0)70 123 45 67; not 0123-2024, a matter number.
    pattern:
      /(?<![\p{L}\d/.,:-]|\d )(?!\d{3,5}[-/](?:19|20)\d\d(?!\d))(?:(?:\+|00)46 ?(?:\(0\) ?)?[1-9]|0[1-9])(?:[ -]?\d){5,10}(?![\d/]|-\d)/gu,
    holds: (_, before) => !OF_ORGANIZATION.test(before) && !OF_TIME.test(before),
  },
  {
    kind: mailAddress,
    pattern: /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,4}/gu,
    holds: (address) => !OF_TASK.test(address),
  },
  {
    // anna (at) exempelby.example, anna [snabel-a] exempelby punkt example
    kind: mailAddress,
    pattern:
      /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64} ?(?:[([{<] ?(?:at|snabel-?a|a|@|alfakrull) ?[)\]}>]| (?:snabel-?a) ) ?[\p{L}\d-]{1,63}(?: ?(?:\.|[([{] ?(?:dot|punkt|\.) ?[)\]}]| (?:dot|punkt) ) ?[\p{L}\d-]{1,63}){1,4}/giu,
    holds: (address) => !OF_TASK.test(address.replace(/ ?[([{< ]+(?:at|snabel-?a|a|@|alfakrull).*/iu, '@')),
  },
];
