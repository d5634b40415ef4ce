import { expect, test } from 'vitest';
import { ofPage, spoken } from './speech.ts';

const debugFile = `
07:23:20.722248 - SPEECH OUTPUT: 'Screen reader on.'{'established': False}
07:23:21.000000 - KEYBOARD EVENT: 'KP_Add'
07:23:26.481631 - SPEECH OUTPUT: 'Hoppa till innehållet'
07:23:26.482813 - SPEECH OUTPUT: 'länk'
07:23:26.490000 - SPEECH OUTPUT: ''
07:23:26.587396 - SPEECH OUTPUT: "it's so"
07:23:26.587397 - SPEECH OUTPUT: '39 ja, 38 nej.  '
`;

test('what was said is read in its order, whatever quotes it stands in', () => {
  expect(spoken(debugFile)).toEqual([
    'Screen reader on.',
    'Hoppa till innehållet',
    'länk',
    '',
    "it's so",
    '39 ja, 38 nej.',
  ]);
});

test('a transcript begins where the page does and has no silence', () => {
  expect(ofPage(spoken(debugFile), 'Hoppa till innehållet')).toEqual([
    'Hoppa till innehållet',
    'länk',
    "it's so",
    '39 ja, 38 nej.',
  ]);
});
