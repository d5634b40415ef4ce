import { component, element, heading, newline, words } from './component.ts';

/** A fact box: what a word means, how something works. Beside the text, not part of its argument. */
export const factBox = component({
  name: 'Faktaruta',
  title: 'Faktaruta',
  description: 'En kort förklaring vid sidan av texten: vad ett ord betyder eller hur något går till.',
  example: `<Faktaruta rubrik="Vad är en remiss?">
Den som får en remiss får säga sin mening innan beslutet fattas.
</Faktaruta>`,
  titleIsHeading: true,
  attributes: { rubrik: words('Rubrik', 'Det som rutan förklarar, gärna som en fråga.') },
  content: {
    description: 'stycken, listor, tabeller och citat',
    forms: ['paragraph', 'list', 'table', 'blockquote'],
  },
  render: ({ rubrik }, children, { level, id }) =>
    element(
      'aside',
      { className: ['fact-box'], ariaLabelledBy: [id] },
      newline,
      heading(level, { className: ['fact-box-title'], id }, rubrik),
      ...children,
    ),
});
