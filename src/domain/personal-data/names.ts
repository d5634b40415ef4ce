import { givenNames } from './given-names.ts';
import { matches } from './matches.ts';
import { plainly, type TextSpan } from './plain-text.ts';

/** A name of a person in a text. */
export interface NameFinding extends TextSpan {
  /** The given name and the surname, without what stands between. */
  readonly given: string;
  readonly surname: string;
  /** Whether the words around it make it that of somebody in office: a title before it, a party after it. */
  readonly isInOffice: boolean;
}

const WORD = String.raw`\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?`;
const NAME = new RegExp(
  String.raw`(?<![\p{L}-])(?<given>${WORD})(?: ${WORD}| \p{Lu}\.){0,2} (?:(?:von|af|de|van|el|al) )?(?<surname>${WORD})(?![\p{L}\d-])`,
  'gu',
);
/** Names of places and organisations that are called after somebody: "Gustav Adolfs torg", "Karin Boyes gata". */
const CALLED_AFTER =
  /^ (?:torg|gata|väg|plats|park|skola|gymnasi|minne|stiftelse|fond|pris|hus|gränd|gård|kyrka|församling|AB|universitet|sjukhus|bro|backe|allé)/iu;
const SURNAME_OF_NONE =
  /(?:kommun|region|nämnden|styrelsen|fullmäktige|gatan|vägen|torget|skolan|gymnasiet|sjukhuset|stiftelsen|partiet|demokraterna|församling|län|parken|hamn)s?$/iu;
const TITLE =
  /(?<!\p{L})\p{L}*(?:direktör|chef|sekreterare|strateg|jurist|revisor|handläggare|controller|kanslist|rektor|ordförande|ledamot|ledamoten|ersättare|ersättaren|råd|rådet|utredare|advokat|professor|överläkare|läkare|ombud|ombudet|samordnare|ekonom|arkitekt|ingenjör|planerare|specialist|utvecklare|minister|riksdagsledamot|borgmästare|talman|registrator|nämndsekreterare|förvaltare|konsult|forskare|föredragande|justerare)(?:en|n|et)?,? {0,2}$/iu;
const PARTY = /^ ?\((?:\p{Lu}{1,4}|\p{Lu}\p{Ll}{1,3}|-|–)\)/u;

/** A surname as it is without the genitive: "Anna Svenssons ansökan". */
const bare = (surname: string) => (/[^s]s$/u.test(surname) ? surname.slice(0, -1) : surname);

/** Every name of a person in a text, by its given name. */
export function findNames(text: string, isGiven = (name: string) => givenNames.has(name)): NameFinding[] {
  const { plain, spanOf } = plainly(text);
  return matches(plain, NAME).flatMap(({ index, 0: name, groups: { given = '', surname = '' } = {} }) => {
    const after = plain.slice(index + name.length, index + name.length + 20);
    const before = plain.slice(Math.max(0, index - 40), index);
    if (!given.split('-').every(isGiven) || CALLED_AFTER.test(after) || SURNAME_OF_NONE.test(surname))
      return [];
    const isInOffice = TITLE.test(before) || PARTY.test(after);
    return [{ ...spanOf(index, index + name.length), given, surname: bare(surname), isInOffice }];
  });
}
