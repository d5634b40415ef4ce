import { text, type Block } from './document.ts';
import type { HouseStyle } from './style.ts';
import type { TrueMatter } from './truth.ts';

/** The heading of a §: its number, title and registry numbers in the house's form. */
export function paragraphHeading(
  { paragraph, title, registryNumbers }: TrueMatter,
  style: HouseStyle,
): Block[] {
  const number = numberWords(paragraph, style);
  const stands = registryNumbers.join(', ');
  const beside = style.registry === 'beside-number' && stands !== '';
  const written =
    (style.heading === 'capitals' ? title.toUpperCase() : title) +
    (style.registry === 'in-parentheses' && stands !== '' ? ` (${stands})` : '');
  const heading = (words: string, more = {}) => text(words, 'heading', more);

  const lines = (): Block[] => {
    if (style.heading === 'title-first')
      return [heading(written), heading(beside ? `${number} ${stands}` : number, { close: true })];
    if (beside) return [heading(`${number} ${stands}`), heading(written, { close: true })];
    if (style.heading === 'sign-alone' || style.heading === 'word')
      return [heading(number), heading(written, { close: true })];
    const automatic = style.markup === 'automatic-numbers' && style.heading === 'sign-title';
    if (automatic)
      return [heading(written, { automatic: { list: 'paragraphs', format: 'section', written: number } })];
    return [heading(`${number}${style.heading === 'dash' ? ' – ' : ' '}${written}`)];
  };
  return [...lines(), ...registryLine(stands, style)];
}

function numberWords(paragraph: string, style: HouseStyle): string {
  switch (style.heading) {
    case 'sign-tight':
      return `§${paragraph}`;
    case 'number-sign':
      return `${paragraph} §`;
    case 'word':
      return `Paragraf ${paragraph}`;
    case 'with-year':
      return `§ ${paragraph}/31`;
    case 'sign-stop':
      return `§ ${paragraph}.`;
    default:
      return `§ ${paragraph}`;
  }
}

function registryLine(stands: string, style: HouseStyle): Block[] {
  if (stands === '') return [];
  switch (style.registry) {
    case 'line-dnr':
    case 'two':
      return [text(`Dnr ${stands}`, 'text', { close: true })];
    case 'line-label':
      return [text(`Diarienummer: ${stands}`, 'text', { close: true })];
    case 'line-bare':
      return [text(stands, 'text', { close: true })];
    default:
      return [];
  }
}
