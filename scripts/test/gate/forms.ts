/**
 * Forms in which a personal number may be written, and harmless numbers that look like one. Written without a look at the
 * detector, and not to be fitted to it: what it misses is mended there. Every personal number here is made up from the birth
 * numbers that Skatteverket keeps for tests (238 and 239), and belongs to nobody.
 */

/** The parts of a personal number: `date` is yymmdd, `end` the birth number and its check digit. */
interface PersonalNumber {
  century: string;
  yy: string;
  mm: string;
  dd: string;
  date: string;
  end: string;
}

/** The check digit (Luhn) of nine digits. */
function checkDigit(nine: string): number {
  const sum = [...nine].reduce((total, digit, index) => {
    const product = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (product > 9 ? product - 9 : product);
  }, 0);
  return (10 - (sum % 10)) % 10;
}

function personalNumber(day: string, birthNumber: string): PersonalNumber {
  const [year = '', mm = '', dd = ''] = day.split('-');
  const yy = year.slice(2);
  const date = `${yy}${mm}${dd}`;
  return {
    century: year.slice(0, 2),
    yy,
    mm,
    dd,
    date,
    end: `${birthNumber}${checkDigit(date + birthNumber)}`,
  };
}

/** The same with sixty added to its day, as the tax agency numbers people who are not registered here. */
function coordinated(number: PersonalNumber): PersonalNumber {
  const dd = String(Number(number.dd) + 60);
  const date = `${number.yy}${number.mm}${dd}`;
  const birthNumber = number.end.slice(0, 3);
  return { ...number, dd, date, end: `${birthNumber}${checkDigit(date + birthNumber)}` };
}

const spaced = (text: string) => [...text].join(' ');
const inScript = (zero: number) => (text: string) =>
  text.replace(/\d/gu, (digit) => String.fromCodePoint(zero + Number(digit)));
const fullWidth = inScript(0xff10);
const mathematical = inScript(0x1d7ce);
const subscript = inScript(0x2080);
const arabicIndic = inScript(0x0660);
const superscript = (text: string) => text.replace(/\d/gu, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? '');

const separators: [name: string, separator: string][] = [
  ['hyphen', '-'],
  ['en dash', '–'],
  ['em dash', '—'],
  ['hyphen that does not break', '\u2011'],
  ['minus sign', '\u2212'],
  ['slash', '/'],
  ['full stop', '.'],
  ['colon', ':'],
  ['underscore', '_'],
  ['plus, for those over a hundred', '+'],
  ['space', ' '],
  ['space that does not break', '\u00a0'],
  ['thin space', '\u2009'],
  ['nothing', ''],
  ['hyphen with spaces', ' - '],
  ['dash with spaces', ' – '],
];

type Writer = (number: PersonalNumber) => string;

