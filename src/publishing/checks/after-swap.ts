import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addresses } from '../../domain/addresses.ts';
import { counted } from '../../domain/counted.ts';
import { serve } from '../../serving/index.ts';
import { addressOf } from '../../serving/files.ts';
import { GONE, parseGone } from '../../serving/gone.ts';
import { readPage } from '../../site-check/read-page.ts';
import type { Manifest } from '../manifest.ts';
import { digestOf } from '../record/digest.ts';
import { manifestOf, readRelease } from '../target.ts';

/** A page that readers have not had before. */
export interface NewPage {
  /** "/exempelby/kommunstyrelsen/2024-03-12/" */
  readonly address: string;
  readonly title: string;
  /** The address of the picture that it is shared with, where it has one. */
  readonly picture: string | undefined;
}

const AT_ONCE = 8;
const EMBEDDED = /\/inbaddad\/$/;

/**
 * Fetches the pages of a release that the one before it did not have, as a server gives them from the folder that is
 * public, and their pictures: each must be what was checked before the swap.
 * @param dir the folder that is published in
 */
export async function lookAtNew(
  dir: string,
  id: string,
): Promise<{ pages: readonly NewPage[]; faults: readonly string[] }> {
  const manifest: Manifest = manifestOf(dir, id) ?? new Map();
  const { previous } = readRelease(dir, id) ?? {};
  // One that is known and gone held what has been taken back since: then nothing is new.
  const before: Manifest = previous ? (manifestOf(dir, previous) ?? manifest) : new Map();
  const goneFile = join(dir, 'current', GONE);
  const gone = existsSync(goneFile) ? parseGone(readFileSync(goneFile, 'utf8')) : new Set<string>();
  const fresh = [...manifest.keys()].filter(
    (file) =>
      file.endsWith('.html') && file !== '/404.html' && !before.has(file) && !gone.has(addressOf(file)),
  );
  const pages: NewPage[] = [];
  const faults: string[] = [];
  const server = await serve(join(dir, 'current'), 0);
  try {
    /** What a server gives there; undefined where it leads on to another address, as for a page that has moved. */
    const get = async (address: string, file: string) => {
      // As it is on disk, so that it can be held against its digest.
      const response = await fetch(server.origin + encodeURI(address), {
        headers: { 'accept-encoding': 'identity' },
      });
      const bytes = new Uint8Array(await response.arrayBuffer());
      if (response.status !== 200) faults.push(`${address} svarar ${response.status}, väntade 200`);
      else if (response.redirected) return undefined;
      else if (digestOf(bytes) !== manifest.get(file))
        faults.push(`${address} är inte vad som kontrollerades`);
      return bytes;
    };
    const look = async (file: string) => {
      const address = addressOf(file);
      const bytes = await get(address, file);
      if (bytes === undefined) return;
      const page = readPage(address, new TextDecoder().decode(bytes));
      const picture = page.sharePicture && new URL(page.sharePicture, server.origin).pathname;
      if (picture) await get(picture, picture);
      if (!page.isRedirect && !EMBEDDED.test(address)) pages.push({ address, title: page.title, picture });
    };
    const next = fresh.values();
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        for (const file of next) await look(file);
      }),
    );
  } finally {
    await server.close();
  }
  return { pages: pages.sort((a, b) => (a.address < b.address ? -1 : 1)), faults: faults.sort() };
}

const MOST = 200;
const ANNOUNCEMENT = /\/utskick\/$/;
/** Of these hundreds come with the first publication, and some with each new version of the program. */
const RULE = new RegExp(`^${addresses.rules()}.`);

/**
 * What to say of new pages: where each is, the announcement to send and the picture to share. Of very many, as when a
 * whole archive is published for the first time, how many there are beside.
 * @param site the address of the site
 */
export function newPagesAsText(pages: readonly NewPage[], site: string): string[] {
  const whole = (address: string) => new URL(address, site).href;
  const [ofRules = [], others = []] = [true, false].map((isOfRule) =>
    pages.filter(({ address }) => RULE.test(address) === isOfRule),
  );
  const lines = others
    .slice(0, MOST)
    .flatMap(({ address, title, picture }) => [
      `  ${ANNOUNCEMENT.test(address) ? 'Att skicka ut: ' : ''}${whole(address)}  ${title}`,
      ...(picture ? [`    Bild att dela: ${whole(picture)}`] : []),
    ]);
  if (pages.length === 0) return ['Inga nya sidor: sidor som fanns kan ha ändrats.'];
  return [
    `Nya sidor (${pages.length}), hämtade ur mappen så som en webbserver visar dem:`,
    ...lines,
    ...(others.length > MOST ? [`  och ${others.length - MOST} till`] : []),
    ...(ofRules.length > 0
      ? [`  och ${counted(ofRules.length, 'sida', 'sidor')} om regler, under ${whole(addresses.rules())}`]
      : []),
  ];
}
