import { stem } from '../words/stem.ts';

interface Sense {
  forms: Set<string>;
  /** All its words are names. */
  isName: boolean;
  /** It has become a part of another. */
  into?: number;
}

/**
 * Tells apart the words that share a stem: "majorna" is no form of "maj". What stands in a text is registered with the
 * forms that it is inflected in, and those that have any form in common are one sense of their stem.
 */
export class Senses {
  readonly #byStem = new Map<string, Sense[]>();
  readonly #known = new Map<string, string>();

  /**
   * Registers something that a text has.
   * @param forms all that it is inflected in, with any stem
   * @returns a mark of its sense, for {@link resolved} when all texts are read
   */
  add(partStem: string, word: string, isName: boolean, forms: () => readonly string[]): string {
    const key = `${partStem} ${word}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const meant = forms().filter((form) => stem(form) === partStem);
    const mark = `${partStem} ${this.#join(partStem, meant.length > 0 ? meant : [word], isName)}`;
    this.#known.set(key, mark);
    return mark;
  }

  #join(key: string, forms: readonly string[], isName: boolean): number {
    const senses = this.#byStem.get(key) ?? [];
    this.#byStem.set(key, senses);
    const alike = senses.flatMap((sense, at) =>
      sense.into === undefined && forms.some((form) => sense.forms.has(form)) ? [at] : [],
    );
    const [first = senses.push({ forms: new Set(), isName }) - 1, ...others] = alike;
    const kept = senses[first];
    for (const form of [...forms, ...others.flatMap((at) => [...(senses[at]?.forms ?? [])])])
      kept?.forms.add(form);
    if (kept) kept.isName = isName && [first, ...others].every((at) => senses[at]?.isName);
    for (const at of others) senses[at] = { forms: new Set(), isName, into: first };
    return first;
  }

  /** The sense that a mark has come to stand for: its stem, a number among those of the stem, and all its forms. */
  resolved(mark: string): {
    readonly stem: string;
    readonly sense: number;
    readonly forms: readonly string[];
    readonly isName: boolean;
  } {
    const at = mark.lastIndexOf(' ');
    const key = mark.slice(0, at);
    const senses = this.#byStem.get(key) ?? [];
    let sense = Number(mark.slice(at + 1));
    while (senses[sense]?.into !== undefined) sense = senses[sense]?.into ?? sense;
    const { forms, isName } = senses[sense] ?? { forms: [], isName: false };
    return { stem: key, sense, forms: [...forms], isName };
  }
}
