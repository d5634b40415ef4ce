/**
 * No page, table or file of the built site gives a party or a person a position that the content does not
 * state, and none leaves one out. What is stated is read from the content's files anew.
 * Pages of persons and of parties have their own proof in people.site.test.ts.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { voteDocument } from '../../../src/exports/vote/schema.ts';
import { voteChecksums } from '../../../src/exports/checksums/index.ts';
import { listFiles } from '../../../src/serving/files.ts';
import { addressOf } from '../../../src/serving/files.ts';
import { readTable } from '../../../src/site-check/read-csv.ts';
import {
  fieldsOf,
  options,
  partyCount,
  statedEvents,
  type Option,
  type StatedEvent,
} from './stated-votes.ts';
import {
  attribute,
  parsePage,
  withTag,
  wordsOf,
  type Element,
  type Node,
} from '../../../src/site-check/tree.ts';
import { DIST } from './dist.ts';

const events = statedEvents();
const byPath = new Map(events.map((event) => [event.path, event]));
const persons = new Map([...fieldsOf('personer')].map(([id, { name }]) => [id, String(name)]));
const parties = new Map(
  [...fieldsOf('partier')].map(([id, { name, codes }]) => [
    id,
    { name: String(name), codes: (codes as { code: string }[]).map(({ code }) => code) },
  ]),
);

const files = [...listFiles(DIST)];
const read = (path: string) => readFileSync(`${DIST}${path}`, 'utf8');
const pages = files
  .filter((file) => file.endsWith('.html'))
  .map((file) => ({ path: addressOf(file), html: parsePage(read(file)) }));
const page = (path: string) => {
  const built = pages.find((candidate) => candidate.path === path);
  if (!built) throw new Error(`${path} is not there`);
  return built;
};

/** Every word that the site uses for a position, in lower case. */
const optionOf: Record<string, Option> = {
  ja: 'yes',
  nej: 'no',
  avstår: 'abstain',
  avstod: 'abstain',
  frånvarande: 'absent',
  'frånv.': 'absent',
  'deltog inte': 'not voting',
  'framgår inte': 'unknown',
  okänt: 'unknown',
  yes: 'yes',
  no: 'no',
  abstains: 'abstain',
  abstained: 'abstain',
  absent: 'absent',
  'did not take part': 'not voting',
  'not stated': 'unknown',
};
/** Why somebody was away or did not vote may stand after the position. */
const reason = / \((?:jäv|conflict of interest)\)$/;
const positionIn = (text: string | undefined): Option | undefined =>
  optionOf[(text ?? '').trim().toLowerCase().replace(reason, '')];

const orNull = <T>(value: T | 'unknown'): T | null => (value === 'unknown' ? null : value);
const partiesOf = ({ votes }: StatedEvent) => [...new Set(votes.map(({ party }) => party))];
const fileOf = (event: StatedEvent, ending: string) => `${event.path.slice(0, -1)}${ending}`;

describe('a vote event has its pages and files, and nothing that is not in the content has any', () => {
  const vote = /\/votering-\d+(\/|\.|$)/;
  test.each([
    [
      'a page',
      (event: StatedEvent) => `${event.path}index.html`,
      /^(?!\/en\/).*\/votering-\d+\/index\.html$/,
    ],
    [
      'a page in English',
      (event: StatedEvent) => `/en${event.path}index.html`,
      /^\/en\/.*\/votering-\d+\/index\.html$/,
    ],
    [
      'an embedded page',
      (event: StatedEvent) => `${event.path}inbaddad/index.html`,
      /\/inbaddad\/index\.html$/,
    ],
    ['JSON', (event: StatedEvent) => fileOf(event, '.json'), /\/votering-\d+\.json$/],
    ['CSV', (event: StatedEvent) => fileOf(event, '.csv'), /\/votering-\d+\.csv$/],
    [
      'CSV for spreadsheets',
      (event: StatedEvent) => fileOf(event, '.semikolon.csv'),
      /\/votering-\d+\.semikolon\.csv$/,
    ],
    ['a picture', (event: StatedEvent) => fileOf(event, '.png'), /\/votering-\d+\.png$/],
  ])('%s', (_, address, pattern) => {
    expect(files.filter((file) => pattern.test(file)).toSorted()).toEqual(events.map(address).toSorted());
  });

  test('and no other file beside them', () => {
    const known = /\/votering-\d+(\/index\.html|\/inbaddad\/index\.html|\.json|(\.semikolon)?\.csv|\.png)$/;
    expect(files.filter((file) => vote.test(file) && !known.test(file))).toEqual([]);
  });
});

