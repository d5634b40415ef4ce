import type { Root } from 'hast';
import type { Root as Body } from 'mdast';
import { expect, test } from 'vitest';
import { toHtml } from 'hast-util-to-html';
import { keepAllowed } from './allow-list.ts';
import { check } from './check.ts';
import { element, plain } from './components/component.ts';

test('a step that adds something dangerous does not get it onto the page', () => {
  const tree: Root = {
    type: 'root',
    children: [
      element('script', {}, plain('alert(1)')),
      element(
        'p',
        { onClick: 'x()', style: 'x', className: ['a'] },
        element('iframe', { src: 'x' }),
        plain('kvar'),
      ),
      element('a', { href: 'javascript:x', target: '_blank', rel: ['opener'] }, plain('länk')),
      element('div', { role: 'alert', tabIndex: 5, constructor: 'x' }),
      element('constructor', {}),
      { type: 'comment', value: 'x' },
      { type: 'doctype' },
      { type: 'raw', value: '<script>' } as never,
    ],
  };
  keepAllowed(tree);
  expect(toHtml(tree)).toBe('<p class="a">kvar</p><a>länk</a><div></div>');
});

test('a form that a later parser may know is refused until it is allowed', () => {
  const body = { type: 'root', children: [{ type: 'math', value: 'x' }] } as unknown as Body;
  const { findings } = check('x', body);
  expect(findings.map(({ kind }) => kind.code)).toEqual(['form-inte-tillaten']);
  expect(body.children).toEqual([]);
});
