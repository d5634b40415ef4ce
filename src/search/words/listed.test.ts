import { expect, test } from 'vitest';
import { isIn, listedFiles, listedName, listedPlace } from './listed.ts';

const files = listedFiles(['förskola', 'förskolan', 'balskorna']);
const isListed = (word: string) => {
  const { file, number } = listedPlace(word);
  return isIn(files.get(listedName(file)) ?? [], number);
};

test('a word is listed in the forms that it has, and in the genitive of each', () => {
  for (const word of ['förskola', 'förskolans', 'balskorna']) expect(isListed(word)).toBe(true);
  for (const word of ['förskla', 'förskolor', 'balkorna']) expect(isListed(word)).toBe(false);
});
