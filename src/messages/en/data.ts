import type { Same } from '../same.ts';
import type * as swedish from '../sv/data.ts';
import { columns, properties } from './data-fields.ts';

function told(kind: string, texts: Readonly<Record<string, string>>, name: string): string {
  const text = texts[name];
  if (text === undefined) throw new Error(`messages/en/data-fields.ts does not describe the ${kind} ${name}`);
  return text;
}

export const data: Same<typeof swedish.data> = {
  title: 'Data to reuse',
  description:
    'Each counted vote is published as JSON, CSV and a picture. How the files are made up, what the checksum means and how the data may be used.',
  page: 'Page',
  pageHelp: 'The vote with all that is known about it. In English with /en before the address.',
  jsonHelp: 'For programs: Popolo’s VoteEvent with its Motion. Its texts are in Swedish.',
  csvHelp:
    'The list of votes as a table with commas, UTF-8, following RFC 4180. Heads and values are in Swedish.',
  spreadsheet: 'CSV for spreadsheets',
  spreadsheetHelp: 'The same table with semicolons and a byte order mark (BOM) first.',
  picture: 'Picture',
  pictureHelp: (width, height) => `A picture to share, ${width} × ${height} pixels, in Swedish.`,
  embed: 'Without the site around it',
  embedHelp: 'A small page in Swedish for an iframe on somebody else’s website.',
  column: (name) => told('column', columns, name),
  property: (name) => told('property', properties, name),
};
