import { slugify } from '../../domain/addresses.ts';

/** A part of an address from the first words of a text, at most 60 letters; `otherwise` where none is left. */
export function slugOf(text: string, otherwise: string): string {
  const words = slugify(text).split('-');
  let slug = '';
  for (const word of words) {
    if (slug !== '' && slug.length + word.length + 1 > 60) break;
    slug = slug === '' ? word.slice(0, 60) : `${slug}-${word}`;
  }
  return slug || otherwise;
}

/** The first of `base`, `base-2`, `base-3` … that is not taken. */
export function freeName(base: string, taken: (name: string) => boolean): string {
  let name = base;
  for (let number = 2; taken(name); number += 1) name = `${base}-${number}`;
  return name;
}

/** The first words of a text, at most so many letters. */
export function opening(text: string, most: number): string {
  const plain = text.replace(/\s+/gu, ' ').trim();
  return plain.length <= most ? plain : `${plain.slice(0, most).replace(/\s+\S*$/u, '')} …`;
}
