import type { z } from 'zod';
import { addresses } from '../domain/addresses.ts';
import { isKnown } from '../domain/unknown.ts';
import type { PageFrame } from '../register/page.ts';
import type { Register } from '../register/register.ts';
import { latestFirst } from '../register/register.ts';
import { SITE_NAME } from '../register/site.ts';
import { voteFacts } from './checksum.ts';
import { HEIGHT, WIDTH } from './picture/layout.ts';
import { fileAddress, embedAddress } from './vote/addresses.ts';
import { columns } from './vote/columns.ts';
import { takeAlong } from './vote/take-along.ts';
import { LICENSE, voteDocumentOf } from './vote/document.ts';
import { voteDocument } from './vote/schema.ts';
import { voteEventsOf } from '../register/vote-events.ts';

/** The page that says how the files are made up. What it lists comes from what makes the files. */
export interface DataView {
  readonly frame: PageFrame;
  readonly license: string;
  readonly schema: string;
  readonly picture: { readonly width: number; readonly height: number };
  readonly forms: readonly Form[];
  readonly columns: readonly Described[];
  readonly properties: readonly Described[];
  readonly checksum: { readonly covers: readonly string[]; readonly example?: string };
  readonly embedCode?: string;
}

export interface Described {
  readonly name: string;
  readonly description: string;
}

/** A way in which each vote event is published. */
export interface Form extends Described {
  /** What follows the vote's own address. */
  readonly address: string;
  /** One that exists, where the archive has any vote. */
  readonly example?: string;
}

export const dataFrame: PageFrame = {
  title: 'Data att ta med',
  description:
    'Varje omröstning finns som JSON, CSV och bild. Så är filerna uppbyggda, vad kontrollsumman betyder och hur uppgifterna får användas.',
  path: addresses.data(),
  breadcrumb: [],
  search: { kind: 'Om webbplatsen', title: 'Data att ta med', place: SITE_NAME, topics: [], keys: [] },
};

/** The properties of an object's schema with their help, those of objects within as `a.b` and of lists as `a[].b`. */
export function describedProperties(schema: z.core.$ZodType, prefix = ''): Described[] {
  const { def } = schema._zod as { def: { type: string; shape?: Record<string, z.core.$ZodType> } };
  return Object.entries(def.shape ?? {}).flatMap(([key, own]) => {
    const name = `${prefix}${key}`;
    const { description } = own as z.ZodType;
    const { inner, suffix } = within(own);
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
  return latest && voteDocumentOf(register, latest.decision, 1, site);
}

export function dataView(register: Register, site: URL): DataView {
  const event = example(register, site);
  const form = (name: string, address: string, description: string, full?: string): Form => ({
    name,
    address,
    description,
    ...(full ? { example: new URL(full).pathname } : {}),
  });
  const file = (own: Parameters<typeof fileAddress>[1]) => (event ? fileAddress(event, own) : undefined);
  return {
    frame: dataFrame,
    license: LICENSE,
    schema: addresses.voteSchema(),
    picture: { width: WIDTH, height: HEIGHT },
    forms: [
      form('Sida', '/', 'Omröstningen med allt som är känt om den.', event?.id),
      form('JSON', '.json', 'För program: Popolos VoteEvent med Motion.', file('json')),
      form('CSV', '.csv', 'Röstlistan som tabell med kommatecken, UTF-8, enligt RFC 4180.', file('csv')),
      form(
        'CSV för kalkylprogram',
        '.semikolon.csv',
        'Samma tabell med semikolon och en inledande byteordningsmarkering (BOM).',
        file('semikolon.csv'),
      ),
      form('Bild', '.png', `En bild att dela, ${WIDTH} × ${HEIGHT} punkter.`, file('png')),
      form(
        'Utan ram',
        '/inbaddad/',
        'En liten sida för en iframe på någon annans webbplats.',
        event && embedAddress(event),
      ),
    ],
    columns: columns.map(({ name, description }) => ({ name, description })),
    properties: describedProperties(voteDocument),
    checksum: { covers: voteFacts, ...(event ? { example: event.checksum } : {}) },
    ...(event ? { embedCode: takeAlong(register, event).code } : {}),
  };
}
