import type { TextPosition } from '../domain/text-position.ts';
import { kinds } from './fault-kinds.ts';
import type { MarkdownFinding } from './finding.ts';

/** What to write instead of an HTML element, for those that have a counterpart in Markdown. */
const counterparts: Readonly<Record<string, string>> = {
  a: 'Skriv länken som [länktext](https://…).',
  b: 'Skriv **fet text** med två asterisker på var sida.',
  blockquote: 'Använd komponenten Citat, eller börja raderna med >.',
  br: 'Ta bort taggen. Avsluta raden med ett omvänt snedstreck (\\) om raden måste brytas.',
  em: 'Skriv *betonad text* med en asterisk på var sida.',
  h1: 'Ta bort rubriken. Sidans titel är rubriken på högsta nivån.',
  h2: 'Börja rubriken med ##.',
  h3: 'Börja rubriken med ###.',
  h4: 'Börja rubriken med ####.',
  i: 'Skriv *betonad text* med en asterisk på var sida.',
  img: 'Beskriv bilden med ord, eller länka till den.',
  li: 'Börja varje punkt i listan med ett bindestreck.',
  ol: 'Börja varje punkt i listan med en siffra och en punkt.',
  p: 'Ta bort taggen. En tom rad börjar ett nytt stycke.',
  strong: 'Skriv **fet text** med två asterisker på var sida.',
  table: 'Skriv tabellen i Markdown, med | mellan kolumnerna.',
  ul: 'Börja varje punkt i listan med ett bindestreck.',
};

/** The fault of an HTML element, with what to write instead where there is a counterpart. */
export function htmlFault(name: string, written: string, { line, column }: TextPosition): MarkdownFinding {
  const advice = Object.hasOwn(counterparts, name) ? { advice: counterparts[name]! } : {};
  return {
    kind: kinds['html-element'],
    expected: 'vanlig Markdown',
    found: written,
    ...advice,
    line,
    column,
  };
}
