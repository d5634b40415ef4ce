/**
 * Which part of the code may import which: the arrows of the design, and the only place they are written.
 *
 * A part is a folder of src, or a part of one that has arrows of its own. "type x" allows types only, which are
 * gone at run time. A part may always import itself and, but for the domain, packages.
 * To allow a new arrow, add it here with its reason: that is the moment to ask whether it is right.
 */
export const arrows: Record<string, readonly string[]> = {
  // The facts and rules themselves. They depend on nothing, packages included.
  domain: [],

  // Front matter as text: read with places, edited in place, rendered. It knows no field.
  yaml: ['domain'],

  // HTML of our own: texts escaped, and pages in pieces, in one linear pass, for what is done to every page.
  html: [],

  // What an author may write, and how it is read.
  schema: ['domain'],
  // Which words are units is known to who keeps them beside their numbers.
  markdown: ['domain', 'markdown/marks', 'typography'],
  // What a site is: its kinds of page, by the archive's entries and its settings. The check asks which addresses there
  // are of links in the content, the help of its own examples.
  site: ['domain', 'html', 'type schema'],
  // The settings of the site that is built, read from the folder of content.
  'site/settings': ['domain', 'schema', 'yaml', 'site'],
  // What was published of an archive: its addresses and facts as files in the content, and what differs from them now.
  // Publishing writes it, and the check compares by it, in any clone: so it lies below both.
  'publishing/record': ['domain', 'html', 'archive', 'schema', 'site', 'site/settings', 'publishing/disk'],
  // Writing that stands after a power cut, and which disk is full. It knows paths only.
  'publishing/disk': [],
  // Whether a word that an editor adds for the search would be found without it is known by how the search takes words
  // apart, and by its list of everyday words.
  reading: [
    'yaml',
    'schema',
    'archive',
    'markdown',
    'domain',
    'site',
    'site/settings',
    'publishing/record',
    'search',
    'search/indexing',
  ],
  // Everything that can be told by code: the kinds that checks and commands find, in groups.
  'fault-kinds': ['reading', 'schema', 'markdown', 'domain', 'importing/model'],
  'content.config': ['reading', 'schema', 'astro:content'],

  // The marks that mentions leave in a rendered body: written by markdown, read by the register, which alone knows
  // what the archive holds.
  'markdown/marks': ['domain', 'html'],

  // What is never parted at the end of a line, done to every page as a whole: its texts come from everywhere.
  typography: ['html'],

  // The words of the administration, from a file that an editor can mend.
  terms: ['domain'],

  // Explanations of words, put into the HTML of a page: only a whole page tells where a word is first used.
  explain: ['domain', 'html', 'terms'],
  // The editing form: inputs, and the way between them and files, from the schemas. What the form's look lacks.
  editing: ['yaml', 'schema', 'domain', 'styles', 'messages'],

  // The words of the frame, a folder a language. The Swedish ones come from where the vocabularies are defined, and
  // the navigation from the site's own facts.
  messages: ['domain', 'schema', 'search', 'search/record', 'site', 'site/settings'],

  // The pictures of the help for editors and what they show: the help and the script that makes them read it.
  guide: [],

  // Pictures of a vote: from facts to shapes, without knowing pages or who draws them. Their sentences are in the
  // language of the page.
  pictures: ['domain', 'messages', 'telling'],

  // Texts to quote: built from what a page shows, and copied by script that says the day in the same words.
  citation: ['domain', 'messages'],
  'citation/client': ['citation', 'domain', 'messages', 'browser'],

  // The archive as a whole: what of it may be shown, and its indexes, built once for checking and for the register,
  // whoever has read the entries.
  archive: ['domain', 'schema'],

  // A vote, a decision told once: facts with their certainty and no language, from the entries and their indexes.
  telling: ['domain', 'archive', 'type schema'],

  // What pages and files show. The register alone reads the collections; it takes words for values from the
  // schema, which defines them, and says of each page what the search index should know of it.
  // The help page of each kind of fault is made from the kind itself.
  register: [
    'domain',
    'html',
    'archive',
    'telling',
    'terms',
    'schema',
    'pictures',
    'fault-kinds',
    'markdown/marks',
    'search/record',
    'citation',
    'messages',
    'site',
    'site/settings',
    'astro:content',
  ],
  exports: [
    'register',
    'site',
    'site/settings',
    'domain',
    'html',
    'archive',
    'telling',
    'schema',
    'search/record',
    'messages',
  ],
  search: ['domain', 'search/record'],
  'search/record': ['domain', 'site'],
  // The index over a built site, which the search reads: Pagefind's, and the words that it finds inside of others. It
  // asks where the content is, which may have everyday words of its own.
  'search/indexing': ['search', 'search/record', 'site', 'site/settings', 'domain'],
  // What editors search for in vain in `npm run dev`: told by the page, kept on the machine, shown by the check.
  'search/tried': ['search/client', 'site/settings'],
  // What scripts in the browser share: elements, what is said to those who listen, the state in the address.
  browser: [],
  'search/client': ['search', 'search/record', 'domain', 'messages', 'typography', 'browser', 'site'],

  // What readers see. Components get everything ready in props: of the register they know the types, and the
  // names that are the same on every page. Script for the browser is imported where its element stands.
  styles: [],
  components: [
    'type exports',
    'type register',
    'type domain',
    // Help texts come parted at the codes that they quote.
    'type schema',
    'type pictures',
    'citation',
    'citation/client',
    'components/narrowing',
    'components/vote/member-table',
    'explain',
    'messages',
    'guide',
    'type editing',
    'search/record',
    'site',
    'site/settings',
    'search/client',
    'browser',
    'html',
    'styles',
  ],
  // The form that narrows a list, and its script: members by a typed part of their name.
  'components/narrowing': ['domain', 'type register', 'messages', 'browser'],
  // Script that sorts and filters a table that stands on the page.
  'components/vote/member-table': ['domain', 'messages', 'browser'],
  layouts: ['components', 'styles', 'type register', 'type exports', 'site', 'site/settings', 'messages'],
  // The help page for editors lists the components that they may use, from their definitions.
  pages: [
    // A route hands on an entry, and says in which language.
    'type domain',
    'type schema',
    'components',
    'layouts',
    // Of the list of topics, of the page that is not there, and of the parts that a page adds to a component's.
    'messages',
    'markdown',
    'register',
    'site',
    'site/settings',
    'exports',
    'search',
    'search/record',
    'editing',
    'guide',
    'styles',
  ],

  // From minutes to drafts. A stage knows only those before it and what all hand on: lines, the reading, warnings,
  // faults. The whole knows every stage but the drafts, which are made of what it reads.
  'importing/model': ['domain'],
  'importing/formats': ['importing/model'],
  'importing/sections': ['domain', 'importing/model'],
  'importing/noise': ['importing/sections', 'importing/model'],
  'importing/layout': ['importing/noise', 'importing/model'],
  'importing/paragraphs': ['domain', 'importing/layout', 'importing/sections', 'type importing/model'],
  'importing/persons': ['domain', 'type schema', 'importing/model'],
  'importing/meeting': ['domain', 'importing/noise', 'importing/sections', 'importing/model'],
  'importing/votes': [
    'domain',
    'importing/layout',
    'importing/sections',
    'importing/paragraphs',
    'importing/persons',
    'importing/model',
  ],
  'importing/decisions': [
    'domain',
    'importing/layout',
    'importing/sections',
    // What a registry number looks like.
    'importing/paragraphs',
    'importing/meeting',
    'importing/persons',
    'importing/votes',
    'importing/model',
  ],
  'importing/parts': [
    'importing/sections',
    'importing/paragraphs',
    'importing/votes',
    'type importing/layout',
    'type importing/decisions',
    'importing/model',
  ],
  'importing/reconcile': ['domain', 'importing/model'],
  importing: [
    'domain',
    'html',
    'importing/formats',
    'importing/sections',
    // Which furniture is so wherever it stands.
    'importing/noise',
    'importing/layout',
    'importing/parts',
    'importing/meeting',
    'importing/decisions',
    'importing/votes',
    'importing/reconcile',
    'importing/model',
  ],
  'importing/drafts': [
    'domain',
    'html',
    'yaml',
    'schema',
    'reading',
    'importing/meeting',
    'importing/persons',
    'importing/model',
    'type importing',
  ],

  // What of the importer stays on this machine: files are read and drafts written, all or none. It is the one part of
  // the room that knows Node.
  'importing/disk': [
    'creating',
    'domain',
    'schema',
    'reading',
    'importing',
    'importing/model',
    'importing/persons',
    'importing/drafts',
  ],

  // A meeting and its decisions as files to fill in, from the schemas.
  creating: ['yaml', 'domain', 'schema', 'editing', 'reading', 'fault-kinds'],

  // A built site as a host serves it: which file an address leads to, its headers and redirects. It knows files only,
  // so that it serves a site of yesterday too.
  serving: [],

  // From content to a finished site in a folder: the pages by Astro, the search over them, and what has moved. Made
  // for whoever shows a site: publishing, `npm start`, the tests.
  building: [
    'domain',
    'html',
    'archive',
    'schema',
    'reading',
    'publishing/record',
    'editing',
    // Of the page at an address that has moved.
    'messages',
    'site',
    'site/settings',
    'search',
    'search/indexing',
    'serving',
    // A last look for personal numbers over every file, whoever publishes what is built.
    'site-check',
    'fault-kinds',
  ],

  // What publishing and tests read of a built site: its files, pages, links and tables.
  'site-check': ['domain', 'html', 'serving'],

  // From a finished site to a public one: the checks that stand between, the folder that is published in, its lock.
  publishing: [
    'domain',
    // A text that is taken back leaves its file, and the rest stays as its author wrote it.
    'yaml',
    'archive',
    'schema',
    'site',
    'site/settings',
    'reading',
    'fault-kinds',
    'publishing/record',
    'publishing/disk',
    'building',
    'serving',
    'site-check',
  ],

  // What people run may use all that needs no page, and nothing of src imports it.
  scripts: [
    // docs/law.md lists what rules and pages say of the law.
    'messages',
    'fault-kinds',
    'domain',
    'terms',
    'yaml',
    'schema',
    'archive',
    'markdown',
    'reading',
    'register',
    'site',
    'site/settings',
    'exports',
    'search',
    'search/record',
    'editing',
    'guide',
    'importing',
    'importing/model',
    'importing/persons',
    'importing/formats',
    'importing/drafts',
    'search/indexing',
    'search/tried',
    'serving',
    'building',
    'site-check',
    'publishing',
    'publishing/record',
    'creating',
    'importing/disk',
    // The bench asks questions as the page does.
    'search/client',
  ],

  // astro.config.mjs and its like: wiring. The linter's takes rules of our own from scripts/lint.
  config: ['search/tried', 'scripts', 'markdown', 'reading', 'site', 'site/settings', 'domain', 'editing'],
};

/** Parts that may not import packages or Node's own modules. */
export const withoutPackages: readonly string[] = ['domain', 'archive', 'telling'];

/** Parts that may not import Node's own modules, since they are to run in a browser as well. */
export const withoutNode: readonly string[] = Object.keys(arrows).filter((part) =>
  /^(yaml|html|importing(?!\/disk)|browser|site(?![-\w]|\/settings)|search(?!\/(?:indexing|tried))|citation|components\/narrowing|components\/vote\/member-table)\b/.test(
    part,
  ),
);
