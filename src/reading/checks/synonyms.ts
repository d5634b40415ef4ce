import type { FaultKind, Finding } from '../../domain/fault.ts';
import type { Archive, CollectionName, Entry } from '../../schema/collections.ts';
import { everyday } from '../../search/indexing/everyday.ts';
import { lower } from '../../search/words/letters.ts';
import { stem } from '../../search/words/stem.ts';
import { isEverywhere, wordsIn } from '../../search/words/tokens.ts';
import { kinds } from '../fault-kinds.ts';

/** The collections whose entries have words that people search with. */
const COLLECTIONS = ['amnen', 'beslut', 'underlag'] as const satisfies readonly CollectionName[];
type Searched = Entry<(typeof COLLECTIONS)[number]>;

interface SynonymFinding {
  readonly collection: CollectionName;
  readonly id: string;
  readonly finding: Finding;
}

const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

/** All that an entry says, a text a line, but the words that it is searched by: its fields, ids too, and its body. */
function saidBy({ data, body }: Searched): string[] {
  const { synonyms: _, ...said } = data;
  return [...textsIn(said), body.text];
}

const telling = (text: string) => wordsIn(text).filter((word) => !isEverywhere(word.text));
/** The stems of a text, by which the search compares words. */
const stemsOf = (text: string) =>
  telling(text).flatMap(({ text: word, joined }) => [word, ...(joined.length > 1 ? joined : [])].map(stem));
const searched = (text: string) => telling(text).map((word) => stem(word.text));

/** Whether words stand in a text side by side, whatever their case; the last may be a genitive. */
const has = (text: string, name: string) =>
  ` ${wordsIn(text)
    .flatMap(({ joined }) => joined)
    .join(' ')} `.search(
    new RegExp(
      ` ${wordsIn(name)
        .flatMap(({ joined }) => joined)
        .join(' ')}s? `,
      'u',
    ),
  ) >= 0;

/** A name that nobody may be found by who is not named: whose it is, and whether a word that is searched by says it. */
interface Name {
  readonly id: string;
  readonly names: readonly string[];
  readonly isIn: (term: string) => boolean;
}

/** The members and parties of an archive, by all their names. */
function namesIn({ personer, partier }: Archive): Name[] {
  const formerly = (former: readonly { readonly name: string }[]) => former.map(({ name }) => name);
  const plain = (names: readonly string[]) => names.map((name) => name.replace(/\(.*?\)/g, '').trim());
  const persons = personer.map(({ id, data }): Name => {
    const names = plain([data.name, ...data.otherNames, ...formerly(data.formerNames)]);
    const surnames = names.map((name) => name.split(/\s+/).at(-1));
    // A surname alone may be a word like any other: "berg".
    return { id, names, isIn: (term) => surnames.includes(term) || names.some((name) => has(term, name)) };
  });
  const parties = partier.map(({ id, data }): Name => {
    const names = plain([data.name, ...formerly(data.formerNames)]);
    const codes = [...data.codes.map(({ code }) => code), ...data.otherCodes];
    // One letter in a row of words may be anything: "vitamin C".
    const isCode = (term: string) =>
      codes.some((code) => term === code || (code.length > 1 && term.split(/[\s-]/).includes(code)));
    return { id, names, isIn: (term) => isCode(term) || names.some((name) => has(term, name)) };
  });
  return [...persons, ...parties];
}

/** How a search finds a page without a word of ours, in words; undefined where it does not. */
function foundAnyway(term: string, saidStems: ReadonlySet<string>, topics: readonly Entry<'amnen'>[]) {
  const isSaid = (text: string) => {
    const stems = searched(text);
    return stems.length > 0 && stems.every((word) => saidStems.has(word));
  };
  if (isSaid(term)) return 'som redan står på sidan';
  const meaning = (everyday.get(lower(term)) ?? []).find(isSaid);
  if (meaning !== undefined) return `som sökningen redan läser som "${meaning}"`;
  const topic = topics.find(({ data }) => data.synonyms.some((word) => lower(word) === lower(term)));
  return topic && `som ämnet ${topic.data.name} redan har`;
}

/** What is wrong with the words that entries are searched by: names of others, and words that do nothing. */
export function checkSynonyms(archive: Archive): SynonymFinding[] {
  const entries = COLLECTIONS.flatMap((collection) =>
    (archive[collection] as readonly Searched[])
      .filter(({ data }) => data.synonyms.length > 0)
      .map((entry) => ({ collection, entry })),
  );
  if (entries.length === 0) return [];
  const names = namesIn(archive);
  const topicOf = new Map(archive.amnen.map((topic) => [topic.id, topic]));
  return entries.flatMap(({ collection, entry }) => {
    const said = saidBy(entry);
    const text = said.join('\n');
    const stems = new Set(stemsOf(text));
    const topics =
      'topics' in entry.data ? entry.data.topics.flatMap((topic) => topicOf.get(topic) ?? []) : [];
    return entry.data.synonyms.flatMap((term, index): SynonymFinding[] => {
      const finding = (kind: FaultKind, expected: string, found: string): SynonymFinding => ({
        collection,
        id: entry.id,
        finding: { kind, path: ['synonyms', index], expected, found },
      });
      const named = names.find(
        ({ id, names: called, isIn }) =>
          isIn(term) && !said.includes(id) && !called.some((name) => has(text, name)),
      );
      if (named)
        return [
          finding(
            kinds['sokord-namnger'],
            'ord som inte namnger någon som sidan inte nämner',
            `"${term}", som är ${named.names[0] ?? named.id}`,
          ),
        ];
      // A topic's words find the pages about it too, which need not say them.
      const anyway = collection === 'amnen' ? undefined : foundAnyway(term, stems, topics);
      return anyway === undefined
        ? []
        : [
            finding(
              kinds['sokord-behovs-inte'],
              'ord som sidan inte redan hittas på',
              `"${term}", ${anyway}`,
            ),
          ];
    });
  });
}
