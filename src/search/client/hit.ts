import { NOT_STATED } from '../../domain/unknown.ts';
import { searchKinds } from '../../site/search-kinds.ts';
import { bestWindow, runsOf, type Run } from './excerpt.ts';
import type { PageText } from '../words/format.ts';
import { placesOf, worth, type Sought, type SoughtPlace } from './mark.ts';

/** A result, ready to show. */
export interface Hit {
  readonly href: string;
  readonly title: readonly Run[];
  readonly kind: string;
  readonly place: string;
  /** Absent for kinds of page that have no date, such as topics. */
  readonly date?: { readonly text: string; readonly stated: boolean };
  /** What a decision does: "Beslut: uppdrag. Omröstning 9–6–0." */
  readonly status?: string;
  /** It only proposes something to another body, and must not look decided. */
  readonly proposes: boolean;
  readonly excerpt: readonly Run[];
  /** What the editors have added that has most of what was sought, where the page does not show it. */
  readonly foundBy?: string;
  /** Its topics, where not even these have it. */
  readonly topics?: string;
  /** Where on the page the best hits are, unless they are at its beginning. */
  readonly section?: { readonly href: string; readonly text: string };
}

export function hitFrom(page: PageText, sought: Sought): Hit {
  const { url, meta, content } = page;
  const kind = meta.slag ?? '';
  const title = meta.title ?? url;
  const best = bestSection(sectionsOf(page), sought);
  const text = best?.text ?? content;
  const places = best?.places ?? [];
  const inTitle = placesOf(title, sought);
  return {
    href: url,
    title: runsOf(title, { start: 0, end: title.length }, inTitle),
    kind,
    place: meta.plats ?? '',
    ...(meta.datum ? { date: { text: meta.datum, stated: meta.datum !== NOT_STATED } } : {}),
    ...(meta.innebord ? { status: meta.innebord } : {}),
    proposes: kind === searchKinds.proposal,
    excerpt: runsOf(text, bestWindow(text, places, sought), places),
    ...unseen(meta, [...inTitle, ...places], sought),
    ...(best?.anchor ? { section: { href: `${url}#${best.anchor.id}`, text: best.anchor.text } } : {}),
  };
}

/**
 * Why a page was found that does not show what was sought: the words that its editors have added, or its topics, whose
 * words these may be. Of numbers and days the index knows more than results show.
 * @param seen what its title and excerpt show
 */
function unseen(
  { sokord, amnen, slag, plats, innebord, datum }: PageText['meta'],
  seen: readonly SoughtPlace[],
  sought: Sought,
): Pick<Hit, 'foundBy' | 'topics'> {
  // A part of a word, or what it may mean, is not what was typed.
  const isTyped = ({ what }: SoughtPlace) => !sought.weak?.has(what);
  const shown = [slag, plats, innebord, datum].flatMap((text) => (text ? placesOf(text, sought) : []));
  if (sought.keys.size > 0 || [...seen, ...shown].some(isTyped)) return {};
  const typedIn = (term: string) => placesOf(term, sought).filter(isTyped).length;
  const [foundBy] = (sokord?.split(', ') ?? []).filter(typedIn).toSorted((a, b) => typedIn(b) - typedIn(a));
  if (foundBy !== undefined) return { foundBy };
  const isAsked = sought.stems.size + sought.beginnings.length > 0;
  return amnen && isAsked && seen.length + shown.length === 0 ? { topics: amnen } : {};
}

/** A part of the page below a heading; without the heading, which is shown beside it as a link. */
interface Section {
  readonly anchor?: { readonly id: string; readonly text: string };
  readonly heading: string;
  readonly text: string;
}

/** The page taken apart at its headings. What stands before the first has none. */
function sectionsOf({ content, headings }: PageText): Section[] {
  const words = [...content.matchAll(/\S+/g)].map(({ index }) => index);
  const starts = [{ location: 0 }, ...headings];
  return starts.map((sectionStart, index) => {
    const from = words[sectionStart.location] ?? content.length;
    const to = words[starts[index + 1]?.location ?? words.length] ?? content.length;
    const text = content.slice(from, to).trim();
    if (!('id' in sectionStart)) return { heading: '', text };
    const heading = sectionStart.text;
    const rest = text.startsWith(heading) ? text.slice(heading.length).replace(/^[.\s]+/, '') : text;
    return { anchor: { id: sectionStart.id, text: heading }, heading, text: rest };
  });
}

/** The section with most of the different things sought, the first of equals; none where the text has none of them. */
function bestSection(sections: readonly Section[], sought: Sought) {
  const valued = sections.map((section) => {
    const inHeading = placesOf(section.heading, sought);
    // A heading that is a hit is shown with its text, which may not say it again.
    const text = inHeading.length > 0 ? `${section.heading}. ${section.text}` : section.text;
    const places = placesOf(text, sought);
    return {
      ...section,
      text,
      places,
      // A heading tells what its section is about.
      value: worth(places, sought) + worth(inHeading, sought),
    };
  });
  const best = valued.reduce<(typeof valued)[number] | undefined>(
    (kept, section) => (section.value > (kept?.value ?? 0) ? section : kept),
    undefined,
  );
  return best ?? valued[0];
}
