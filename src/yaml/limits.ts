import { searchBeyond, type Bounds } from '../domain/bounds.ts';

/** No file of content is larger. */
export const MOST_BYTES = 1_000_000;

/**
 * Three times and more what the densest written fields have. Beyond them the parser's time grows with the square of
 * the text: lists and groups between brackets, names of fields on one line, anchors and their like, which no field has.
 */
const BOUNDS: Bounds = {
  counted: [
    { signs: '[{', closedBy: ']}', within: 'text', most: 50, name: 'listor och grupper inuti varandra' },
    { signs: '[{', within: 'line', most: 100, name: 'listor och grupper på en rad' },
    { signs: ']}', within: 'line', most: 100, name: 'slut på listor och grupper på en rad' },
    { signs: '[{', within: 'text', most: 200, share: 0.04, name: 'listor och grupper inom parenteser' },
    {
      signs: ']}',
      within: 'text',
      most: 200,
      share: 0.04,
      name: 'slut på listor och grupper inom parenteser',
    },
    { signs: ':', within: 'line', most: 100, name: 'kolon på en rad' },
    { signs: ':', within: 'text', most: 300, share: 0.1, name: 'kolon' },
    { signs: ',', within: 'text', most: 300, share: 0.1, name: 'kommatecken' },
    { signs: '-', within: 'line', most: 200, name: 'bindestreck på en rad' },
    { signs: '-', within: 'text', most: 300, share: 0.12, name: 'bindestreck' },
    { signs: '"\'', within: 'text', most: 300, share: 0.1, name: 'citattecken' },
    { signs: '#', within: 'text', most: 300, share: 0.05, name: 'nummertecken (#)' },
    { signs: '!&*?%@`|', within: 'text', most: 100, share: 0.005, name: 'tecken av slaget ! & * ? % @ ` |' },
    { signs: '\n', within: 'text', most: 500, share: 0.06, name: 'rader i fält av den längden' },
  ],
  mostIndent: 100,
};

/** The first bound that the text of fields breaks. */
export const beyondLimits = searchBeyond(BOUNDS);
