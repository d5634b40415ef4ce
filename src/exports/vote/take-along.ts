import { addresses } from '../../domain/addresses.ts';
import type { Label } from '../../register/naming.ts';
import type { Register } from '../../register/register.ts';
import { embedAddress, fileAddress } from './addresses.ts';
import { embedHeight, embedView } from './embed.ts';
import type { VoteDocument } from './schema.ts';

/** The ways to take a vote event along: its files, a picture, and code for somebody's own page. */
export interface TakeAlongView {
  readonly files: readonly (Label & { readonly href: string; readonly explanation: string })[];
  readonly embed: Label & { readonly href: string };
  /** HTML to copy. */
  readonly code: string;
  readonly checksum: string;
  readonly documentation: string;
}

const path = (address: string) => new URL(address).pathname;

const attribute = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Code that shows the vote on another page: an `<iframe>` and nothing else. */
export const embedCode = (address: string, title: string, height: number): string =>
  `<iframe src="${attribute(address)}" title="${attribute(title)}" width="100%" height="${height}" style="border: 0" loading="lazy"></iframe>`;

export function takeAlong(register: Register, event: VoteDocument): TakeAlongView {
  const view = embedView(register, event);
  return {
    files: [
      { text: 'JSON', href: path(fileAddress(event, 'json')), explanation: 'för program, enligt Popolo' },
      {
        text: 'CSV',
        href: path(fileAddress(event, 'csv')),
        explanation: 'tabell med kommatecken, för program',
      },
      {
        text: 'CSV för kalkylprogram',
        href: path(fileAddress(event, 'semikolon.csv')),
        explanation: 'samma tabell med semikolon, så att svenska kalkylprogram öppnar den rätt',
      },
      {
        text: 'Bild',
        href: path(fileAddress(event, 'png')),
        explanation: 'PNG, 1200 × 630 punkter, att dela',
      },
    ],
    embed: { text: 'Omröstningen utan ram', href: path(embedAddress(event)) },
    code: embedCode(
      embedAddress(event),
      `Omröstning: ${event.decision.title}, ${view.place}`,
      embedHeight(view),
    ),
    checksum: event.checksum,
    documentation: addresses.data(),
  };
}
