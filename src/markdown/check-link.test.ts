import { expect, test } from 'vitest';
import { render } from './index.ts';

const codes = (source: string) => render(source).findings.map(({ kind }) => kind.code);

test.each(['här', 'HÄR', 'Här!', 'läs mer →', '**Läs mer**', 'klicka här…', 'mer  information'])(
  '"%s" does not say where a link leads',
  (text) => {
    expect(codes(`[${text}](/a/)`)).toEqual(['lank-otydlig']);
  },
);

test.each(['härifrån', 'Läs mer om budgeten', '§ 45', 'Länköpings kommun'])('"%s" does', (text) => {
  expect(codes(`[${text}](/a/)`)).toEqual([]);
});
