import dictionary from 'dictionary-sv';

/** The nouns of the dictionary, in an order that is always the same and not that of the alphabet. */
export function nounsOf(): string[] {
  const lines = new TextDecoder().decode(dictionary.dic).split('\n').slice(1);
  const nouns = lines.flatMap((line) => {
    const [word = '', flags = ''] = line.split('/');
    return /^\p{Ll}{4,16}$/u.test(word) && /[DE]/.test(flags) && /[GHI]/.test(flags) && !/[Z%¤]/.test(flags)
      ? [word]
      : [];
  });
  return nouns.toSorted((a, b) => mixed(a) - mixed(b));
}

const mixed = (word: string) =>
  [...word].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) | 0, 7);
