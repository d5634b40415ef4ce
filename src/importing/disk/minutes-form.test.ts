import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { decoded } from '../../html/text.ts';
import { noCache } from '../../reading/entry-cache.ts';
import { withArchive } from '../../reading/test-archive.ts';
import { DraftFault } from '../drafts/fault.ts';
import { readAll } from './read-all.ts';
import { errorCodes, filesBelow, importText } from './test-import.ts';

/** How the form of an organisation's minutes is kept as content, and corrected there. All of it is made up. */

const FILE = 'protokollformer/exempelby.yaml';

const minutes = (day: string, first: number) => `Exempelby kommun
Kommunstyrelsen
Sammanträdesdatum ${day}

§ ${first} Taxa för hemtjänst KS 2024/${first}

Beslut
Taxan antas.

Nämndens grunder
Nämnden delar förvaltningens syn på behovet av en ny taxa, som har varit densamma i tio år.

§ ${first + 1} Val av ombud KS 2024/${first + 1}

Beslut
Eva Ek (S) väljs.

Nämndens grunder
Nämnden följer valberedningens förslag, som har lagts fram av alla partier tillsammans i god tid.
`;

const save = (root: string) =>
  importText(root, { 'mars.txt': minutes('2024-03-19', 11) }, { saveForm: true });
const read = (root: string) => readFileSync(join(root, FILE), 'utf8');
const pageOf = (page: string) => decoded(readFileSync(page, 'utf8'));

describe('what an import learnt of how minutes are set up', () => {
  test('is proposed by the report', () =>
    withArchive(undefined, (root) => {
      const { text, page } = importText(root, { 'mars.txt': minutes('2024-03-19', 11) });
      expect(text).toContain(`lägg till --protokollform, så skrivs den till ${FILE}`);
      expect(pageOf(page)).toContain('heading: Nämndens grunder');
      expect(Object.keys(filesBelow(root))).not.toContain(FILE);
    }));

  test('is written as a file that nothing relies on yet', () =>
    withArchive(undefined, (root) => {
      expect(save(root).text).toContain(`Protokollformen ${FILE} är skriven.`);
      expect(parse(read(root))).toMatchObject({
        organization: 'exempelby',
        paragraphHeading: '§ 11 Taxa för hemtjänst KS 2024/11',
        headings: [
          { heading: 'Beslut', kind: 'decision' },
          { heading: 'Nämndens grunder', kind: 'unknown-heading' },
        ],
        unreviewed: true,
      });
      expect(errorCodes(root)).toEqual([]);
      const next = importText(root, { 'april.txt': minutes('2024-04-16', 21) });
      expect(next.text).toContain(`Protokollformen ${FILE} är ogranskad och användes inte.`);
      expect(next.text).not.toContain('enligt protokollformen');
    }));

  test('is never written over', () =>
    withArchive(undefined, (root) => {
      save(root);
      const edited = read(root).replace('unreviewed: true', '');
      writeFileSync(join(root, FILE), edited);
      importText(root, { 'april.txt': minutes('2024-04-16', 21) }, { saveForm: true });
      expect(read(root)).toBe(edited);
    }));

  test('is used once somebody has read it through, which the report says', () =>
    withArchive(undefined, (root) => {
      save(root);
      const edited = read(root)
        .replace('kind: unknown-heading', 'kind: background')
        .replace('unreviewed: true', '');
      writeFileSync(join(root, FILE), edited);
      expect(errorCodes(root)).toEqual([]);
      const { text, page } = importText(root, { 'april.txt': minutes('2024-04-16', 21) });
      expect(text).toContain(`Protokollformen ${FILE} användes.`);
      expect(text).toContain('Nämndens grunder (2, enligt protokollformen)');
      expect(text).not.toContain('Okänd rubrik');
      expect(pageOf(page)).toContain('enligt protokollformen');
    }));

  test('is known of that organisation alone', () =>
    withArchive(undefined, (root) => {
      const organization = readFileSync(join(root, 'organisationer/exempelby.yaml'), 'utf8');
      writeFileSync(
        join(root, 'organisationer/annanby.yaml'),
        organization.replaceAll('Exempelby', 'Annanby'),
      );
      save(root);
      writeFileSync(
        join(root, FILE),
        read(root).replace('unknown-heading', 'background').replace('unreviewed: true', ''),
      );
      const source = minutes('2024-04-16', 21).replace('Exempelby', 'Annanby');
      const { text } = importText(root, { 'annan.txt': source }, { id: 'annanby' });
      expect(text).toContain('Okänd rubrik i en paragraf');
      expect(text).not.toContain('enligt protokollformen');
    }));

  test('stops the import where its file has a fault, since what was taught would be passed over', () =>
    withArchive(undefined, async (root) => {
      save(root);
      writeFileSync(join(root, FILE), read(root).replace('unknown-heading', 'bakgrund'));
      const reading = readAll(
        { files: [], organization: 'exempelby' },
        { root, cache: () => noCache },
        () => {},
      );
      await expect(reading).rejects.toThrow(DraftFault);
      await expect(reading).rejects.toMatchObject({ code: 'protokollform-har-fel' });
      await expect(reading).rejects.toThrow(/exempelby\.yaml:\d+:\d+ fel fel-varde/u);
    }));
});
