import { NOT_STATED } from '../../domain/unknown.ts';
import { searchKinds } from '../record.ts';
import type { Fragment, Section } from './engine.ts';
import { runs, withEllipses, withoutHeading, type Run } from './excerpt.ts';
import { EXCERPT_WORDS } from './ranking.ts';

/** A result, ready to show. */
export interface Hit {
  readonly href: string;
  readonly title: string;
  readonly kind: string;
  readonly place: string;
  /** Absent for kinds of page that have no date, such as topics. */
  readonly date?: { readonly text: string; readonly stated: boolean };
  /** What a decision does: "Beslut: uppdrag. Omröstning 9–6–0." */
  readonly status?: string;
  /** It only proposes something to another body, and must not look decided. */
  readonly proposes: boolean;
  readonly excerpt: readonly Run[];
  /** Where on the page the best hits are, unless they are at its beginning. */
  readonly section?: { readonly href: string; readonly text: string };
}

export function hitFrom(fragment: Fragment): Hit {
  const { meta } = fragment;
  const kind = meta['slag'] ?? '';
  const best = bestSection(fragment.sub_results);
  return {
    href: fragment.url,
    title: meta['title'] ?? fragment.url,
    kind,
    place: meta['plats'] ?? '',
    ...(meta['datum'] ? { date: { text: meta['datum'], stated: meta['datum'] !== NOT_STATED } } : {}),
    ...(meta['innebord'] ? { status: meta['innebord'] } : {}),
    proposes: kind === searchKinds.proposal,
    excerpt: best ? sectionExcerpt(best, fragment.content) : beginning(fragment),
    ...(best?.anchor ? { section: { href: best.url, text: best.title.trim() } } : {}),
  };
}

function sectionExcerpt({ excerpt, plain_excerpt: plain, anchor, title }: Section, content: string): Run[] {
  const own = runs(excerpt);
  return withEllipses(anchor ? withoutHeading(own, title) : own, plain, content);
}

/** The first words, up to the first heading: where the hit is in a field, they say best what the page is. */
function beginning({ content, anchors }: Fragment): Run[] {
  const headings = anchors.filter(({ element }) => /^h\d$/i.test(element)).map(({ location }) => location);
  const words = content.split(/\s+/).slice(0, Math.min(EXCERPT_WORDS, ...headings.filter((at) => at > 0)));
  const text = words.join(' ');
  return withEllipses([{ text, hit: false }], text, content);
}

/** The section with the weightiest hits, the first of equals. */
function bestSection(sections: readonly Section[]): Section | undefined {
  const weight = ({ weighted_locations: hits }: Section) =>
    hits.reduce((sum, hit) => sum + hit.balanced_score, 0);
  return sections.toSorted((a, b) => weight(b) - weight(a))[0];
}