test('no file of data is without a proof: a new kind is added here together with one', () => {
  const proven =
    /\/(votering-\d+\.(json|csv|semikolon\.csv)|voteringar\/roster\.(csv|semikolon\.csv)|flode\.(atom|json)|(kalender|uppdrag)\.ics)$/;
  const withoutVotes =
    /^\/(sitemap-[a-z0-9]+\.xml$|sokord\/|data\/([a-z-]+\.)?schema(\.json|\/)|admin\/|redaktion\/|_astro\/)/;
  const data = files.filter((file) => /\.(json|jsonl|csv|xml|rss|atom|ics|ttl|rdf|xlsx)$/.test(file));
  expect(data.filter((file) => !proven.test(file) && !withoutVotes.test(file))).toEqual([]);
});

describe.each(events)('$path', (event) => {
  const json = voteDocument.parse(JSON.parse(read(fileOf(event, '.json'))));

  test('JSON states the votes of the content, in order, and no others', () => {
    expect(
      json.votes.map(({ voter_id: person, group_id: party, role, option }) => ({
        person,
        party,
        role,
        option,
      })),
    ).toEqual(event.votes.map((vote) => ({ ...vote, role: orNull(vote.role) })));
    expect(json.votes.map(({ voter }) => voter.name)).toEqual(
      event.votes.map(({ person }) => persons.get(person)),
    );
  });

  test('JSON states the totals and the result of the content, and null where it states none', () => {
    expect(json.totals).toEqual(
      Object.fromEntries(Object.entries(event.totals).map(([option, count]) => [option, orNull(count)])),
    );
    const ofAll = json.counts.filter((count) => count.group_id === undefined);
    expect(Object.fromEntries(ofAll.map(({ option, value }) => [option, value]))).toEqual(json.totals);
    expect(json.winning_side).toBe(orNull(event.result));
    expect(json.result).toBe(event.result === 'unknown' ? null : event.result === 'yes' ? 'pass' : 'fail');
  });

  test('JSON counts each party as the votes say, and gives no number that an unknown position could change', () => {
    const ofParties = json.counts.filter((count) => count.group_id !== undefined);
    expect(ofParties).toHaveLength(partiesOf(event).length * options.length);
    for (const { group_id: party = null, option, value, at_least: least, in_list: inList } of ofParties) {
      const stated = partyCount(event, party, option);
      expect({ party, option, value, least, inList }).toEqual({
        party,
        option,
        value: 'exactly' in stated ? stated.exactly : null,
        least: 'atLeast' in stated ? stated.atLeast : undefined,
        inList: 'inList' in stated ? stated.inList : undefined,
      });
    }
    expect(json.groups.map(({ id }) => id).toSorted()).toEqual(partiesOf(event).toSorted());
  });

  test('the check sums are those of the file, all of them on the page and the latest in all forms', () => {
    expect(json.checksums).toEqual(voteChecksums(json));
    const [latest] = json.checksums;
    const [shown, embedded] = [event.path, `${event.path}inbaddad/`].map((path) => wordsOf(page(path).html));
    for (const sum of json.checksums) expect(shown).toContain(sum);
    expect(embedded).toContain(latest);
    for (const ending of ['.csv', '.semikolon.csv'])
      for (const sum of [latest, json.checksum]) expect(read(fileOf(event, ending))).toContain(sum);
  });

  test.each([
    ['.csv', ','],
    ['.semikolon.csv', ';'],
  ])('%s states the votes of the content, in order, and no others', (ending, delimiter) => {
    const rows = readTable(read(fileOf(event, ending)).replace(/^\ufeff/, ''), delimiter);
    const stated = event.votes.length === 0 ? [undefined] : event.votes;
    expect(rows.map((row) => [row['person_id'], row['namn'], positionIn(row['rost'])])).toEqual(
      stated.map((vote) => [vote?.person ?? '', vote ? persons.get(vote.person) : '', vote?.option]),
    );
    for (const [index, row] of rows.entries()) {
      const party = stated[index]?.party ?? null;
      if (party === null) expect(row['parti']).toBe('');
      else expect(parties.get(party)?.codes).toContain(row['parti']);
      const { yes, no, abstain, absent } = event.totals;
      const totals = ['ja_totalt', 'nej_totalt', 'avstar_totalt', 'franvarande_totalt'].map(
        (name) => row[name],
      );
      expect(totals).toEqual(
        [yes, no, abstain, absent].map((count) => (count === 'unknown' ? '' : String(count))),
      );
      expect(positionIn(row['vinnande_sida'])).toBe(event.result === 'unknown' ? undefined : event.result);
    }
  });

  test.each(['', '/en'])('the page at %s names everyone in the list with the position stated', (language) => {
    const rows = personTables(page(`${language}${event.path}`).html).flatMap((table) => table.rows);
    const shown = rows.map(({ href, position, also }) => {
      if (also !== undefined) expect(positionIn(also)).toBe(positionIn(position));
      return `${href} ${positionIn(position)}`;
    });
    const stated = event.votes.map(
      ({ person, option }) => `/${person.replace('/', '/ledamoter/')}/ ${option}`,
    );
    expect(shown.toSorted()).toEqual(stated.toSorted());
  });

  test.each([event.path, `${event.path}inbaddad/`, `/en${event.path}`])(
    'the party table at %s counts as the votes say',
    (path) => {
      const tables = partyTables(page(path).html);
      expect(tables).toHaveLength(event.votes.length > 0 ? 1 : 0);
      for (const { columns, rows } of tables) {
        expect(rows.map(({ party }) => party).toSorted()).toEqual(partiesOf(event).toSorted());
        for (const { party, cells } of rows) {
          for (const option of options) {
            const stated = partyCount(event, party ?? null, option);
            const place = columns.indexOf(option);
            if (place === -1) expect(Object.values(stated), `${party} ${option} has no column`).toEqual([0]);
            else expect(cells[place], `${party} ${option}`).toMatch(cellOf(stated));
          }
        }
      }
    },
  );
});