const written: [name: string, write: Writer][] = [
  ...separators.map(([name, separator]): [string, Writer] => [
    `ten digits, ${name}`,
    (number) => `${number.date}${separator}${number.end}`,
  ]),
  ...separators.map(([name, separator]): [string, Writer] => [
    `twelve digits, ${name}`,
    (number) => `${number.century}${number.date}${separator}${number.end}`,
  ]),
  ['day in pairs, spaces', (n) => `${n.yy} ${n.mm} ${n.dd}-${n.end}`],
  ['day with hyphens', (n) => `${n.yy}-${n.mm}-${n.dd}-${n.end}`],
  ['whole day with hyphens', (n) => `${n.century}${n.yy}-${n.mm}-${n.dd}-${n.end}`],
  ['whole day with hyphens, then a space', (n) => `${n.century}${n.yy}-${n.mm}-${n.dd} ${n.end}`],
  ['whole day with spaces', (n) => `${n.century}${n.yy} ${n.mm} ${n.dd} ${n.end}`],
  ['day with full stops', (n) => `${n.yy}.${n.mm}.${n.dd}-${n.end}`],
  ['whole day with slashes', (n) => `${n.century}${n.yy}/${n.mm}/${n.dd}-${n.end}`],
  ['whole day with dashes', (n) => `${n.century}${n.yy}–${n.mm}–${n.dd}–${n.end}`],
  ['century apart', (n) => `${n.century} ${n.date}-${n.end}`],
  ['century apart, end in pairs', (n) => `${n.century} ${n.date} ${n.end.slice(0, 2)} ${n.end.slice(2)}`],
  ['end in pairs', (n) => `${n.date}-${n.end.slice(0, 2)} ${n.end.slice(2)}`],
  ['check digit apart', (n) => `${n.date}-${n.end.slice(0, 3)} ${n.end.slice(3)}`],
  ['digits apart', (n) => spaced(`${n.date}-${n.end}`)],
  ['twelve digits apart', (n) => spaced(`${n.century}${n.date}${n.end}`)],
  ['full width', (n) => fullWidth(`${n.date}-${n.end}`)],
  ['full width with its hyphen', (n) => fullWidth(`${n.date}－${n.end}`)],
  ['raised', (n) => superscript(`${n.date}⁻${n.end}`)],
  ['end raised', (n) => `${n.date}-${superscript(n.end)}`],
  ['lowered', (n) => subscript(`${n.date}₋${n.end}`)],
  ['mathematical digits', (n) => mathematical(`${n.date}-${n.end}`)],
  ['digits of another script', (n) => arabicIndic(`${n.date}-${n.end}`)],
  ['end masked with stars', (n) => `${n.date}-****`],
  ['whole year, end masked with stars', (n) => `${n.century}${n.date}-****`],
  ['end masked with x', (n) => `${n.date}-xxxx`],
  ['whole year, end masked with X', (n) => `${n.century}${n.date}-XXXX`],
  ['end masked after two digits', (n) => `${n.date}-${n.end.slice(0, 2)}**`],
  ['last digit masked', (n) => `${n.date}-${n.end.slice(0, 3)}x`],
  ['end masked with dots', (n) => `${n.date}-••••`],
  ['end masked with number signs', (n) => `${n.date}-####`],
  ['end masked after a dash', (n) => `${n.date}–****`],
  ['end masked after a space', (n) => `${n.date} XXXX`],
  ['end masked with underscores', (n) => `${n.date}-____`],
  ['end strong', (n) => `${n.date}-**${n.end}**`],
  ['day strong', (n) => `**${n.date}**-${n.end}`],
  ['both emphasised', (n) => `*${n.date}*-*${n.end}*`],
  ['coordination number', (n) => `${coordinated(n).date}-${coordinated(n).end}`],
  ['coordination number, whole year', (n) => `${n.century}${coordinated(n).date}-${coordinated(n).end}`],
  ['coordination number, digits alone', (n) => `${n.century}${coordinated(n).date}${coordinated(n).end}`],
  ['VAT number of a sole trader', (n) => `SE${n.date}${n.end}01`],
  ['VAT number in groups', (n) => `SE ${n.date}-${n.end} 01`],
  ['VAT number of a coordination number', (n) => `SE${coordinated(n).date}${coordinated(n).end}01`],
  ['hyphen as in an address', (n) => `${n.date}%2D${n.end}`],
  ['whole year, hyphen as in an address', (n) => `${n.century}${n.date}%2d${n.end}`],
  ['space as in an address', (n) => `${n.date}%20${n.end}`],
  ['hyphen as an entity', (n) => `${n.date}&#45;${n.end}`],
  ['soft hyphen', (n) => `${n.date}\u00ad${n.end}`],
  ['soft hyphen before the hyphen', (n) => `${n.date}\u00ad-${n.end}`],
  ['zero-width space', (n) => `${n.date.slice(0, 4)}\u200b${n.date.slice(4)}-${n.end}`],
  ['word joiner', (n) => `${n.date}\u2060-\u2060${n.end}`],
  ['split by a line after the hyphen', (n) => `${n.date}-\n${n.end}`],
  ['split by a line', (n) => `${n.century}${n.date}\n${n.end}`],
  ['interim number with a letter', (n) => `${n.date}-T${n.end.slice(1)}`],
  ['after its label, glued', (n) => `pnr${n.date}-${n.end}`],
];

const people = [
  personalNumber('1990-01-01', '238'),
  personalNumber('1964-08-23', '239'),
  personalNumber('1957-11-30', '238'),
  personalNumber('2003-02-28', '239'),
];

/** Each form with one of the made-up numbers written in it. */
export const forms: readonly { name: string; text: string }[] = written.map(([name, write], index) => {
  const number = people[index % people.length];
  if (!number) throw new Error('No number to write.');
  return { name, text: write(number) };
});

/** Ten digits with a right check digit that no day can begin, as an organisation's. */
const organisationNumber = (nine: string, separator = '-') =>
  `${nine.slice(0, 6)}${separator}${nine.slice(6)}${checkDigit(nine)}`;

const days = ['2026-12-01', '2025-03-14', '2024-02-29', '2019-10-07', '2026-06-17'];
const compact = (day: string) => day.replaceAll('-', '');

