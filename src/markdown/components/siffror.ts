import type { Element, ElementContent } from 'hast';
import { withRowHeadings, scrollRegion } from '../tables.ts';
import { captionId, component, element, newline, plain, words } from './component.ts';

const isTable = (node: ElementContent): node is Element =>
  node.type === 'element' && node.tagName === 'table';

/** A small table of figures with a title and its source. */
export const figures = component({
  name: 'Siffror',
  title: 'Siffror',
  description: 'En liten tabell med siffror. Den första kolumnen säger vad siffrorna på raden gäller.',
  example: `<Siffror rubrik="Väntetider i Exempelby, påhittade" kalla="Exempelrapport 2022">
| Område | Andel | Antal |
| --- | --- | --- |
| Telefon | 58 % | 10 000 |
</Siffror>`,
  attributes: {
    rubrik: words('Rubrik', 'Vad tabellen visar, med tid och plats.'),
    kalla: words('Källa', 'Varifrån siffrorna kommer.').optional(),
  },
  content: { description: 'en enda tabell', forms: ['table'], single: true },
  render: ({ rubrik, kalla }, children, { id }) =>
    element(
      'figure',
      { className: ['figures'], id },
      newline,
      element(
        'figcaption',
        {},
        element('p', { className: ['figures-title'], id: captionId(id) }, plain(rubrik)),
        ...(kalla === undefined
          ? []
          : [element('p', { className: ['figures-source'] }, plain(`Källa: ${kalla}`))]),
      ),
      ...children.map((child) =>
        isTable(child) ? scrollRegion(withRowHeadings(child), { ariaLabelledBy: [captionId(id)] }) : child,
      ),
    ),
});