describe.each([
  ['csv', ','],
  ['semikolon.csv', ';'],
])('the table of all votes of an organisation (%s)', (ending, delimiter) => {
  const pattern = new RegExp(`^/([^/]+)/voteringar/roster\\.${ending}$`);
  const tables = files.filter((file) => pattern.test(file));
  const organizationOf = ({ path }: StatedEvent) => path.split('/')[1];
  const rowsOf = (file: string) => readTable(read(file).replace(/^\ufeff/, ''), delimiter);

  test('is there for each organisation with a vote event, and no other', () => {
    expect(tables.map((file) => pattern.exec(file)?.[1]).toSorted()).toEqual(
      [...new Set(events.map(organizationOf))].toSorted(),
    );
  });

  test.each(tables)(
    '%s has the rows of each of its vote events, as in their own tables, and no others',
    (file) => {
      const organizationEvents = events.filter((event) => organizationOf(event) === pattern.exec(file)?.[1]);
      const rows = Map.groupBy(rowsOf(file), ({ adress = '' }) => new URL(adress).pathname);
      expect([...rows.keys()].toSorted()).toEqual(organizationEvents.map(({ path }) => path).toSorted());
      for (const event of organizationEvents)
        expect(rows.get(event.path)).toEqual(rowsOf(fileOf(event, `.${ending}`)));
    },
  );
});

