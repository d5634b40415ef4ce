import { z } from 'zod';
import { dateSpan, isIsoDate } from '../domain/dates.ts';
import { UNKNOWN } from '../domain/unknown.ts';
import { SLUG } from '../domain/addresses.ts';
import { registryKey } from '../domain/matter.ts';
import { isInstant } from '../domain/release.ts';

/**
 * What the schemas are made of. Each field carries its Swedish label (`title`) and help text
 * (`description`) as Zod metadata; the JSON Schema for editors, the editing form, error messages and
 * the documentation all read them from there.
 */

/** What a reference may point to: a collection, or a body inside an organisation's file. */
export type ReferenceTarget =
  'organisationer' | 'organ' | 'partier' | 'personer' | 'sammantraden' | 'beslut' | 'underlag' | 'amnen';

/** Metadata that our tools read beside `title` and `description`. */
export interface FieldMeta {
  title?: string;
  description?: string;
  /** The Swedish word for each value of a choice. */
  choices?: Readonly<Record<string, string>>;
  /** The value is the id of such an entry, and must exist. */
  reference?: ReferenceTarget;
  /** What the value looks like, where a regular expression does not already check it. */
  pattern?: string;
  /** A text of sentences, which needs room in a form. */
  long?: boolean;
}

/** The metadata of a schema, looked up through `optional()` and the like. */
export function metaOf(schema: z.core.$ZodType): FieldMeta {
  return (z.globalRegistry.get(schema) ?? {}) as FieldMeta;
}

/** Gives a schema its Swedish label and help, keeping what metadata it has. */
export function field<S extends z.ZodType>(schema: S, title: string, description: string): S {
  return schema.meta({ ...metaOf(schema), title, description });
}

/** No written line is longer, nor any address on the web. */
export const LONGEST_LINE = 1_000;
/** Five times the longest clause or note that was met. */
export const LONGEST_TEXT = 5_000;
/** Of one part of an address, so that it is a name of a file on every system. */
const LONGEST_PART = 100;

const words = (most: number) => z.string().trim().min(1).max(most);

/** One or more characters, no blanks around it. */
export const text = () => words(LONGEST_LINE);

/** Text of one or more sentences. */
export const sentences = () => words(LONGEST_TEXT).meta({ long: true });

/** No search is longer. */
const LONGEST_SEARCH = 80;

/** What somebody may type in the search, as one member of a list that is shown with commas between. */
export const searchTerm = () =>
  words(LONGEST_SEARCH).refine((term) => !/[,;]/.test(term), {
    error: 'ett ord eller några, utan komma',
  });

/** A registry number: one of another form for each organisation, but always one that gives an address. */
export const registryNumber = () =>
  words(LONGEST_PART).refine((number) => registryKey(number) !== '', {
    error: 'ett diarienummer med minst en siffra eller en bokstav a–ö',
  });

/** A choice among a vocabulary's codes. */
export const choice = <V extends Readonly<Record<string, unknown>>>(
  vocabulary: V,
  words?: Record<keyof V, string>,
) =>
  z.enum(Object.keys(vocabulary) as [keyof V & string, ...(keyof V & string)[]]).meta({
    choices: words ?? (vocabulary as unknown as Record<string, string>),
  });

/** A list in which nothing stands twice. A second one is told at its place. */
export const once = <L extends z.ZodArray>(
  list: L,
  key: (item: z.output<L>[number]) => unknown = (item) => item,
) =>
  list.superRefine((items, { addIssue }) => {
    const keys = items.map(key);
    for (const [index, name] of keys.entries())
      if (keys.indexOf(name) < index)
        addIssue({ code: 'custom', path: [index], message: 'något som inte redan står i listan' });
  });

/** The id of another entry. */
export const reference = (target: ReferenceTarget) =>
  z.string().min(1).max(LONGEST_LINE).meta({ reference: target });

/** A value, or `unknown` where the source does not state it. */
export const orUnknown = <S extends z.ZodType>(schema: S) =>
  z.union([z.literal(UNKNOWN), schema]).meta({ ...metaOf(schema) });

/** A day of the calendar. */
export const day = () =>
  z
    .string()
    .refine(isIsoDate, { error: 'ett datum som finns i kalendern, skrivet ÅÅÅÅ-MM-DD' })
    .meta({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' });

/** A point in time with its time zone. */
export const instant = () =>
  z.string().refine(isInstant, {
    error:
      'en tidpunkt med tidszon, till exempel 2026-11-25T15:00+01:00 (vintertid) eller +02:00 (sommartid)',
  });

/** A day, month, quarter or year. */
export const partialDate = () =>
  z
    .string()
    .refine((value) => dateSpan(value) !== undefined, {
      error: 'en dag (2023-09-01), månad (2023-09), ett kvartal (2024-Q1) eller år (2024)',
    })
    .meta({ pattern: '^\\d{4}(-(Q[1-4]|\\d{2}(-\\d{2})?))?$' });

/** An address on the web that a reader can open. */
export const webAddress = () =>
  z
    .url({ protocol: /^https?$/, error: 'en webbadress som börjar med https:// eller http://' })
    .max(LONGEST_LINE);

/** A colour, as styles and pictures take it. Without quotation marks YAML would read a comment. */
export const colour = () =>
  z.string().regex(/^#[0-9a-f]{6}$/, { error: "en färg med små bokstäver, inom citattecken: '#1a2b3c'" });

/** One part of an address. */
export const slug = () =>
  z.string().max(LONGEST_PART).regex(SLUG, { error: 'små bokstäver a–z, siffror och bindestreck' });

/** A § as printed: "113", or "113 a". */
export const paragraphNumber = () =>
  z
    .string()
    .regex(/^\d{1,6}( ?[a-z])?$/, { error: 'numret utan §-tecken inom citattecken, till exempel "113"' });

/** A number of votes, seats or paragraphs. */
export const count = () => z.number().int().min(0);
