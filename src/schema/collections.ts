import type { z } from 'zod';
import type { IsoDate } from '../domain/dates.ts';
import type { TextPosition } from '../domain/text-position.ts';
import { topic } from './amnen.ts';
import { decision } from './beslut.ts';
import { organization } from './organisationer.ts';
import { party } from './partier.ts';
import { person } from './personer.ts';
import { minutesForm } from './protokollformer.ts';
import { meeting } from './sammantraden.ts';
import { document } from './underlag.ts';
import { site } from './webbplats.ts';

/**
 * The collections of `src/content`: folder name, what a file is called in Swedish, its format and
 * the schema of its fields. `mdx` is YAML between `---` lines and then text in the safe subset.
 */
export const collections = {
  organisationer: { noun: 'organisation', format: 'yaml', schema: organization },
  partier: { noun: 'parti', format: 'yaml', schema: party },
  personer: { noun: 'person', format: 'yaml', schema: person },
  amnen: { noun: 'ämne', format: 'yaml', schema: topic },
  protokollformer: { noun: 'protokollform', format: 'yaml', schema: minutesForm },
  sammantraden: { noun: 'sammanträde', format: 'mdx', schema: meeting },
  beslut: { noun: 'beslut', format: 'mdx', schema: decision },
  underlag: { noun: 'underlag', format: 'mdx', schema: document },
} as const;

export type CollectionName = keyof typeof collections;
export const collectionNames = Object.keys(collections) as CollectionName[];

/**
 * Everything that an author fills in: the collections, and the settings, of which there is one file. The editing form,
 * the JSON Schema for editors and the page of all fields follow from it.
 */
export const forms = {
  ...collections,
  webbplats: { noun: 'webbplatsens inställningar', format: 'yaml', schema: site },
} as const;
export type FormName = keyof typeof forms;
export const formNames = Object.keys(forms) as FormName[];
export const isCollection = (name: FormName): name is CollectionName => name in collections;

/** The data of one entry, as the schema hands it on. */
export type EntryData<C extends CollectionName> = z.infer<(typeof collections)[C]['schema']>;

/** A body in the safe subset, rendered. YAML files have an empty one. */
export interface RenderedBody {
  readonly html: string;
  /** The same as plain words, for search and excerpts. */
  readonly text: string;
  /** Links in the body, with their places in it. */
  readonly links: readonly (TextPosition & { readonly href: string })[];
}

/** An entry of a collection. Its id is the file's path in the collection, without ending. */
export interface Entry<C extends CollectionName = CollectionName> {
  readonly id: string;
  readonly data: EntryData<C>;
  readonly body: RenderedBody;
}

/** All entries of all collections: what the register is built from. */
export type Archive = { readonly [C in CollectionName]: readonly Entry<C>[] };

/** The collections whose entries may be taken back as a whole, each of which is a page. */
export type WithdrawableCollection = Extract<CollectionName, 'beslut' | 'sammantraden' | 'underlag'>;

/** An entry that was published and taken back: all that is still told of it. */
export interface Withdrawal {
  readonly collection: WithdrawableCollection;
  readonly id: string;
  readonly date: IsoDate;
  /** In the words of who took it back. */
  readonly reason: string;
}
