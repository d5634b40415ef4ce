import type { Language } from '../language.ts';
import { laws, type LawCode } from './laws.ts';
import type { Provision } from './provisions.ts';

/** A paragraph taken apart: "KL 5:50" is the law KL, chapter 5, paragraph 50. */
interface LawParagraph {
  readonly law: LawCode;
  readonly chapter?: number;
  readonly paragraph: number;
}

function placeOf(provision: Provision): LawParagraph {
  const number = /(?:(\d+):|§ )(\d+)$/.exec(provision);
  const law = provision.slice(0, number?.index).trim() as LawCode;
  const chapter = number?.[1] === undefined ? {} : { chapter: Number(number[1]) };
  return { law, ...chapter, paragraph: Number(number?.[2]) };
}

/** Numbers with those that follow on each other as a range: "28–32", "45 and 47". */
function ranges(numbers: readonly number[], and: string): string {
  const runs: [first: number, last: number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return listed(
    runs.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)),
    and,
  );
}

function listed(parts: readonly string[], and: string): string {
  const last = parts.at(-1);
  if (last === undefined || parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} ${and} ${last}`;
}

const forms = {
  sv: {
    and: 'och',
    paragraphs: (chapter: number | undefined, numbers: string, several: boolean) =>
      `${chapter === undefined ? '' : `${chapter} kap. `}${numbers} ${several ? '§§' : '§'}`,
    also: 'samt',
    of: (paragraphs: string, { name }: { name: string }) => `${paragraphs} ${name}`,
  },
  en: {
    and: 'and',
    paragraphs: (chapter: number | undefined, numbers: string, several: boolean) =>
      `${chapter === undefined ? '' : `Chapter ${chapter}, `}${several ? 'Sections' : 'Section'} ${numbers}`,
    also: 'and',
    of: (paragraphs: string, { english }: { english: string }) => `${paragraphs} of ${english}`,
  },
};

/**
 * Paragraphs of law as readers see them: "5 kap. 47–48 §§ och 6 kap. 28–32 §§ kommunallagen". In the order given, but
 * those of one law and chapter stand together.
 */
export function cite(cited: readonly Provision[], language: Language = 'sv'): string {
  const { and, also, paragraphs, of } = forms[language];
  const byLaw = Map.groupBy(cited.map(placeOf), ({ law }) => law);
  const references = [...byLaw].map(([law, places]) => {
    const chapters = [...Map.groupBy(places, ({ chapter }) => chapter)].map(([chapter, inChapter]) =>
      paragraphs(
        chapter,
        ranges(
          inChapter.map(({ paragraph }) => paragraph).toSorted((a, b) => a - b),
          and,
        ),
        inChapter.length > 1,
      ),
    );
    return of(listed(chapters, and), laws[law]);
  });
  return listed(references, also);
}
