import type { CmsConfig, CollectionFile, EntryCollection } from '@sveltia/cms';
import { collections, forms, type CollectionName, type FormName } from '../schema/collections.ts';
import type { Backend } from './backend.ts';
import { inputsOf } from './fields.ts';
import { BODY, FOLDER, NAME, SOURCE } from './file.ts';
import { shapeOf } from './shape.ts';

/**
 * The configuration of the editing form (Sveltia CMS), made from the schemas.
 * Entries lie in folders that are their addresses, so an entry is known by its whole path (`nested` without
 * `path`), which is also what references hold. A new one is named by its folder and {@link NAME}.
 */
export function editingConfig(backend: Backend): CmsConfig {
  return {
    load_config_file: false,
    backend,
    app_title: 'Redaktion',
    logo: { src: '/favicon.svg' },
    // There are no pictures; but the form wants a folder for them.
    media_folder: 'public/bilder',
    public_folder: '/bilder',
    slug: { encoding: 'ascii', clean_accents: true },
    editor: { preview: false },
    collections: (Object.keys(listing) as CollectionName[]).map(collection),
    singletons: [settings],
  };
}

/** The name under which files of a form are read and written by `file.ts`. The form takes no other for MDX. */
export const formatOf = (name: FormName) =>
  forms[name].format === 'mdx' ? `${name}-frontmatter` : `${name}-fields`;

/** A field that is always a slash: a template of names may hold fields, but not the slash between them. */
const SLASH = '_slash';
interface Listing {
  readonly label: string;
  readonly singular: string;
  readonly icon: string;
  /** How an entry is shown in the list. */
  readonly summary: string;
  readonly identifier: string;
  readonly sortable: string[];
  /** The field that says which folder a new entry is put in. */
  readonly folder?: string;
  /** How many parts an address has. */
  readonly depth: number;
  /** What the last part of the address should be. */
  readonly naming: string;
}

/** What the schemas do not say: how each collection is listed, in the order that an author meets them. */
const listing: Record<CollectionName, Listing> = {
  sammantraden: {
    label: 'Sammanträden',
    singular: 'sammanträde',
    icon: 'event',
    summary: '{{date}} {{body}}',
    identifier: 'date',
    sortable: ['date', 'body'],
    folder: 'body',
    depth: 3,
    naming:
      'Sammanträdets dag, 2026-11-25, för dagens andra sammanträde 2026-11-25-2, eller odaterat om dagen är okänd.',
  },
  beslut: {
    label: 'Beslut',
    singular: 'beslut',
    icon: 'gavel',
    summary: '§ {{paragraph}} {{title}}',
    identifier: 'title',
    sortable: ['order', 'title'],
    folder: 'meeting',
    depth: 4,
    naming: 'Paragrafens nummer, 89, eller ett kort namn som bemanningspaket om numret är okänt.',
  },
  underlag: {
    label: 'Underlag',
    singular: 'underlag',
    icon: 'description',
    summary: '{{title}}',
    identifier: 'title',
    sortable: ['title', 'date'],
    folder: 'organization',
    depth: 2,
    naming: 'Ett kort namn på dokumentet, till exempel budgetrapport-2026.',
  },
  personer: {
    label: 'Personer',
    singular: 'person',
    icon: 'person',
    summary: '{{name}}',
    identifier: 'name',
    sortable: ['name'],
    folder: FOLDER,
    depth: 2,
    naming: 'Personens namn, till exempel anna-andersson.',
  },
  organisationer: {
    label: 'Organisationer',
    singular: 'organisation',
    icon: 'account_balance',
    summary: '{{name}}',
    identifier: 'name',
    sortable: ['name'],
    depth: 1,
    naming: 'Ett kort namn, till exempel exempelby.',
  },
  partier: {
    label: 'Partier',
    singular: 'parti',
    icon: 'groups',
    summary: '{{name}}',
    identifier: 'name',
    sortable: ['name'],
    depth: 1,
    naming: 'Partiets förkortning, till exempel kd.',
  },
  amnen: {
    label: 'Ämnen',
    singular: 'ämne',
    icon: 'sell',
    summary: '{{name}}',
    identifier: 'name',
    sortable: ['name'],
    depth: 1,
    naming: 'Ämnets namn, till exempel mutor-och-jav.',
  },
  protokollformer: {
    label: 'Protokollformer',
    singular: 'protokollform',
    icon: 'article',
    summary: '{{organization}}',
    identifier: 'organization',
    sortable: ['organization'],
    depth: 1,
    naming: 'Organisationens id, till exempel exempelby.',
  },
};

/** The inputs of a form, without those that place its file. */
function fieldsOf(name: FormName) {
  const shape = shapeOf(forms[name].schema);
  return shape.kind === 'group' ? inputsOf(shape.fields) : [];
}

/** What names and dresses the site: the one file that is not an entry. */
const settings: CollectionFile = {
  name: 'webbplats',
  label: 'Webbplatsen',
  icon: 'settings',
  file: 'src/content/webbplats.yaml',
  format: formatOf('webbplats'),
  fields: [...fieldsOf('webbplats'), { widget: 'hidden', name: SOURCE }],
};

function collection(name: CollectionName): EntryCollection {
  const { label, singular, icon, summary, identifier, sortable, folder, depth } = listing[name];
  const { format } = collections[name];
  return {
    name,
    label,
    label_singular: singular,
    icon,
    folder: `src/content/${name}`,
    extension: format,
    format: formatOf(name),
    identifier_field: identifier,
    summary,
    sortable_fields: sortable,
    ...(depth > 1 && { nested: { depth, subfolders: false } }),
    slug: {
      template: `${folder ? `{{fields.${folder}}}{{fields.${SLASH}}}` : ''}{{fields.${NAME}}}`,
      editable: false,
    },
    // A published address never dies.
    delete: false,
    fields: [
      ...fieldsOf(name),
      ...(format === 'mdx'
        ? [
            {
              widget: 'text' as const,
              name: BODY,
              label: 'Text',
              hint: 'Markdown: ## för en rubrik, - för en punkt i en lista. Hjälpsidan visar vad som går att använda.',
              required: false,
            },
          ]
        : []),
      ...placing(name),
      { widget: 'hidden' as const, name: SLASH, default: '/' },
      { widget: 'hidden' as const, name: SOURCE },
    ],
  };
}

/** The inputs that say where a new entry will lie, and that no file holds. */
function placing(name: CollectionName): EntryCollection['fields'] {
  const { naming, folder } = listing[name];
  return [
    ...(folder === FOLDER
      ? [
          {
            widget: 'relation' as const,
            name: FOLDER,
            label: 'Mapp',
            hint: 'Organisationen som filen ska ligga hos.',
            collection: 'organisationer',
            value_field: '{{slug}}',
            display_fields: ['{{name}}'],
          },
        ]
      : []),
    {
      widget: 'string' as const,
      name: NAME,
      label: 'Namn i adressen',
      hint: `${naming} Bara små bokstäver a–z, siffror och bindestreck. Gäller bara när sidan är ny: en adress ändras aldrig.`,
      pattern: [
        `^\\(som förut\\)$|^[a-z0-9]+(-[a-z0-9]+)*$`,
        'Skriv små bokstäver a–z, siffror och bindestreck.',
      ],
    },
  ];
}
