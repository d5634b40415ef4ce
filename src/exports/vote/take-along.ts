import { addresses } from '../../domain/addresses.ts';
import { inLanguage, SWEDISH, type Language } from '../../domain/language.ts';
import { messagesIn } from '../../messages/index.ts';
import type { Label } from '../../register/naming.ts';
import type { Register } from '../../register/register.ts';
import { embedAddress, fileAddress } from './addresses.ts';
import { embedHeight, embedView } from './embed.ts';
import type { ExportedVote } from './exported.ts';

/** The ways to take a vote event along: its files, a picture, and code for somebody's own page. */
export interface TakeAlongView {
  readonly files: readonly (Label & { readonly href: string; readonly explanation: string })[];
  readonly embed: Label & { readonly href: string };
  /** HTML to copy. */
  readonly code: string;
  /** Of the latest version. */
  readonly checksum: string;
  readonly documentation: string;
}

const path = (address: string) => new URL(address).pathname;

const attribute = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Code that shows the vote on another page: an `<iframe>` and nothing else. */
export const embedCode = (address: string, title: string, height: number): string =>
  `<iframe src="${attribute(address)}" title="${attribute(title)}" width="100%" height="${height}" style="border: 0" loading="lazy"></iframe>`;

/** @param language of the page; the code and what it shows are in Swedish */
export function takeAlong(
  register: Register,
  vote: ExportedVote,
  language: Language = SWEDISH,
): TakeAlongView {
  const { takeAlong: words } = messagesIn(language);
  const { document: event } = vote;
  const view = embedView(register, vote);
  return {
    files: [
      { text: 'JSON', href: path(fileAddress(event, 'json')), explanation: words.jsonHelp },
      {
        text: 'CSV',
        href: path(fileAddress(event, 'csv')),
        explanation: words.csvHelp,
      },
      {
        text: words.spreadsheet,
        href: path(fileAddress(event, 'semikolon.csv')),
        explanation: words.spreadsheetHelp,
      },
      {
        text: words.picture,
        href: path(fileAddress(event, 'png')),
        explanation: words.pictureHelp,
      },
    ],
    embed: { text: words.embed, href: path(embedAddress(event)) },
    code: embedCode(
      embedAddress(event),
      `Omröstning: ${event.decision.title}, ${view.place}`,
      embedHeight(view),
    ),
    checksum: event.checksums[0],
    documentation: inLanguage(language, addresses.data()),
  };
}
