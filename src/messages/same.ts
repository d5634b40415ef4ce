import type { Sentence } from './sentence.ts';

/** The form of Swedish messages, for those of another language: the same keys, other words. */
export type Same<T> = T extends string
  ? string
  : T extends (...args: infer A) => infer R
    ? (...args: A) => [Sentence] extends [R] ? Sentence : Same<R>
    : { readonly [K in keyof T]: Same<T[K]> };
