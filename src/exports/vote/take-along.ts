import { SWEDISH, type Language } from '../../domain/language.ts';
import { messagesIn } from '../../messages/index.ts';
import type { Label } from '../../register/labels.ts';
import type { Register } from '../../register/register.ts';
import { siteHas } from '../../site/settings/settings.ts';
import { embedAddress, fileAddress } from './addresses.ts';
import { embedCode, fittingEmbedCode } from './embed-code.ts';
import { embedHeight, NARROWEST, roomLeft, WIDEST } from './embed-height.ts';
import { embedView } from './embed.ts';
import type { ExportedVote } from './exported.ts';

interface Embed extends Label {
  readonly href: string;
  /** HTML to copy: a frame with a script that gives it the height of what it shows, and a frame alone. */
  readonly fittingCode: string;
  readonly code: string;
  /** How high the frame alone is, and what of it stays empty. */
  readonly room: string;
}

/** The ways to take a vote event along: its files, a picture, and code for somebody's own page. */
export interface TakeAlongView {
  readonly files: readonly (Label & { readonly href: string; readonly explanation: string })[];
  /** Absent where the site has nothing to embed. */
  readonly embed?: Embed | undefined;
  /** Of the latest version. */
  readonly checksum: string;
}

const path = (address: string) => new URL(address).pathname;

/** @param language of the page; the code and what it shows are in Swedish */
export function takeAlong(
  register: Register,
  vote: ExportedVote,
  language: Language = SWEDISH,
): TakeAlongView {
  const { takeAlong: words } = messagesIn(language);
  const { document: event } = vote;
  const picture = {
    text: words.picture,
    href: path(fileAddress(event, 'png')),
    explanation: words.pictureHelp,
  };
  return {
    files: [
      { text: words.json, href: path(fileAddress(event, 'json')), explanation: words.jsonHelp },
      { text: words.csv, href: path(fileAddress(event, 'csv')), explanation: words.csvHelp },
      {
        text: words.spreadsheet,
        href: path(fileAddress(event, 'semikolon.csv')),
        explanation: words.spreadsheetHelp,
      },
      ...(siteHas('pictures') ? [picture] : []),
    ],
    embed: siteHas('embeds') ? embedOf(register, vote, language) : undefined,
    checksum: event.checksums[0],
  };
}

function embedOf(register: Register, vote: ExportedVote, language: Language): Embed {
  const { takeAlong: words } = messagesIn(language);
  const { document: event } = vote;
  const view = embedView(register, vote);
  const height = embedHeight(view);
  // What is embedded is in Swedish, whatever the language of the page that offers it.
  const { frame: titleOf } = messagesIn(SWEDISH).shared;
  const frame = [embedAddress(event), titleOf(event.decision.title, view.place), height] as const;
  return {
    text: words.embed,
    href: path(embedAddress(event)),
    fittingCode: fittingEmbedCode(...frame),
    code: embedCode(...frame),
    room: words.room({
      height,
      narrowest: NARROWEST,
      leftInNarrowest: roomLeft(view, NARROWEST),
      widest: WIDEST,
      leftInWidest: roomLeft(view, WIDEST),
    }),
  };
}
