import type { z } from 'zod';
import { addresses } from '../domain/addresses.ts';
import { inLanguage, SWEDISH, type Language } from '../domain/language.ts';
import { isKnown } from '../domain/unknown.ts';
import { messagesIn } from '../messages/index.ts';
import type { PropertyName } from '../messages/sv/data-fields.ts';
import { organizationLabel } from '../register/labels.ts';
import type { PageFrame } from '../register/page-frame.ts';
import type { Register } from '../register/register.ts';
import { latestFirst } from '../archive/by-date.ts';
import { LICENCE, settings, SITE_NAME, siteHas } from '../site/settings/settings.ts';
import { votesFiles, votingOrganizations } from '../register/views/votes.ts';
import { searchKinds } from '../site/search-kinds.ts';
import { versions } from './checksums/index.ts';
import { HEIGHT, WIDTH } from './picture/layout.ts';
import { fileAddress, embedAddress } from './vote/addresses.ts';
import { columns } from './vote/columns.ts';
import { takeAlong } from './vote/take-along.ts';
import { exportedVote } from './vote/exported.ts';
import { codedPieces, listedValues, type CodedPiece } from '../schema/codes.ts';
import { voteDocument } from './vote/schema.ts';
import { voteEventsOf } from '../telling/decision-votes.ts';

/** The page that says how the files are made up. What it lists comes from what makes the files. */
export interface DataView {
  readonly frame: PageFrame;
  /** What the data may be used under, where its terms are read, and what they mean. */
  readonly licence: { readonly name: string; readonly address: string; readonly terms: string };
  readonly schema: string;
  readonly picture: { readonly width: number; readonly height: number };
  readonly forms: readonly Form[];
  readonly columns: readonly Explained[];
  readonly properties: readonly Explained[];
  readonly checksum: {
    readonly example?: string;
    /** How each version is computed from a vote's JSON, the latest first. */
    readonly versions: readonly {
      readonly name: string;
      readonly recipe: readonly CodedPiece[];
      readonly covers: readonly string[];
    }[];
  };
  /** Whether the site has votes to embed, and code for one. */
  readonly hasEmbeds: boolean;
  readonly embedCode?: string | undefined;
  /** The tables of all votes of an organisation. */
  readonly tables: readonly {
    readonly organization: string;
    readonly files: readonly { readonly text: string; readonly href: string }[];
  }[];
}

export interface Described {
  readonly name: string;
  readonly description: string;
}

/** The same as a page shows it: what is a value in the files stands as code. */
export interface Explained {
  readonly name: string;
  readonly description: readonly CodedPiece[];
}

/** A way in which each vote event is published. */
export interface Form extends Described {
  /** What follows the vote's own address. */
  readonly address: string;
  /** One that exists, where the archive has any vote. */
  readonly example?: string;
}

function dataFrame(language: Language): PageFrame {
  const { title, description } = messagesIn(language).data;
  return {
    title,
    description,
    path: inLanguage(language, addresses.data()),
    breadcrumb: [],
    translated: 'data',
    // The index is of Swedish pages.
    ...(language === SWEDISH
      ? { search: { kind: searchKinds.help, title, place: SITE_NAME, topics: [], keys: [] } }
      : {}),
  };
}

/** The properties of an object's schema with their help, those of objects within as `a.b` and of lists as `a[].b`. */
export function describedProperties(schema: z.core.$ZodType, prefix = ''): Described[] {
  const { def } = schema._zod as { def: { type: string; shape?: Record<string, z.core.$ZodType> } };
  return Object.entries(def.shape ?? {}).flatMap(([key, fieldSchema]) => {
    const name = `${prefix}${key}`;
    const { description } = fieldSchema as z.ZodType;
    const { inner, suffix } = within(fieldSchema);
    return [
      ...(description === undefined ? [] : [{ name, description }]),
      ...describedProperties(inner, `${name}${suffix}.`),
    ];
  });
}

/** The schema inside `nullable()`, `optional()` and lists. */
function within(schema: z.core.$ZodType, suffix = ''): { inner: z.core.$ZodType; suffix: string } {
  const { def } = schema._zod as { def: { innerType?: z.core.$ZodType; element?: z.core.$ZodType } };
  if (def.element) return within(def.element, `${suffix}[]`);
  return def.innerType ? within(def.innerType, suffix) : { inner: schema, suffix };
}

/** The latest vote event of the archive, as the example. */
function example(register: Register, site: URL) {
  const dated = register.archive.beslut
    .filter((decision) => voteEventsOf(decision).length > 0)
    .map((decision) => ({ decision, data: register.get('sammantraden', decision.data.meeting).data }))
    .filter(({ data }) => isKnown(data.date))
    .sort((a, b) => latestFirst(a, b) || a.decision.id.localeCompare(b.decision.id));
  const [latest] = dated;
  return latest && exportedVote(register, latest.decision, 1, site);
}

export function dataView(register: Register, site: URL, language: Language = SWEDISH): DataView {
  const { data: words } = messagesIn(language);
  // In English most codes are words, too.
  const codes = language === SWEDISH ? listedValues(voteDocument) : [];
  const explained = (text: string) => codedPieces(text, codes);
  const vote = example(register, site);
  const event = vote?.document;
  const form = (name: string, address: string, description: string, full?: string): Form => ({
    name,
    address,
    description,
    ...(full ? { example: new URL(full).pathname } : {}),
  });
  const file = (format: Parameters<typeof fileAddress>[1]) =>
    event ? fileAddress(event, format) : undefined;
  return {
    frame: dataFrame(language),
    licence: { ...LICENCE, terms: words.licenceTerms[settings.licence] },
    schema: addresses.voteSchema(),
    picture: { width: WIDTH, height: HEIGHT },
    forms: [
      form(words.page, '/', words.pageHelp, event?.id),
      form('JSON', '.json', words.jsonHelp, file('json')),
      form('CSV', '.csv', words.csvHelp, file('csv')),
      form(words.spreadsheet, '.semikolon.csv', words.spreadsheetHelp, file('semikolon.csv')),
      ...(siteHas('pictures')
        ? [form(words.picture, '.png', words.pictureHelp(WIDTH, HEIGHT), file('png'))]
        : []),
      ...(siteHas('embeds')
        ? [form(words.embed, '/inbaddad/', words.embedHelp, event && embedAddress(event))]
        : []),
    ],
    columns: columns.map(({ name }) => ({ name, description: explained(words.columns[name]) })),
    properties: describedProperties(voteDocument).map(({ name }) => ({
      name,
      description: explained(words.properties[name as PropertyName]),
    })),
    checksum: {
      ...(event ? { example: event.checksums[0] } : {}),
      versions: versions.map(({ number, voteCovers }) => ({
        name: words.checksumVersion(number),
        recipe: explained(words.checksumVersions[number]),
        covers: voteCovers,
      })),
    },
    hasEmbeds: siteHas('embeds'),
    ...(vote ? { embedCode: takeAlong(register, vote).embed?.fittingCode } : {}),
    tables: votingOrganizations(register).map((id) => ({
      organization: organizationLabel(register, id).text,
      files: votesFiles(id, language),
    })),
  };
}
