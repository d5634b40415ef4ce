import type { Same } from '../same.ts';
import type * as swedish from '../sv/data.ts';
import { columns, properties } from './data-fields.ts';

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
  checksumVersion: (number) => `Version ${number}`,
  checksumVersions: {
    3: 'Take only the fields below. Remove what lacks an id in groups: members without a party are no group. Then remove everything that is empty, at every level: null, empty lists and empty objects. Sort votes by voter_id, disqualified by person_id and groups by id, character by character. Write the result by RFC 8785 (fields in alphabetical order, no spaces). Take the first eight characters of the SHA-256 with a hyphen in the middle, and write 3: before them.',
    2: 'Take only the fields below. Remove everything that is empty, at every level: null, empty lists and empty objects. Sort votes by voter_id and disqualified by person_id, character by character. Write the result by RFC 8785 (fields in alphabetical order, no spaces). Take the first eight characters of the SHA-256 with a hyphen in the middle, and write 2: before them.',
    1: 'Take only the fields below, and keep null and empty lists. Keep the order of the lists. Write them by RFC 8785 and take the first eight characters of the SHA-256, with a hyphen in the middle. Nothing comes before them.',
  },
  licenceTerms: {
    cc0: 'Anyone may use the data, without conditions.',
    'cc-by': 'Anyone may use the data who names the source.',
  },
  columns,
  properties,
};
