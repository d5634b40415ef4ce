import dictionary from 'dictionary-sv';
import { stem } from '../words/stem.ts';

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

/** What may not be written so (%), and what is no word by itself. */
const FORBIDDEN = /[%!]/;
const PART_ONLY = /[Z¤]/;
/** May begin a compound, or stand in the middle of one, as it is. */
const BEGINS = /[XU]/;

export function readDictionary(): Dictionary {
  const words = new Map<string, string>();
  const beginnings = new Map<string, string>();
  const names = new Set<string>();
  for (const line of text(dictionary.dic).split('\n').slice(1)) {
    const [listed = '', flags = ''] = line.trim().split(/\/(?=[^/]*$)/);
    const word = listed.toLowerCase();
    if (word === '' || FORBIDDEN.test(flags)) continue;
    if (/^\p{Lu}\p{Ll}/u.test(listed)) names.add(word);
    if (PART_ONLY.test(flags)) {
      if (BEGINS.test(flags)) beginnings.set(word, stem(word.replace(/(?<=...)[aeou]$/, '')));
    } else {
      words.set(word, `${words.get(word) ?? ''}${flags}`);
      if (BEGINS.test(flags)) beginnings.set(word, stem(word));
    }
  }
  const rules = readRules();
  const byAddition = Map.groupBy(rules, ({ add }) => add);
  const longest = Math.max(...rules.map(({ add }) => add.length));

  /** The words that rules make this form of. */
  function* origins(form: string, begins: boolean): Iterable<Lemma> {
    for (let length = 0; length <= Math.min(longest, form.length - 1); length += 1) {
      const rest = form.slice(0, form.length - length);
      for (const rule of byAddition.get(form.slice(form.length - length)) ?? []) {
        if (rule.begins !== begins) continue;
        const word = rest + rule.strip;
        const flags = words.get(word);
        if (flags?.includes(rule.flag) && rule.condition.test(word)) yield { word, flags };
      }
    }
  }
  return {
    lemmas(form) {
      const flags = words.get(form);
      return [...(flags === undefined ? [] : [{ word: form, flags }]), ...origins(form, false)];
    },
    isListed: (form) => words.has(form),
    forms: ({ word, flags }) => [
      word,
      ...rules
        .filter(
          ({ flag, begins, strip, condition }) =>
            !begins && flags.includes(flag) && word.endsWith(strip) && condition.test(word),
        )
        .map(({ strip, add }) => word.slice(0, word.length - strip.length) + add),
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
