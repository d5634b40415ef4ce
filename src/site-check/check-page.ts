/**
 * What must hold for each page by itself. A check gives a line per fault, each with where it is.
 */
import { languageOf } from '../domain/language.ts';
import type { Page } from './read-page.ts';

export type Check = (page: Page) => string[];

/** In the language that its address says, which is Swedish unless it begins with another's code. */
export const saysItsLanguage: Check = ({ path, lang }) =>
  lang === languageOf(path) ? [] : [`${path}: lang is ${lang ?? 'missing'}`];

export const hasTitle: Check = ({ path, title }) => (title ? [] : [`${path}: no title`]);

export const hasOneHeading: Check = ({ path, headings }) =>
  headings === 1 ? [] : [`${path}: ${headings} h1 elements`];

export const hasUniqueIds: Check = ({ path, ids }) => {
  const repeated = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [...new Set(repeated)].map((id) => `${path}: id "${id}" more than once`);
};

export const hasNothingInline: Check = ({ path, inline }) =>
  inline.map(({ what, line }) => `${path}, line ${line}: ${what}`);

export const isWellFormed: Check = ({ path, errors }) =>
  errors.map(({ what, line }) => `${path}, line ${line}: ${what}`);

/** A file is loaded only from the site itself; links for people to follow may lead anywhere. */
export const loadsNothingFromElsewhere: Check = ({ path, links }) =>
  links
    .filter(({ address, loads }) => loads && /^(https?:)?\/\/|^data:|^blob:/i.test(address.trim()))
    .map(({ address, line }) => `${path}, line ${line}: ${address}`);
