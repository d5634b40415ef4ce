import { expect, test } from 'vitest';
import { render } from '../../markdown/index.ts';
import type { Entry } from '../../schema/collections.ts';
import { entry, register } from '../fixture.ts';

const ID = 'exempelby/kommunstyrelsen/2024-01-02';
const written = (source: string): Entry<'underlag'> => {
  const { html, text } = render(source);
  return { ...entry('underlag', 'exempelby/skrivelse'), body: { html, text, links: [] } };
};
const shown = (document: Entry<'underlag'>, beslut: Entry<'beslut'>[]) =>
  register({ underlag: [document], beslut }).get('underlag', document.id).body.html;
const decision = entry('beslut', `${ID}/7`, { paragraph: '7', title: 'Cykelbana & bro' });

test('the same rendered body is a link while the archive holds the target, and says when it does not', () => {
  const remembered = written('Se kommunstyrelsen 2024-01-02 § 7.');
  expect(shown(remembered, [decision])).toBe(
    `<p>Se <a href="/${ID}/7/" title="Cykelbana &amp; bro">kommunstyrelsen 2024-01-02 § 7</a>.</p>`,
  );
  expect(shown(remembered, [])).toContain(
    '<span class="absent" data-absent="Kommunstyrelsen 2 januari 2024 §\u00a07">',
  );
});

test('no mark of the rendering reaches a reader of the register', () => {
  expect(shown(written('Om 272-2020 och § 3, och § 45 den 14 maj 2020.'), [])).not.toContain('data-kind');
});

test('a number of several says that it is a §', () => {
  const html = shown(written('Se §§ 6 och 7 i kommunstyrelsen den 2 januari 2024.'), [decision]);
  expect(html).toContain('aria-label="§ 7">7</a>');
});

test('a page does not link to itself', () => {
  const { html, text } = render('Det här är kommunstyrelsens § 7 den 2 januari 2024.');
  const withBody = { ...decision, body: { html, text, links: [] } };
  expect(register({ beslut: [withBody] }).get('beslut', withBody.id).body.html).not.toContain('<a ');
});
