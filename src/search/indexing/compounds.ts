import { stem } from '../words/stem.ts';
import { split, type Lexicon, type Part } from '../words/split.ts';
import type { Dictionary, Lemma } from './dictionary.ts';

/** Flags of dictionary-sv: may end a compound; is inflected as a noun. */
const ENDS = 'Y';
const NOUN = /[BCDEFGHIJ]/;

/** Prefixes and particles: "uppdrag" is no "drag", and "tillägg" no "ägg". */
const particles = new Set(
  `an av be bi bort de efter emot er fram från för före förbi genom hit igen in inom inåt kring med mellan mot
   ned neder nedåt ner om på runt sam samman själv till tillbaka under upp uppe uppåt ur ut utan utanför utåt vid
   vidare åt åter över o icke mis van ge ord ar er per kon pro re dis ko al man men mån ant led bord fort full`.split(
    /\s+/,
  ),
);
/** Ends that are words of their own, and seldom so in the words that end like them. */
const noEnds = new Set(
  `tina al ade ande ar aren art arten bar bara bart en ens er era eras ers et ett fall hav ing is isk ken lar lig liga ligt
   ling lingar ment mer nad ner nig not ort ra rad rar ras rat ren rena ria rim ris ron sam sex skap skapen skapet som
   ste stan ster stor stora tal tan tar ten tera ters tid tide tor tum ver bor bon son dom sak sin era tas tals tisk
   fulla full lös lösa löst mässig mässiga mässigt aktig artad ägg sitt mån sera tion kola kolan aga agan agor koren amma
   malt logisk logiska klar klara tärt nation inge ingen randen`.split(/\s+/),
);
/** Three letters that do end compounds. */
const shortEndForms =
  /^(hus|bad|väg|råd|val|lag|mat|bil|båt|bok|bro|dag|hem|hot|liv|lov|lån|lön|mål|rum|tåg|bud|arv|barn|kö|sop)/;

/**
 * Splits compounds by the dictionary's own rules of what may begin and end one; where they say nothing, by
 * words of at least four letters that it knows, or that the archive itself uses.
 */
export function splitterOf(
  { lemmas, beginning, isName }: Dictionary,
  /** How many times the archive has each word, in lower case. */
  archive: ReadonlyMap<string, number>,
): (word: string) => readonly Part[] {
  const isOwn = (form: string) =>
    (archive.get(form) ?? 0) >= OFTEN && form.length >= 4 && lemmas(form).length === 0;
  const begins = (form: string) => {
    if (particles.has(form)) return undefined;
    const stated = beginning(form) ?? unlisted.get(form);
    if (stated) return { stem: stated, cost: form.length === 3 ? 3 : 0 };
    if (form.length < 4) return undefined;
    for (const base of [form, form.replace(/s$/, '')]) {
      const [lemma] = base.length >= 4 ? lemmas(base).filter(({ word }) => word === base) : [];
      if (lemma && NOUN.test(lemma.flags)) return { stem: stem(base), cost: 3 };
      if (isOwn(base)) return { stem: stem(base), cost: 4 };
    }
    // "gatu", "kvinno", "skole", "skol"
    const [noun] = lemmas(`${form.replace(/[uoe]$/, '')}a`).filter(({ flags }) => NOUN.test(flags));
    return noun && { stem: stem(noun.word), cost: 4 };
  };
  const ends = (form: string) => {
    if (noEnds.has(form) || (form.length <= 3 && !shortEndForms.test(form))) return undefined;
    const possible = lemmas(form).filter(({ word }) => !noEnds.has(word));
    const best =
      possible.find(({ flags }) => flags.includes(ENDS)) ?? possible.find(({ flags }) => NOUN.test(flags));
    if (best) return { stem: stem(best.word), cost: costOfEnd(best) };
    return isOwn(form) ? { stem: stem(form), cost: 4 } : undefined;
  };
  const lexicon: Lexicon = { beginning: begins, end: ends };
  // "Flunsås|parken": what begins it is a name, or a word that nobody has listed.
  const named: Lexicon = {
    beginning: (form) =>
      begins(form) ??
      // A linking s is the name's: "Flunsås|parken" is no kick.
      (form.length >= 4 && !particles.has(form)
        ? { stem: stem(form), cost: 20 + form.length - (form.endsWith('s') ? 2 : 0) }
        : undefined),
    end: (form) => (form.length >= 5 ? ends(form) : undefined),
  };
  // "kollektivtrafik|hubb"
  const unlistedEnd: Lexicon = {
    beginning: (form) => (form.length >= 5 ? begins(form) : undefined),
    end: (form) =>
      ends(form) ??
      (form.length >= 4 && !noEnds.has(form) ? { stem: stem(form), cost: 20 + form.length } : undefined),
  };
  const remembered = new Map<string, readonly Part[]>();
  return (word) => {
    const known = remembered.get(word);
    if (known) return known;
    const listed = lemmas(word);
    const skipped = isSimple(word, listed) || isName(word);
    const parts = skipped ? [] : split(word, lexicon);
    const isUnknown = !skipped && parts.length === 0 && listed.length === 0;
    const likely = isUnknown
      ? [named, unlistedEnd].map((lexicon) => split(word, lexicon)).find(({ length }) => length > 0)
      : parts;
    remembered.set(word, likely ?? []);
    return likely ?? [];
  };
}

/** Beginnings that the dictionary has only inside of whole words. */
const unlisted = new Map([
  ['mödra', 'moder'],
  ['ob', 'ob'],
  ['it', 'it'],
  ['ute', 'ute'],
  ['inne', 'inne'],
]);
const OFTEN = 3;
const SHORTEST_COMPOUND = 6;
/** Words of the dictionary that look like compounds and are none to anybody who reads them. */
const simple = new Set(
  `ordförande ledamot sammanträde samarbete medarbetare kommunal regional minister sekreterare handling personal
   person tjänst bokslut erfarenhet villkor militär bilaga partikel regel beskrivning biträde allmän kollektiv protokoll parti landsting sammanhang sammanfattning program kalender kompetens centrum plattform fullmäktige`.split(
    /\s+/,
  ),
);
const isSimple = (word: string, lemmas: readonly Lemma[]) =>
  word.length < SHORTEST_COMPOUND || lemmas.some((lemma) => simple.has(lemma.word));

const costOfEnd = ({ word, flags }: Lemma) => (flags.includes(ENDS) ? 0 : 2) + (word.length <= 3 ? 2 : 0);
