import type { SiteSettings } from '../../schema/webbplats.ts';
import { columns, properties } from './data-fields.ts';

/** The ways in which a vote is published, and what each field holds. */
export const data = {
  title: 'Ladda ner omröstningar',
  description:
    'Varje omröstning finns som JSON, CSV och bild. Så är filerna uppbyggda, vad kontrollsumman betyder och hur uppgifterna får användas.',
  page: 'Sida',
  pageHelp: 'Omröstningen med allt som är känt om den.',
  jsonHelp: 'För program: Popolos VoteEvent med Motion.',
  csvHelp: 'Röstlistan som tabell med kommatecken, UTF-8, enligt RFC 4180.',
  spreadsheet: 'CSV för kalkylprogram',
  spreadsheetHelp: 'Samma tabell med semikolon och en inledande byteordningsmarkering (BOM).',
  picture: 'Bild',
  pictureHelp: (width: number, height: number) => `En bild att dela, ${width} × ${height} bildpunkter.`,
  embed: 'Ensam på en sida',
  embedHelp: 'En liten sida att visa på en annan webbplats, i en ram (iframe).',
  checksumVersion: (number: number) => `Version ${number}`,
  /** How each version of the check sum is computed from a vote's JSON. What it takes is listed after it. */
  checksumVersions: {
    3: 'Ta bara fälten här under. Ta bort det i groups som saknar id: partilösa är ingen grupp. Ta sedan bort allt som är tomt, på alla nivåer: null, tomma listor och tomma objekt. Ordna votes efter voter_id, disqualified efter person_id och groups efter id, tecken för tecken. Skriv resultatet enligt RFC 8785 (fälten i bokstavsordning, inga mellanslag). Ta de åtta första tecknen i SHA-256 med bindestreck i mitten, och skriv 3: framför.',
    2: 'Ta bara fälten här under. Ta bort allt som är tomt, på alla nivåer: null, tomma listor och tomma objekt. Ordna votes efter voter_id och disqualified efter person_id, tecken för tecken. Skriv resultatet enligt RFC 8785 (fälten i bokstavsordning, inga mellanslag). Ta de åtta första tecknen i SHA-256 med bindestreck i mitten, och skriv 2: framför.',
    1: 'Ta bara fälten här under, och låt null och tomma listor stå kvar. Låt ordningen i listorna vara. Skriv enligt RFC 8785 och ta de åtta första tecknen i SHA-256, med bindestreck i mitten. Inget skrivs framför.',
  },
  licenceTerms: {
    cc0: 'Uppgifterna är fria för alla att använda, utan villkor.',
    'cc-by': 'Uppgifterna är fria att använda för alla som anger källan.',
  } satisfies Record<SiteSettings['licence'], string>,
  columns,
  properties,
};
