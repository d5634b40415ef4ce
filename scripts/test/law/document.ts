import { globSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { cite } from '../../../src/domain/law/cite.ts';
import { laws, type LawCode } from '../../../src/domain/law/laws.ts';
import { provisions, type Provision } from '../../../src/domain/law/provisions.ts';
import { terms } from '../../../src/terms/index.ts';
import { messagesIn } from '../../../src/messages/index.ts';
import { faultGroups } from '../../../src/fault-kinds/groups.ts';
import { citationsIn } from './citations.ts';

/** A sentence of the site that says something of the law. */
interface Said {
  /** Where a reader meets it. */
  readonly where: string;
  readonly sentence: string;
  readonly provisions: readonly string[];
}

const citedIn = (sentence: string) => citationsIn(sentence).map(({ provision }) => provision);

/** Every text of the messages that cites the law. */
function inMessages(value: unknown, where: string): Said[] {
  if (typeof value === 'string') return [{ where, sentence: value, provisions: citedIn(value) }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((inner) => inMessages(inner, where));
}

/** The sentences of the help pages. */
function onPages(): Said[] {
  return globSync('src/pages/**/*.mdx')
    .map((file) => file.split(sep).join('/'))
    .toSorted()
    .flatMap((file) => {
      const address = file.replace(/^src\/pages|(?:\/index)?\.mdx$/g, '');
      return readFileSync(file, 'utf8')
        .replaceAll('&nbsp;', ' ')
        .replaceAll(/<Fragment slot="otherwise">.*?<\/Fragment>|<\/?WithPage[^>]*>/gs, '')
        .replaceAll(/<Example[^>]*text="([^"]*)"[^>]*\/>/g, '$1')
        .split(/\n\s*\n|\n(?=- )/)
        .flatMap((block) => block.replaceAll('\n', ' ').split(/(?<=[.?!]\)?)\s+(?=\p{Lu})/u))
        .map((sentence) => sentence.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/^- /, ''))
        .map((sentence) => ({
          where: `page ${address}/`,
          sentence,
          provisions: citedIn(sentence),
        }));
    });
}

function everythingSaid(): Said[] {
  const kinds = faultGroups.flatMap(({ kinds }) => kinds);
  return [
    ...kinds.map(({ code, reason, law = [] }) => ({
      where: `rule ${code}`,
      sentence: reason,
      provisions: law,
    })),
    ...terms.map(({ word, meaning, law = [] }) => ({
      where: `word ${word}`,
      sentence: meaning,
      provisions: law,
    })),
    ...inMessages(messagesIn('sv'), 'words of pages'),
    ...inMessages(messagesIn('en'), 'words of pages, in English'),
    ...onPages(),
  ];
}

/** docs/law.md: each law, when and where it was read, each paragraph, and what the site says of it. */
export function lawDocument(): string {
  const said = everythingSaid();
  const ofLaw = (code: LawCode) =>
    (Object.keys(provisions) as Provision[]).filter((provision) => provision.startsWith(`${code} `));
  const paragraph = (provision: Provision) => [
    `### ${provision}: ${cite([provision])}`,
    provisions[provision],
    ...said
      .filter((sentence) => sentence.provisions.includes(provision))
      .map(({ where, sentence }) => `- ${where}: ”${sentence}”`),
  ];
  const blocks = [
    '# The law',
    'Every paragraph of law that the site says or does something because of: what it says in our own words, and below it the sentences that readers and authors meet. Where there is none, code follows the paragraph without saying so. Written from `src/domain/law` and the sentences themselves; after a change run `npm test -- unit` and read the difference against the law, then `node scripts/setup/cli.mjs node_modules/vitest/vitest.mjs run --project unit scripts/test/law -u`.',
    ...(Object.keys(laws) as LawCode[]).flatMap((code) => [
      `## ${laws[code].name} (${code})`,
      `SFS ${laws[code].number}, read on ${laws[code].read} in ${laws[code].source}. Latest amendment in the text read: ${laws[code].asOf}.`,
      ...ofLaw(code).flatMap(paragraph),
    ]),
  ];
  return `${blocks.join('\n\n').replaceAll(/(\n- .*)\n(?=\n- )/g, '$1')}\n`;
}
