import dictionary from 'dictionary-sv';
import { stem } from '../words/stem.ts';
import { remembering } from './remembering.ts';

/**
 * The Swedish dictionary of the spelling checkers, read for two questions: which words a form may be an
 * inflection of, and which words may stand in a compound. Used while building only: nothing of it is published
 * but what the archive's own words tell.
 */
export interface Dictionary {
  /** The words that this may be a form of, in lower case; empty where it is none. */
  lemmas(form: string): readonly Lemma[];
  /** Whether this is a word in the form that dictionaries list. */
  isListed(form: string): boolean;
  /** All forms of all words, some of them twice. */
  allForms(): Iterable<string>;
  /** All forms of a word. */
  forms(lemma: Lemma): readonly string[];
  /** The stem of the word that begins compounds in this form ("utvecklings", "kyrko", "skol"), if one does. */
  beginning(form: string): string | undefined;
  /** Whether the form is, or may be, the name of somebody or something. */
  isName(form: string): boolean;
}

export interface Lemma {
  readonly word: string;
  readonly flags: string;
  /** It is listed with a capital letter. */
  readonly isName: boolean;
}

/** A rule of inflection: words with the flag that end as `condition` lose `strip` and get `add`. */
interface Rule {
  readonly flag: string;
  /** It makes the form in which the word begins a compound, and no form of its own. */
  readonly begins: boolean;
  readonly strip: string;
  readonly add: string;
  readonly condition: RegExp;
}

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

function readRules(): Rule[] {
  return text(dictionary.aff)
    .split('\n')
    .flatMap((line) => {
      const [kind, flag, strip, addition, condition] = line.trim().split(/\s+/);
      if (kind !== 'SFX' || !flag || strip === undefined || addition === undefined || condition === undefined)
        return [];
      const [add = '', more] = addition.split('/');
      return [
        {
          flag,
          begins: more?.includes('W') ?? false,
          strip: strip === '0' ? '' : strip,
          add: add === '0' ? '' : add,
          condition: new RegExp(`${condition === '.' ? '' : condition}$`, 'u'),
        },
      ];
    });
}

/** No rule looks at more of a word's last letters. */
const LONGEST_CONDITION = 6;

/** What may not be written so, what is right and yet nobody should be led to, and what is no word by itself. */
const FORBIDDEN = /%/;
const NOT_SUGGESTED = /!/;
const PART_ONLY = /[Z¤]/;
/** May begin a compound, or stand in the middle of one, as it is. */
const BEGINS = /[XU]/;

export function readDictionary(): Dictionary {
  /** The entries of each word, in lower case: names after other words. */
  const words = new Map<string, readonly Lemma[]>();
  const notSuggested: Lemma[] = [];
  const beginnings = new Map<string, string>();
  const names = new Set<string>();
  for (const line of text(dictionary.dic).split('\n').slice(1)) {
    const [listed = '', flags = ''] = line.trim().split(/\/(?=[^/]*$)/);
    const word = listed.toLowerCase();
    if (word !== '' && NOT_SUGGESTED.test(flags)) notSuggested.push({ word, flags, isName: false });
    if (word === '' || FORBIDDEN.test(flags) || NOT_SUGGESTED.test(flags)) continue;
    const isName = /^\p{Lu}\p{Ll}/u.test(listed);
    if (isName) names.add(word);
    if (PART_ONLY.test(flags)) {
      if (BEGINS.test(flags)) beginnings.set(word, stem(word.replace(/(?<=...)[aeou]$/, '')));
    } else {
      words.set(word, withEntry(words.get(word) ?? [], { word, flags, isName }));
      if (BEGINS.test(flags)) beginnings.set(word, stem(word));
    }
  }
  const rules = readRules();
  const inflecting = Map.groupBy(
    rules.filter(({ begins }) => !begins),
    ({ flag }) => flag,
  );
  const rulesOf = (word: string, flags: string) =>
    [...new Set(flags)]
      .flatMap((flag) => inflecting.get(flag) ?? [])
      .filter(({ strip, condition }) => word.endsWith(strip) && condition.test(word));
  /** The rules by what they add, and then by what they take away. */
  const byAddition = new Map(
    [...Map.groupBy(rules, ({ add }) => add)].map(
      ([add, adding]) => [add, [...Map.groupBy(adding, ({ strip }) => strip)]] as const,
    ),
  );
  const longest = Math.max(...rules.map(({ add }) => add.length));

  /** The words that rules make this form of. */
  function* origins(form: string, begins: boolean): Iterable<Lemma> {
    for (let length = 0; length <= Math.min(longest, form.length - 1); length += 1) {
      const rest = form.slice(0, form.length - length);
      for (const [strip, stripping] of byAddition.get(form.slice(form.length - length)) ?? []) {
        const word = rest + strip;
        for (const lemma of words.get(word) ?? []) {
          const isMade = stripping.some(
            (rule) => rule.begins === begins && lemma.flags.includes(rule.flag) && rule.condition.test(word),
          );
          if (isMade) yield lemma;
        }
      }
    }
  }
  return {
    lemmas: remembering((form) => [...new Set([...(words.get(form) ?? []), ...origins(form, false)])]),
    isListed: (form) => words.has(form),
    *allForms() {
      // What a word is inflected by follows from its flags and its end.
      const known = new Map<string, readonly Rule[]>();
      for (const { word, flags } of [...words.values()].flat().concat(notSuggested)) {
        const key = `${flags}/${word.slice(-LONGEST_CONDITION)}`;
        const applied = known.get(key) ?? rulesOf(word, flags);
        known.set(key, applied);
        yield word;
        for (const { strip, add } of applied) yield word.slice(0, word.length - strip.length) + add;
      }
    },
    forms: ({ word, flags }) => [
      word,
      ...rulesOf(word, flags).map(({ strip, add }) => word.slice(0, word.length - strip.length) + add),
    ],
    isName: (form) => names.has(form) || names.has(form.replace(/s$/, '')),
    beginning(form) {
      const stated = beginnings.get(form);
      if (stated !== undefined) return stated;
      const [origin] = origins(form, true);
      return origin && stem(origin.word);
    },
  };
}

/** The entries of a word with another: those of names are kept apart, and stand last. */
function withEntry(entries: readonly Lemma[], entry: Lemma): readonly Lemma[] {
  const same = entries.find(({ isName }) => isName === entry.isName);
  const merged = same ? { ...entry, flags: same.flags + entry.flags } : entry;
  return [...entries.filter((before) => before !== same), merged].toSorted(
    (a, b) => Number(a.isName) - Number(b.isName),
  );
}
