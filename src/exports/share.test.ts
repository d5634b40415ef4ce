import { expect, test } from 'vitest';
import { exportedOf } from './fixture.ts';
import { shareTags } from './share.ts';

const content = (tags: ReturnType<typeof shareTags>) =>
  Object.fromEntries(tags.map((tag) => ['property' in tag ? tag.property : tag.name, tag.content]));

test('a shared link shows the picture by its full address, with its size and in words', () => {
  const tags = content(shareTags(exportedOf()));
  expect(tags['og:image']).toBe(
    'https://beslut.example/exempelby/kommunstyrelsen/2024-01-02/1/votering-1.png',
  );
  expect([tags['og:image:width'], tags['og:image:height']]).toEqual(['1200', '630']);
  expect(tags['og:image:alt']).toContain('Ja-sidan vann. 2 ja, 1 nej');
  expect(tags['twitter:card']).toBe('summary_large_image');
});

test('a decision shares its own address with the picture of its vote', () => {
  const event = exportedOf();
  const tags = content(shareTags(event, event.document.decision.id));
  expect(tags['og:url']).toBe('https://beslut.example/exempelby/kommunstyrelsen/2024-01-02/1/');
  expect(tags['og:image']).toContain('votering-1.png');
});
