import type { ElementContent, Root } from 'hast';
import { NOT_STATED } from '../../domain/unknown.ts';
import { component, element, heading, newline, plain, words } from './component.ts';

/**
 * Causes and measures of one area, as two lists under sub-headings and not as a table. A row of a
 * table says that its cells belong together, but a source that lists four causes and three measures
 * does not say which answers which; and two columns of long words do not fit a telephone. As lists
 * they can stand beside each other where there is room and after each other where there is not, and
 * the reading order is the same.
 */
export const causesAndMeasures = component({
  name: 'OrsakerOchAtgarder',
  title: 'Orsaker och åtgärder',
  description:
    'Varför något inte går som det ska inom ett område, och vad som görs åt det. Flera efter varandra visas som en sammanhållen uppställning.',
  example: `<OrsakerOchAtgarder rubrik="Hälsosamtal">
<Orsaker>
- Medicinska prioriteringar
- Avsaknad av kompetens
</Orsaker>
<Atgarder>
- Ta tillbaka omplacerad personal
</Atgarder>
</OrsakerOchAtgarder>`,
  titleIsHeading: true,
  attributes: { rubrik: words('Område', 'Det område som orsakerna och åtgärderna gäller.') },
  content: {
    description: '<Orsaker> och <Atgarder>, var sin gång',
    parts: ['Orsaker', 'Atgarder'],
  },
  render: ({ rubrik }, children, { level, id }) =>
    element(
      'section',
      { className: ['causes-and-measures'] },
      newline,
      heading(level, { className: ['causes-and-measures-title'], id }, rubrik),
      ...children,
    ),
});

const part = (name: string, title: string, description: string, className: string) =>
  component({
    name,
    title,
    description,
    within: causesAndMeasures.name,
    example: `<${name}>\n- En punkt i listan\n</${name}>`,
    attributes: {},
    content: { description: 'en enda lista', forms: ['list'], single: true, mayBeEmpty: true },
    // An empty part is the author's way of saying that the source does not state it.
    render: (_, children, { level }) =>
      element(
        'div',
        { className: [className] },
        newline,
        heading(level, { className: ['causes-and-measures-part'] }, title),
        ...(children.some((child) => child.type === 'element')
          ? children
          : [newline, element('p', { className: ['not-stated'] }, plain(NOT_STATED)), newline]),
      ),
  });

export const causes = part(
  'Orsaker',
  'Orsaker',
  'Listan över orsaker. Skriv <Orsaker /> om källan inte anger några.',
  'causes',
);
export const measures = part(
  'Atgarder',
  'Åtgärder',
  'Listan över åtgärder. Skriv <Atgarder /> om källan inte anger några.',
  'measures',
);

const SET = ['causes-and-measures-set'];

const isOne = (node: ElementContent) =>
  node.type === 'element' && String(node.properties.className) === 'causes-and-measures';

/** The step that holds areas in a row together in one element, so that they are shown as one set. */
export function causesAndMeasuresSets() {
  return (tree: Root): void => {
    const result: ElementContent[] = [];
    for (const node of tree.children as ElementContent[]) {
      const last = result.at(-2);
      const set = last?.type === 'element' && last.properties.className === SET ? last : undefined;
      if (isOne(node)) {
        if (set) set.children.push(node, newline);
        else result.push(element('div', { className: SET }, newline, node, newline), newline);
      } else if (!(node.type === 'text' && node.value.trim() === '' && result.at(-1) === newline)) {
        result.push(node);
      }
    }
    tree.children = result;
  };
}
