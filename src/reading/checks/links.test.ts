import { describe, expect, test } from 'vitest';
import { noCache } from '../entry-cache.ts';
import { readArchive } from '../read-archive.ts';
import { withArchive } from '../test-archive.ts';
import { knownPages } from '../../site/known-pages.ts';
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
    const unreadable = unreadablePages('beslut', 'exempelby/kommunstyrelsen/2024-03-12/7', []);
    expect(findings('/exempelby/kommunstyrelsen/2024-03-12/7/votering-1/', unreadable)).toEqual([]);
    expect(findings('/exempelby/arenden/ks-2024-12/', unreadable)).toEqual([]);
    expect(findings('/exempelby/kommunstyrelsen/2024-03-12/8/', unreadable)).toHaveLength(1);
  });

  test('to the page of a party whose file cannot be read is not judged', () => {
    const unreadable = unreadablePages('partier', 'apelpartiet', ['exempelby']);
    expect(findings('/exempelby/partier/apelpartiet/', unreadable)).toEqual([]);
    expect(findings('/exempelby/partier/bjorkpartiet/', unreadable)).toHaveLength(1);
  });
});

describe('the pages of an archive', () => {
  test('are those of everything in it', () => {
    withArchive(undefined, (root) => {
      const { archive } = readArchive(root, noCache);
      const known = knownPages(archive, { languages: [], off: [] });
      for (const page of [
        '/exempelby/',
        '/exempelby/voteringar/',
        '/exempelby/kommunfullmaktige/',
        '/exempelby/kommunstyrelsen/2024-03-12/',
        '/exempelby/kommunstyrelsen/2024-03-12/7/',
        '/exempelby/kommunstyrelsen/2024-03-12/7/votering-1/',
        '/exempelby/kommunstyrelsen/2024-03-12/7/votering-1/inbaddad/',
        '/exempelby/kommunstyrelsen/2024-03-12/7/votering-1.csv',
        '/exempelby/arenden/ks-2024-12/',
        '/exempelby/underlag/lekplatser-2024/',
        '/exempelby/ledamoter/anna-apelgren/',
        '/exempelby/partier/apelpartiet/',
        '/amnen/lekplatser/',
      ])
        expect(known, page).toContain(page);
      expect(known).not.toContain('/exempelby/kommunstyrelsen/2024-03-12/7/votering-2/');
    });
  });
});