/** Sentences with numbers that are nobody's: organisations, registry numbers, telephones, payments, books, money, days. */
export const harmless: readonly string[] = [
  // Organisations.
  ...[
    '556012345',
    '556987654',
    '212000135',
    '232100001',
    '802410123',
    '769612345',
    '716401567',
    '969712345',
  ].flatMap((nine) => [
    `Bolaget har organisationsnummer ${organisationNumber(nine)}.`,
    `Org.nr ${organisationNumber(nine, '')}`,
    `Avtal med leverantören (${organisationNumber(nine)})`,
    `VAT SE${organisationNumber(nine, '')}01`,
  ]),
  // Registry numbers.
  ...[
    'RS 2026/1234',
    'RS/412/2020',
    'KS/2026:00412',
    'KS KF/2026:6',
    'SN 2026-00123',
    'HSN 2025-1234',
    'KSN-2026-00318',
    'TN-2024/0088-3',
    'N609-0123/26',
    '0123/26',
    'Dnr 2026/640823',
    'dnr 2025-000412-7',
    'RUN 26-0412',
    'LK/240115',
    'VGR 2026-00019',
    'KF 2026/0101-15',
    'BUN 2024/900101',
    'ÄRENDE-2026-001234',
    'MN 2026:1234567',
    'KS 2026/00101/041',
    '2026.0412.KS',
    'SBN 2025/0823-0012',
    'Diarienummer 20260412-17',
    'FSN 2026/000123-1',
    'UBN-2023-12-0001',
  ].map((number) => `Ärendet har nummer ${number} i diariet.`),
  // Telephones, from the series that Post- och telestyrelsen keeps for made-up persons.
  ...[
    '08-465 004 00',
    '08-46500499',
    '031-390 06 00',
    '0313900650',
    '040-628 04 00',
    '070-174 06 05',
    '0701740650',
    '+46 70 174 06 60',
    '+46701740690',
    '0046 70 174 06 11',
    '0980-319 200',
    '(0980) 319 200',
    '+46 (0)8 465 004 21',
    '08/46500433',
    '070 174 06 99',
  ].flatMap((number) => [`Växelns telefon är ${number}.`, `Tel: ${number}`]),
  // Payments.
  ...[
    'OCR 1234567890',
    'OCR-nummer 90010123 4567',
    'Bankgiro 5050-1055',
    'bg 123-4567',
    'Plusgiro 90 19 50-6',
    'pg 12 34 56-7',
    'Fakturanummer 2026001234',
    'Faktura 6408230012',
    'Kundnummer 1002003004',
    'Referens 4500123456',
    'Beställningsnummer 7700112233',
    'Avtalsnummer 2026-1101-0044',
    'Upphandling 2025-0617-01',
    'Projekt 1203040506',
    'Konto 6110, ansvar 45012, verksamhet 7205',
  ],
  // Books and journals, and other things with a number of their own.
  ...[
    'ISBN 978-91-7000-150-3',
    'ISBN 9789170001503',
    'ISBN 91-7000-150-9',
    'ISBN 9170001509',
    'ISSN 1100-2344',
    'EAN 7312345678901',
    'doi:10.1000/182640823',
    'Fastigheten Ekeby 4:12',
    'SWEREF 99 TM: 6404567, 319123',
    'N 6404567 E 1489123',
    'RFC 9110',
    'SFS 2017:725',
    'prop. 2016/17:171',
    'SOU 2024:1234',
    'KL 11 kap. 14 §',
    'HSLF-FS 2017:40',
    'version 10.12.2026.4',
    'IP-adress 192.0.2.146',
    'Objekt-id 00412-0098-77',
    'Postnummer 415 23 Göteborg',
    '§§ 101–1234',
    'sidorna 1001–2385',
    'Linje 900, 101 och 2385',
    'Mätare 12345678',
    'ärendelista nr 12, punkt 238',
  ],
  // Money and other quantities.
  ...[
    '1 234 567 890 kr',
    '9 001 012 385 kronor',
    '640 823 000 kr',
    '12 500 000,50 kr',
    '6 408 232 385 kr',
    '25,4 miljoner kronor',
    '1964 till 2385 platser',
    '900 101 invånare',
    '900101 invånare år 2024',
    '4 × 250 000 kr',
    '1.234.567.890 kr',
    '3 500 000 000–4 200 000 000 kr',
    '640823 kr',
    '1 200 tkr, 2 385 tkr',
    'minus 12 345 678 kr',
    'budget 2026–2029: 102 030, 405 060, 708 090 tkr',
    '2026: 640 823, 2027: 641 239',
    '99,95 procent av 1 234 567',
    '0,0123456789',
    '1234567890 byte',
  ],
  // Days, with times and without.
  ...days.flatMap((day) => [
    `Sammanträdet börjar ${day} klockan 08.30.`,
    `${day} 08:30`,
    `${day} kl. 13.15–16.00`,
    `${day}T08:30:00`,
    `${day} – ${Number(day.slice(0, 4)) + 4}-12-31`,
    `Protokoll ${compact(day)}`,
    `Kallelse ${compact(day)} kl. 0930`,
    `${compact(day)}_protokoll_ks.pdf`,
  ]),
  ...[
    'åren 1990–2024',
    '1964-08-23',
    'den 23 augusti 1964',
    '2026-11-30 och 2026-12-01',
    'mandatperioden 2026-2030',
    'verksamhetsåret 2024/2025',
    'kl. 0830–1015 den 1 december',
  ],
  // A row of figures, as in a table of votes or of money.
  ...[
    'ja 31, nej 30, avstod 2',
    '61 09 23 85 12',
    '1 234 5 678 90 123',
    'protokoll 14/2026, blad 238 (640)',
    '101 102 103 104 105 106',
    'A 640, B 823, C 238, D 5',
  ],
  // More registry numbers as committees write them.
  ...Array.from(
    { length: 10 },
    (_, index) =>
      `Nämndens beslut § ${10 + index}, KS 20${20 + (index % 7)}/${String(1234 + index * 911).padStart(5, '0')}`,
  ),
];
