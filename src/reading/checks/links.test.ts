import { describe, expect, test } from 'vitest';
import { checkLinks, unreadablePages } from './links.ts';

const pages = new Set(['/', '/sok/', '/exempelby/underlag/lek/']);

function findings(href: string, unreadable: string[] = []) {
  return checkLinks({ html: '', text: '', links: [{ href, line: 3, column: 5 }] }, pages, unreadable);
}

describe('a link in a text', () => {
  test.each([
    '/',
    '/sok/?q=lek#trafflista',
    '/exempelby/underlag/lek/#kap-2',
    '/om/regler/dod-lank/',
    '#punkt-1',
    'https://exempelby.example/sida-som-inte-finns',
    'mailto:a@exempelby.example',
    'tel:+4600',
  ])('to %s is left alone', (href) => {
    expect(findings(href)).toEqual([]);
  });

  test.each(['/sok', '/Sok/', '/exempelby/', '/sok/x/', '/om/regler'])('to %s leads nowhere', (href) => {
    expect(findings(href)).toMatchObject([{ kind: { code: 'dod-lank' }, line: 3, column: 5, found: href }]);
  });

  test('below a file that cannot be read is not judged until that is mended', () => {
    const unreadable = unreadablePages('beslut', 'exempelby/kommunstyrelsen/2024-03-12/7');
    expect(findings('/exempelby/kommunstyrelsen/2024-03-12/7/votering-1/', unreadable)).toEqual([]);
    expect(findings('/exempelby/arenden/ks-2024-12/', unreadable)).toEqual([]);
    expect(findings('/exempelby/kommunstyrelsen/2024-03-12/8/', unreadable)).toHaveLength(1);
  });
});