describe('elsewhere on the site', () => {
  const isVotePage = (path: string) => byPath.has(path.replace(/^\/en\//, '/').replace(/inbaddad\/$/, ''));
  /** Proven in people.site.test.ts. */
  const isPersonOrParty = (path: string) => /^\/[^/]+\/(ledamoter|partier)\/[^/]+\/$/.test(path);
  const others = pages.filter(({ path }) => !isVotePage(path) && !isPersonOrParty(path));

  test('no table has how parties or persons voted', () => {
    expect(others.length).toBeGreaterThan(20);
    const withGroups = others.filter(({ html }) => {
      // An explanation may count groups that it has made up.
      const named = partyTables(html).flatMap(({ rows }) => rows.filter(({ party }) => party !== undefined));
      return named.length + personTables(html).length > 0;
    });
    expect(withGroups.map(({ path }) => path)).toEqual([]);
  });

  test('a decision without a counted vote shows no figures of one and leads to none', () => {
    const without = [...fieldsOf('beslut').keys()].filter((id) => !byPath.has(`/${id}/votering-1/`));
    expect(without.length).toBeGreaterThan(5);
    for (const id of without) {
      const { html } = page(`/${id}/`);
      expect(
        withTag(html, 'table').filter((table) => headers(table).some(positionIn)),
        id,
      ).toEqual([]);
      expect(
        withTag(html, 'a').filter((link) => attribute(link, 'href')?.includes(`${id}/votering-`)),
        id,
      ).toEqual([]);
      expect(
        withTag(html, 'meta').filter((tag) => attribute(tag, 'property') === 'og:image'),
        id,
      ).toEqual([]);
    }
  });

  test('no sentence says how somebody voted, unless the content has that vote', () => {
    const said = others.flatMap(({ path, html }) =>
      sentences(html).flatMap((sentence) => unfounded(sentence).map((who) => `${path}: ${who}: ${sentence}`)),
    );
    expect(said).toEqual([]);
  });
});

describe('in feeds and calendars', () => {
  type Item = { id: string; title: string; summary: string; content_html: string };
  /** Atom holds the same items: feeds.site.test.ts compares them. */
  const items = files
    .filter((file) => file.endsWith('/flode.json'))
    .flatMap((file) => (JSON.parse(read(file)) as { items: Item[] }).items);
  const contents = items.map(({ id, title, summary, content_html }) => {
    const html = parsePage(`<h1>${title}</h1><p>${summary}</p>${content_html}`);
    return { id, html, words: wordsOf(html) };
  });

  test('no sentence of an item says how somebody voted, unless the content has that vote', () => {
    expect(contents.length).toBeGreaterThan(20);
    expect(
      contents.flatMap(({ id, html }) =>
        sentences(html)
          .flatMap(unfounded)
          .map((who) => `${id}: ${who}`),
      ),
    ).toEqual([]);
  });

  test('no item has a table of how parties or persons voted', () => {
    const telling = contents.filter(
      ({ html }) =>
        personTables(html).length > 0 ||
        partyTables(html).some(({ rows }) => rows.some(({ party }) => party !== undefined)),
    );
    expect(telling.map(({ id }) => id)).toEqual([]);
  });

  test('an item gives the printed totals of its votes, and no figure that is not printed', () => {
    const nouns = { yes: 'ja', no: 'nej', abstain: 'avstod', absent: 'frånvarande' };
    for (const { path, totals } of events) {
      // A correction is an item of its own, about one fact.
      const ofFeed = contents.filter(({ id }) => !id.includes('#') && path.startsWith(new URL(id).pathname));
      expect(ofFeed.length, path).toBeGreaterThan(0);
      const sentence = Object.entries(totals)
        .filter(([, count]) => count !== 'unknown')
        .map(([option, count]) => `${count} ${nouns[option as keyof typeof nouns]}`)
        .join(', ');
      for (const { words } of ofFeed)
        expect(words, path).toContain(sentence ? `${sentence}.` : 'framgår inte');
    }
  });

  test('no calendar says how somebody voted, unless the content has that vote', () => {
    const calendars = files.filter((file) => file.endsWith('.ics'));
    expect(calendars.length).toBeGreaterThan(2);
    const said = calendars.flatMap((file) =>
      read(file)
        .replaceAll('\r\n ', '')
        .split(/\r\n|\\n|(?<=[.!?])\s/)
        .flatMap(unfounded)
        .map((who) => `${file}: ${who}`),
    );
    expect(said).toEqual([]);
  });
});

test('a sentence that gives somebody a vote is noticed', () => {
  const isSilent = (id: string) =>
    !events.some(({ votes }) =>
      votes.some(({ person, option }) => person === id && (option === 'yes' || option === 'no')),
    );
  const [, name = ''] = [...persons].find(([id]) => isSilent(id)) ?? [];
  expect(name).not.toBe('');
  expect(unfounded(`${name} röstade nej`)).toEqual([name]);
  expect(unfounded(`${name} (S) röstade för Hambergs yrkande`)).toContain(name);
  expect(unfounded(`${name} yrkade avslag`)).toEqual([]);
});

type Row = { party: string | null | undefined; cells: string[] };

/** Header cells of a table, in words. */
function headers(table: Element): string[] {
  const [head] = withTag(table, 'thead');
  return head ? withTag(head, 'th', 'td').map(wordsOf) : [];
}

const bodyRows = (table: Element): Element[] =>
  withTag(table, 'tbody').flatMap((body) =>
    withTag(body, 'tr').filter((row) => withTag(row, 'td').length > 0),
  );

/** Tables with a column a position and a row a party. */
function partyTables(html: Node): { columns: (Option | undefined)[]; rows: Row[] }[] {
  return withTag(html, 'table')
    .filter((table) => headers(table).some((text) => positionIn(text) !== undefined))
    .map((table) => ({
      columns: headers(table).map(positionIn),
      rows: bodyRows(table).map((row) => {
        const cells = withTag(row, 'th', 'td').map(wordsOf);
        return { party: partyCalled(cells[0] ?? ''), cells };
      }),
    }));
}

/** Tables with a row a person and a column for the position. */
function personTables(
  html: Node,
): { rows: { href: string; position: string; also: string | undefined }[] }[] {
  return withTag(html, 'table').flatMap((table) => {
    const column = headers(table).findIndex((head) => ['Röst', 'Vote'].includes(head));
    if (column === -1) return [];
    const rows = bodyRows(table).map((row) => ({
      href: withTag(row, 'a').map((link) => attribute(link, 'href') ?? '')[0] ?? '',
      position: wordsOf(withTag(row, 'th', 'td')[column] ?? row),
      also: attribute(row, 'data-position'),
    }));
    return [{ rows }];
  });
}

/** The party of a row; undefined where none is called so. */
function partyCalled(text: string): string | null | undefined {
  const code = text.split(' ')[0] ?? '';
  if (code === '–') return null;
  const [id] = [...parties].find(([, { codes }]) => codes.includes(code)) ?? [];
  return id;
}

/** How a count may stand in a cell. A zero that says nothing is never written as a figure. */
function cellOf(stated: ReturnType<typeof partyCount>): RegExp {
  if ('exactly' in stated) return new RegExp(`^${stated.exactly}$`);
  if ('inList' in stated) return new RegExp(`^${stated.inList} (i listan|listed)$`);
  return stated.atLeast === 0
    ? /^(– ?)?(framgår inte|not stated)$/
    : new RegExp(`^(minst|at least) ${stated.atLeast}$`);
}

/** All sentences that a page says, to readers, listeners and those with whom it is shared. */
function sentences(html: Node): string[] {
  const spoken = ['content', 'alt', 'title', 'aria-label'];
  const attributes = withTag(html, 'meta', 'img', 'svg', 'abbr', 'a', 'section').flatMap((element) =>
    spoken.flatMap((name) => attribute(element, name) ?? []),
  );
  const blocks = withTag(html, 'p', 'li', 'td', 'dd', 'dt', 'h1', 'h2', 'h3', 'blockquote', 'caption').map(
    wordsOf,
  );
  return [...new Set([...attributes, ...blocks])].flatMap((text) => text.split(/(?<=[.!?])\s/));
}

/** Those whom a sentence gives a ja, nej or abstention that the content gives them nowhere. */
function unfounded(sentence: string): string[] {
  const [, side = ''] =
    /\bröst(?:ade|ar|at|ades)\b[^,;:]{0,20}?\b(ja|nej|för|emot|mot|blankt)\b/i.exec(sentence) ?? [];
  if (side === '') return [];
  const wanted = { ja: ['yes'], nej: ['no'], blankt: ['abstain'] }[side.toLowerCase()] ?? ['yes', 'no'];
  const isStated = (mine: (vote: StatedEvent['votes'][number]) => boolean) =>
    events.some(({ votes }) => votes.some((vote) => mine(vote) && wanted.includes(vote.option)));
  const people = [...persons]
    .filter(([id, name]) => sentence.includes(name) && !isStated((vote) => vote.person === id))
    .map(([, name]) => name);
  const groups = [...parties]
    .filter(([id, { name, codes }]) => {
      const isNamed =
        sentence.includes(name) ||
        codes.some((code) => new RegExp(`(^|[\\s(])${code}([\\s),:]|$)`).test(sentence));
      return isNamed && !isStated((vote) => vote.party === id);
    })
    .map(([, { name }]) => name);
  return [...people, ...groups];
}
