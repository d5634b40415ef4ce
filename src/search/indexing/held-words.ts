import { stem } from '../words/stem.ts';
import type { Part } from '../words/split.ts';
import type { Word } from '../words/tokens.ts';
import { COMPOUND_PART, HYPHENATED } from '../weights.ts';
import type { WordKnowledge } from './knowledge.ts';
import { Senses } from './senses.ts';

/** One of the things that a word of a text is found by: itself, or what is inside it. */
interface Holding {
  readonly kind: 'whole' | 'part';
  /** Of its senses, for {@link HeldWords.resolved}. */
  readonly marks: readonly string[];
  /** How much it is of the word. */
  readonly share: number;
}

/** What the words of texts are found by. All words are read first, since only then is it known which of them are one. */
export class HeldWords {
  readonly #senses = new Senses();
  readonly #holdings = new Map<string, readonly Holding[]>();
  readonly #knows: WordKnowledge;

  constructor(knows: WordKnowledge) {
    this.#knows = knows;
  }

  of(word: Word): readonly Holding[] {
    const key = word.joined.join('-');
    const known = this.#holdings.get(key) ?? this.#read(word);
    this.#holdings.set(key, known);
    return known;
  }

  resolved(mark: string): ReturnType<Senses['resolved']> {
    return this.#senses.resolved(mark);
  }

  #whole(word: string): readonly string[] {
    const { stems, forms, isName } = this.#knows;
    return stems(word).map((form) => this.#senses.add(form, word, isName(word), () => forms(word)));
  }

  #beginning(part: Part): readonly string[] {
    return [this.#senses.add(part.stem, `${part.text}-`, false, () => this.#knows.formsOfBeginning(part))];
  }

  #part(part: Part, isLast: boolean, share: number): Holding {
    return { kind: 'part', marks: isLast ? this.#whole(part.text) : this.#beginning(part), share };
  }

  #read({ text, joined }: Word): readonly Holding[] {
    const { split } = this.#knows;
    const isJoined = joined.length > 1;
    const compound = isJoined ? joined.flatMap((part) => [...split(part)]) : split(text);
    const shareOf = (isLast: boolean) => (isLast ? COMPOUND_PART.last : COMPOUND_PART.earlier);
    return [
      { kind: 'whole', marks: this.#whole(text), share: 1 },
      ...(isJoined
        ? joined.map((part): Holding => ({ kind: 'whole', marks: this.#whole(part), share: HYPHENATED }))
        : []),
      ...compound.flatMap((part, index) => {
        const isLast = index === compound.length - 1;
        // "värme" in "fjärrvärme|verksamhet"
        const inner = split(part.text);
        return [
          this.#part(part, isLast, shareOf(isLast)),
          ...inner.map((innerPart, at) =>
            this.#part(innerPart, isLast && at === inner.length - 1, shareOf(isLast) * COMPOUND_PART.inner),
          ),
        ];
      }),
      ...runsIn(compound, split).map(({ text: run, isLast }) =>
        this.#part({ text: run, stem: stem(run) }, isLast, shareOf(isLast)),
      ),
    ];
  }
}

/**
 * The compounds inside a compound that are none of its parts: "arbetsmiljö" in "arbets|miljö|frågor", and "vindkraft"
 * in "vind|kraftverk". Linking letters stay where they are.
 */
export function runsIn(
  parts: readonly Part[],
  split: WordKnowledge['split'],
): { readonly text: string; readonly isLast: boolean }[] {
  const texts = parts.flatMap((part) => {
    const inner = split(part.text);
    return inner.length > 1 ? inner.map(({ text }) => text) : [part.text];
  });
  if (texts.length < 3) return [];
  const alone = new Set(parts.map(({ text }) => text));
  return texts.flatMap((_, from) =>
    texts
      .slice(from + 1)
      .map((_, more) => ({
        text: texts.slice(from, from + more + 2).join(''),
        isLast: from + more + 2 === texts.length,
        isAll: from === 0 && from + more + 2 === texts.length,
      }))
      .filter(({ text, isAll }) => !isAll && !alone.has(text)),
  );
}
