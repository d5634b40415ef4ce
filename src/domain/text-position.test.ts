import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placesIn, positionAt } from './text-position.ts';

test('places in a text are those of each character by itself, whatever ends its lines', () => {
  const texts = fc.array(fc.constantFrom('a', '\n', '\r', '\r\n', 'å'), { maxLength: 30 });
  fc.assert(
    fc.property(texts, (parts) => {
      const text = parts.join('');
      const placeAt = placesIn(text);
      for (let index = 0; index <= text.length; index += 1) {
        // Between the two halves of a line end of Windows nothing stands.
        if (text[index - 1] === '\r' && text[index] === '\n') continue;
        expect(placeAt(index)).toEqual(positionAt(text, index));
      }
    }),
  );
});
