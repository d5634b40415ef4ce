import { addDays, formatDate } from '../../../../src/domain/dates.ts';
import { registryKey } from '../../../../src/domain/matter.ts';
import { addresses } from '../../../../src/domain/addresses.ts';
import { searchKey, type SearchRecord } from '../../../../src/search/record/record.ts';
import { wordsIn } from '../../../../src/search/words/tokens.ts';
import { searchKinds } from '../../../../src/site/search-kinds.ts';
import { random, type Random } from '../../archive/random.ts';
import type { Paragraph } from '../minutes.ts';
import { nounsOf } from '../nouns.ts';

/** A page of the site, as the search meets it. */
export interface MadePage {
  readonly path: string;
  readonly record: SearchRecord;
  readonly paragraphs: readonly string[];
}

const ORGANIZATION = 'Exempelby kommun (påhittad)';
const ID = 'exempelby';
const bodies = ['Kommunfullmäktige', 'Kommunstyrelsen', 'Byggnadsnämnden', 'Kulturnämnden'];
const FIRST_DAY = '1996-01-10';
const DAYS = 11_000;
const DECISIONS_A_MEETING = 20;
/** Of a made text's sentences so many in a hundred are those of real minutes, whose words are asked for. */
const REAL = 80;
/** So many of a hundred decisions go on with an earlier matter. */
const GO_ON = 40;

/**
 * The pages of a made-up site with so many decisions, two a decision as real ones have: the decision itself, its matter,
 * and among them meetings, assignments, documents and members. Sentences are those of real minutes, in any order, so that
 * words stand in as many pages as in life; between them are nouns of the dictionary, so that new words go on coming.
 */
export function* madeSite(real: readonly Paragraph[], decisions: number): Iterable<MadePage> {
  const by = random('weight');
  const sentences = real.flatMap(({ text }) => text.split(/(?<=[.?!]) /)).filter((text) => text.length > 20);
  const titles = real.map(({ title }) => title).filter((title) => title !== '');
  const lengths = real.map(({ text }) => wordsIn(text).length);
  const nouns = nounsOf();
  const noun = () => nouns[Math.floor(nouns.length * by.next() ** 3)] ?? '';
  const nounSentence = () => `${Array.from({ length: by.int(5, 12) }, noun).join(' ')}.`;
  const text = () => {
    const made: string[] = [];
    for (let left = by.pick(lengths); left > 0; left -= wordsIn(made.at(-1) ?? '').length)
      made.push(by.int(1, 100) <= REAL ? by.pick(sentences) : nounSentence());
    return made;
  };
  const matters: { number: string; title: string }[] = [];
  for (let index = 0; index < decisions; index += 1) {
    const meeting = Math.floor(index / DECISIONS_A_MEETING);
    const date = addDays(FIRST_DAY, Math.floor((index * DAYS) / decisions));
    const body = bodies[meeting % bodies.length] ?? '';
    const goesOn = matters.length > 0 && by.int(1, 100) <= GO_ON;
    const matter = goesOn
      ? matters[Math.max(0, matters.length - by.int(1, 400))]
      : { number: `KS ${date.slice(0, 4)}/${index}`, title: `${by.pick(titles)} ${noun()}` };
    if (!matter) continue;
    if (!goesOn) {
      matters.push(matter);
      yield matterPage(matter);
    }
    const paragraph = String(1 + (index % 900));
    const place = { body, date, matter: matter.number };
    const path = `/${ID}/${body.toLowerCase()}/${date}/${paragraph}-${index}/`;
    yield page(path, searchKinds.decision, matter.title, text(), {
      ...recordOf(place, paragraph),
      status: by.pick([
        'Beslut: bifall. Acklamation.',
        'Beslut: återremiss. Acklamation.',
        'Beslut: avslag.',
      ]),
    });
    if (index % DECISIONS_A_MEETING === 0)
      yield page(
        `/${ID}/${body.toLowerCase()}/${date}/`,
        searchKinds.meeting,
        `${body} ${formatDate(date)}`,
        text().slice(0, 4),
        {
          ...recordOf(place),
          matters: [],
        },
      );
    if (by.chance(0.2))
      yield page(
        `${path}uppdrag/`,
        searchKinds.assignment,
        `Uppdrag: ${noun()} ${noun()}`,
        [by.pick(sentences)],
        recordOf(place),
      );
    if (by.chance(0.1))
      yield page(
        `/${ID}/underlag/${index}/`,
        searchKinds.document,
        `Rapport om ${noun()}`,
        [...text(), ...text()],
        recordOf(place),
      );
    if (by.chance(0.05)) yield memberPage(by, index, noun());
  }
}

function page(
  path: string,
  kind: SearchRecord['kind'],
  title: string,
  paragraphs: readonly string[],
  more: Omit<SearchRecord, 'kind' | 'title'>,
): MadePage {
  return { path, record: { kind, title, ...more }, paragraphs };
}

const recordOf = (
  { body, date, matter }: { body: string; date: string; matter: string },
  paragraph?: string,
) => ({
  date: { iso: date, text: formatDate(date) },
  place: [body, ORGANIZATION, ...(paragraph ? [`§ ${paragraph}`] : [])].join(', '),
  organization: ORGANIZATION,
  body,
  manner: 'Acklamation',
  topics: [],
  matters: [addresses.matter(ID, registryKey(matter))],
  keys: [searchKey.matter(matter), ...(paragraph ? [searchKey.paragraph(paragraph)] : [])],
});

const matterPage = ({ number }: { number: string }) =>
  page(addresses.matter(ID, registryKey(number)), searchKinds.matter, `Ärende ${number}`, [number], {
    place: ORGANIZATION,
    organization: ORGANIZATION,
    topics: [],
    matters: [addresses.matter(ID, registryKey(number))],
    keys: [searchKey.matter(number)],
  });

const memberPage = (by: Random, index: number, name: string) =>
  page(`/${ID}/ledamoter/${index}/`, searchKinds.person, `${by.pick(bodies)} ${name}`, [name], {
    place: ORGANIZATION,
    organization: ORGANIZATION,
    topics: [],
    keys: [],
  });
