import { DOCUMENT, DOCUMENT_FILE, documentText } from './document.ts';
import { numbersInPath, personalData } from '../../../src/reading/privacy/index.ts';
import { numbersInLines } from '../../../src/reading/privacy/other-files.ts';
import { readEntry } from '../../../src/reading/read-entry.ts';
import { fieldTexts } from '../../../src/reading/reader-texts.ts';
import { parseFile } from '../../../src/reading/source-file.ts';
import type { LocatedFault } from '../../../src/reading/located-fault.ts';

/** The kinds of place in which a text can reach a reader, and the faults of one that stands there. */

const bytes = (text: string) => new TextEncoder().encode(text);
const single = (text: string) => `'${text.replaceAll("'", "''")}'`;

interface Document {
  readonly title?: string;
  readonly summary?: string;
  readonly body?: string;
}

/** The faults of a made-up document with these texts, fields as YAML writes them. */
function inDocument({
  title = 'Lekplatser',
  summary = 'Ett påhittat underlag.',
  body = 'Underlaget är påhittat.',
}: Document) {
  const text = documentText(`title: ${title}\nsummary: ${summary}`, body);
  return readEntry('underlag', DOCUMENT, { file: DOCUMENT_FILE, bytes: bytes(text), format: 'mdx' }).faults;
}

function inSettings(text: string) {
  const { parsed, faults } = parseFile({
    file: 'src/content/webbplats.yaml',
    bytes: bytes(`name: Beslut\nfooter:\n  sv: ${text}\n`),
    format: 'yaml',
  });
  return parsed ? personalData(parsed, fieldTexts(parsed)) : faults;
}

/** The second half of a text set off from the first. */
function emphasized(text: string): string {
  const characters = [...text];
  const middle = Math.ceil(characters.length / 2);
  return `Så: ${characters.slice(0, middle).join('')}**${characters.slice(middle).join('')}**`;
}

const codePoint = (character: string) => character.codePointAt(0) ?? 0;
const escaped = (text: string) =>
  [...text]
    .map((character) =>
      /\d/.test(character)
        ? `\\u${codePoint(character).toString(16).padStart(4, '0')}`
        : JSON.stringify(character).slice(1, -1),
    )
    .join('');
const asEntities = (text: string) =>
  [...text].map((character, index) => (index % 3 === 0 ? `&#${codePoint(character)};` : character)).join('');

export const places: Readonly<Record<string, (text: string) => readonly LocatedFault[]>> = {
  'a field': (text) => inDocument({ title: single(text) }),
  'a field with escapes': (text) => inDocument({ title: `"Hon ${escaped(text)}"` }),
  'a folded field': (text) =>
    inDocument({
      summary: `>-\n  Den sökande är\n  ${text.split(/\s+/).join('\n  ')}\n  enligt handlingen.`,
    }),
  'running text': (text) => inDocument({ body: `Den sökande (${text}) bor i Exempelby.` }),
  'text with emphasis through it': (text) => inDocument({ body: emphasized(text) }),
  'text with entities and soft hyphens': (text) =>
    inDocument({ body: `Så:\u00ad ${asEntities(text)}&shy;.` }),
  'a cell of a table': (text) =>
    inDocument({
      body: `| Namn | Uppgift |\n| --- | --- |\n| Anna | ${text.replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ')} |`,
    }),
  'an address, escaped twice': (text) =>
    inDocument({
      body: `[handlingen](https://exempelby.example/?q=${encodeURIComponent(encodeURIComponent(text))})`,
    }),
  'an alternative text': (text) => inDocument({ body: `![${text.replaceAll(/[[\]]/g, '')}](/bild.png)` }),
  'the name of a file': (text) => numbersInPath(`src/content/underlag/exempelby/${text}.mdx`),
  'the settings of the site': (text) => inSettings(single(text)),
  'JSON of the record': (text) =>
    numbersInLines('src/content/publicerat/beslut.jsonl', `{"id":"a","facts":{"title":"${escaped(text)}"}}`),
};
