import type { FaultKind } from '../fault.ts';

const OF_INDIVIDUALS =
  'Beslut som rör en enskild får inte peka ut vem det är. Förtroendevalda och tjänstepersoner i tjänsten får nämnas.';

/** A person's name in a decision on individuals that is none of the archive's members and holds no office there. */
export const privateName: FaultKind = {
  code: 'privatpersons-namn',
  severity: 'warning',
  title: 'Ett beslut om enskilda nämner någon som inte är förtroendevald',
  advice:
    'Ta bort namnet om det är en privatpersons. Får det stå, skriv namnet och skälet i fältet privacyExceptions, eller pricka av det när ni publicerar. En förtroendevald som saknas läggs till bland personerna.',
  reason: OF_INDIVIDUALS,
};

/** Words of health or of children in one sentence with a name. */
export const sensitiveWords: FaultKind = {
  code: 'kansligt-vid-namn',
  severity: 'warning',
  title: 'Ord om hälsa eller barn står vid ett namn',
  advice:
    'Ta bort namnet eller det som rör hälsan eller barnen. Får det stå, skriv namnet och skälet i fältet privacyExceptions, eller pricka av det när ni publicerar.',
  reason:
    'Uppgifter om hälsa är känsliga personuppgifter, och barn ska skyddas särskilt. De får inte kopplas till någon som går att känna igen.',
};

/** What a decision on individuals speaks of. */
export const ON_INDIVIDUALS =
  /individärende|enskilt ärende|enskild(?:es|e|a|s)? (?:person|sökande)|sökanden?(?!\p{L})|klaganden?(?!\p{L})|ansök(?:an|er|ningar)|bygglov|rivningslov|marklov|förhandsbesked|strandskyddsdispens|serveringstillstånd|färdtjänst|skolskjuts|ekonomiskt bistånd|försörjningsstöd|sanktionsavgift|vite(?:sföreläggande)?(?!\p{L})|skadestånd|överklaga|omprövning|uppsägning|avsked|anställ(?:a|er|ning)|tillsynsärende|olovlig|rättelseföreläggande|bidrag till (?:enskild|person)|tvångsvård|omhändertag|god man|adoption|orosanmäl|återkrav|dödsbo/iu;

const SENSITIVE =
  /(?<!\p{L})(?:sjuk(?:skriv\p{L}*|dom\p{L}*|pensi\p{L}*|ersättning)|diagnos\p{L}*|cancer|demens\p{L}*|depress\p{L}*|missbruk\p{L}*|beroendevård|psykisk\p{L}*|psykiatri\p{L}*|funktionsnedsättning\p{L}*|funktionshind\p{L}*|autism|adhd|läkarintyg|patient(?:en|ens)?|vård(?:as|ades|behov)|handikapp\p{L}*|rehabiliter\p{L}*|gravid\p{L}*|abort|hiv|elev(?:en|ens)|barnet(?:s)?|(?:hans|hennes|deras|sin|sitt|sina) (?:barn|son|dotter|söner|döttrar)|son(?:en)?(?!\p{L})|dotter(?:n)?|vårdnad\p{L}*|umgänge\p{L}*|placera(?:d|s|des) (?:i|på)|familjehem\p{L}*|förskolebarn|minderårig\p{L}*)(?!\p{L})/iu;

/** The sentence that holds a place of a text. */
function sentenceAt(text: string, index: number): string {
  const start = Math.max(text.lastIndexOf('. ', index), text.lastIndexOf('\n', index)) + 1;
  const end = /[.!?](?:\s|$)|\n/u.exec(text.slice(index));
  return text.slice(start, end ? index + end.index : text.length);
}

/** Whether words of health or of children stand in one sentence with what is at a place. */
export const hasSensitiveWords = (text: string, index: number): boolean =>
  SENSITIVE.test(sentenceAt(text, index));

/** Whether a text has any such words: quicker to ask than where. */
export const mayBeSensitive = (text: string): boolean => SENSITIVE.test(text);
