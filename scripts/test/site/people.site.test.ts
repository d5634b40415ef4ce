/**
 * No page of a person or a party gives a position that the content does not state, and none leaves one out.
 * What must stand there is read from the content anew, not by what made the pages.
 */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { noCache } from '../../../src/reading/entry-cache.ts';
import { readArchive } from '../../../src/reading/read-archive.ts';
import {
  attribute,
  elements,
  parsePage,
  withTag,
  type Element,
  type Node,
} from '../../../src/site-check/tree.ts';
import { contentRoot } from '../../../src/site/settings/content-root.ts';
import { partyCount, statedEvents, type Option } from './stated-votes.ts';
import { DIST } from './dist.ts';

const { archive } = readArchive(contentRoot(), noCache);

/** Every vote in the content, with the address of its vote event. */
const votes = archive.beslut.flatMap(({ id, data }) => {
  if (typeof data.procedure === 'string') return [];
  const events = data.procedure.flatMap((step) => (step.step === 'vote' ? [step.event] : []));
  return events.flatMap((event, index) =>
    event.votes.map((vote) => ({
      ...vote,
      organization: id.split('/')[0] ?? '',
      href: `/${id}/votering-${index + 1}/`,
      isDisqualified:
        ['absent', 'not voting'].includes(vote.option) &&
        data.disqualified.some(
          ({ person, voteEvents }) =>
            person === vote.person && (voteEvents === undefined || voteEvents.includes(index + 1)),
        ),
    })),
  );
});

const events = new Map(statedEvents().map((event) => [event.path, event]));

const words = {
  yes: 'Ja',
  no: 'Nej',
  abstain: 'Avstår',
  absent: 'Frånvarande',
  'not voting': 'Deltog inte',
  unknown: 'Framgår inte',
};

const text = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(text).join('') : '';
const withClass = (node: Node, name: string) =>
  [...elements(node)].filter((element) => attribute(element, 'class')?.split(' ').includes(name));
const firstLink = (node: Node) => withTag(node, 'a').map((link) => attribute(link, 'href') ?? '')[0];
const clean = (node: Node) => text(node).replace(/\s+/g, ' ').trim();
const page = (path: string) => parsePage(readFileSync(`${DIST}${path}index.html`, 'utf8'));

describe('the page of every person', () => {
  test('has exactly the positions that the content states, and "framgår inte" for the unknown', () => {
    expect(archive.personer.length).toBeGreaterThan(0);
    for (const { id } of archive.personer) {
      const path = `/${id.replace('/', '/ledamoter/')}/`;
      const shown = withClass(page(path), 'position').map((position) => {
        const item = position.parentNode as Element;
        return `${firstLink(item)} ${clean(position)}`;
      });
      const stated = votes
        .filter(({ person }) => person === id)
        .map(
          ({ href, option, isDisqualified }) => `${href} ${words[option]}${isDisqualified ? ' (jäv)' : ''}`,
        );
      expect(shown.toSorted(), path).toEqual(stated.toSorted());
    }
  });

  test('says what a position meant only for ja and nej', () => {
    for (const { id } of archive.personer) {
      for (const position of withClass(page(`/${id.replace('/', '/ledamoter/')}/`), 'position')) {
        const item = clean(position.parentNode as Element);
        const means = /(^| )(Ja|Nej): /.test(item.replace(/Utslagsröst: \S+/, ''));
        expect(means, `${id}: ${item}`).toBe(['Ja', 'Nej'].includes(clean(position)));
      }
    }
  });
});

describe('the page of every party', () => {
  const named = Map.groupBy(
    votes.filter(({ party }) => party !== null),
    ({ organization, party }) => `/${organization}/partier/${party}/`,
  );

  test('is there when the party stands in a list of votes', () => {
    expect(named.size).toBeGreaterThan(0);
    expect([...named.keys()].filter((path) => !existsSync(`${DIST}${path}index.html`))).toEqual([]);
  });

  test('has exactly the figures of the lists, the least there can be where some are unknown', () => {
    const nouns = {
      yes: 'ja',
      no: 'nej',
      abstain: 'avstod',
      absent: 'frånvarande',
      'not voting': 'deltog inte',
    };
    for (const [path, voters] of named) {
      const stated = [...Map.groupBy(voters, ({ href }) => href)].map(([href, voters]) => {
        const event = events.get(href);
        const party = voters[0]?.party ?? null;
        if (event === undefined) throw new Error(`${href} is not in the content`);
        const unknown = voters.filter(({ option }) => option === 'unknown').length;
        const known = Object.entries(nouns).flatMap(([option, noun]) => {
          const counted = partyCount(event, party, option as Option);
          const [count] = Object.values(counted);
          const least = 'atLeast' in counted ? 'minst ' : '';
          const whoDidSo = voters.filter((vote) => vote.option === option);
          const why = whoDidSo.every(({ isDisqualified }) => isDisqualified) ? ' (jäv)' : '';
          return count === 0
            ? []
            : [`${least}${count} ${noun}${why}${'inList' in counted ? ' i listan' : ''}`];
        });
        const silent = known.length > 0 ? `${unknown} framgår inte` : `Framgår inte, ${unknown} i listan`;
        return [href, ...known, ...(unknown > 0 ? [silent] : [])].join(' | ');
      });
      const shown = withClass(page(path), 'party-vote').map((item) => {
        const counts = withClass(item, 'counts').flatMap((list) => [
          ...withClass(list, 'count'),
          ...withClass(list, 'unstated-value').filter((value) => /\d/.test(clean(value))),
        ]);
        return [
          firstLink(item)?.replace(/#.*/, ''),
          ...counts.map((value) => clean(value).replace(/:$/, '')),
        ].join(' | ');
      });
      expect(shown.toSorted(), path).toEqual(stated.toSorted());
    }
  });
});

test('nobody is called a rebel or ranked on a page of persons, parties or votes', () => {
  const paths = [
    '/voteringar/',
    ...archive.personer.map(({ id }) => `/${id.replace('/', '/ledamoter/')}/`),
    ...new Set(votes.map(({ organization }) => `/${organization}/voteringar/`)),
  ];
  for (const path of paths) {
    const main = [...elements(page(path))].find(({ tagName }) => tagName === 'main');
    expect(clean(main!), path).not.toMatch(/rebell|avhoppare|trogen|illojal|lojalitet|topplista|flitigast/i);
  }
});
