import { knowledgeLevels } from '../../domain/tally.ts';
import { voteOptions } from '../../domain/vote.ts';

/** What each column of the table holds, by its name. */
export const columns = {
  organisation: 'Regionen eller kommunen.',
  organ: 'Organet som röstade.',
  datum: 'Dagen, ÅÅÅÅ-MM-DD. För ett sammanträde över flera dagar den första.',
  paragraf: 'Paragrafens nummer i protokollet.',
  votering: 'Omröstningens plats inom paragrafen, från 1.',
  rubrik: 'Rubriken på beslutet som omröstningen hör till.',
  slag: 'Vad omröstningen avgjorde.',
  fraga: 'Frågan, med våra ord.',
  ja_betyder: 'Vad en ja-röst innebar.',
  nej_betyder: 'Vad en nej-röst innebar.',
  ja_totalt: 'Antalet ja-röster som källan anger. Samma på alla rader.',
  nej_totalt: 'Antalet nej-röster som källan anger.',
  avstar_totalt: 'Antalet som avstod, enligt källan.',
  franvarande_totalt: 'Antalet frånvarande, enligt källan.',
  vinnande_sida: 'Sidan som vann enligt källan: ja eller nej. Räknas aldrig ut ur siffrorna.',
  avgjordes_med:
    'Vad som avgjorde utfallet: det som källan anger eller, där den inte anger något och siffrorna stämmer med det, lagens vanliga regel enkel majoritet (5 kap. 55 § kommunallagen).',
  utslagsrost: 'Hur ordförandens utslagsröst föll, om källan anger det.',
  omrostningssatt: 'Öppen eller sluten.',
  preliminart: 'Om protokollet inte var justerat när filen gjordes: ja eller nej. Tom om det inte framgår.',
  kannedom: `Hur väl omröstningen är känd: ${Object.values(knowledgeLevels).join(', ')}.`,
  person_id: 'Personens id i arkivet. Tom om källan inte har någon röstlista.',
  namn: 'Personens namn.',
  parti: 'Partiets förkortning den dagen. Tom för partilösa.',
  roll: 'Rollen på sammanträdet.',
  rost: `Rösten: ${Object.values(voteOptions).join(', ')}. ”${voteOptions.unknown}” är ett eget värde.`,
  adress: 'Omröstningens sida.',
  kontrollsumma: 'Kontrollsumman enligt version 1, som står kvar på sidan.',
  jav: 'Om personen inte deltog i omröstningen på grund av jäv, enligt källan: ja. Annars tom.',
  kontrollsumma_senaste: 'Kontrollsumman enligt den senaste versionen, den som står först på sidan.',
  listan_saknar_minst:
    'Så många namn saknas minst i röstlistan, jämfört med källans siffror. Tom om källan inte har någon lista.',
};

export type ColumnName = keyof typeof columns;

const ourOwn = (text: string) => `${text} (Eget fält, finns inte i Popolo.)`;

/** What each property of the JSON holds, by its path. The published JSON Schema says it too. */
export const properties = {
  $schema: ourOwn('Adressen till den här beskrivningen som JSON Schema.'),
  id: 'Omröstningens sida. Adressen ändras aldrig.',
  checksum: ourOwn(
    'Kontrollsumma för uppgifterna enligt version 1. Den står kvar för dem som har sparat den.',
  ),
  checksums: ourOwn(
    'Kontrollsummorna enligt alla versioner, den senaste först. Samma som på sidan. Citera den första.',
  ),
  license: ourOwn('Licensen för uppgifterna.'),
  organization_id: 'Organets id.',
  organization: 'Organet som röstade, och regionen eller kommunen som det hör till.',
  start_date:
    'Dagen då omröstningen hölls. Hölls sammanträdet över flera dagar är det den första. null: framgår inte.',
  meeting_days: ourOwn(
    'Sammanträdets alla dagar, om det hölls över flera. Omröstningen hölls någon av dem; vilken framgår inte. null: en dag, eller framgår inte.',
  ),
  preliminary: ourOwn(
    'true: skriven innan protokollet justerades. null: det framgår inte om det är justerat.',
  ),
  paragraph: ourOwn('Paragrafens nummer i protokollet.'),
  number: ourOwn('Omröstningens plats inom paragrafen, från 1.'),
  vote_events_in_decision: ourOwn('Hur många omröstningar paragrafen har.'),
  ballot: ourOwn('Öppen (open) eller sluten (secret) omröstning.'),
  motion: 'Popolos Motion: det som man röstade om.',
  'motion.text': 'Frågan som man röstade om, med våra ord.',
  'motion.classification': 'Vad omröstningen avgjorde.',
  'motion.yes_means': ourOwn('Vad en ja-röst innebar.'),
  'motion.no_means': ourOwn('Vad en nej-röst innebar.'),
  totals: ourOwn('Siffrorna som källan anger dem. null: framgår inte, aldrig 0.'),
  counts: 'Samma siffror i Popolos form, och sedan varje partis, räknade ur röstlistan.',
  'counts[].option': 'Popolos ord för rösten. unknown: källan visar inte hur personen röstade.',
  'counts[].value':
    'Antalet. null: framgår inte av källan. För ett parti även när okända ställningstaganden eller namn som saknas i listan kan ändra talet, och när källan inte anger siffran för hela omröstningen.',
  'counts[].group_id': 'Partiets id, null för partilösa. Saknas för siffrorna för hela omröstningen.',
  'counts[].at_least': ourOwn(
    'När partiets tal är null: så många är kända. 0: ingen är känd, och det säger inget.',
  ),
  'counts[].in_list': ourOwn(
    'I stället för at_least när listan har fler än källans siffror: så många har listan.',
  ),
  result: 'pass: ja-sidan vann enligt källan. fail: nej-sidan vann. null: framgår inte.',
  winning_side: ourOwn('Samma sak som fältet före, i klartext.'),
  outcome_rule: ourOwn(
    'Vad som avgjorde utfallet: det som källan anger eller, där den inte anger något och siffrorna stämmer med det, lagens vanliga regel enkel majoritet (5 kap. 55 § kommunallagen). null: framgår inte. Flest röster vinner inte alltid.',
  ),
  minority_use: ourOwn(
    'När outcome_rule är minority: om det var återremiss (remit) eller bordläggning (table).',
  ),
  settles: ourOwn(
    'Vad omröstningen avgjorde. matter: det som blev beslutet i paragrafen, också när det var återremiss eller bordläggning och saken inte avgjordes. timing: bara om ärendet skulle avgöras i dag. part: en del av det.',
  ),
  chair: ourOwn('Vem som ledde omröstningen, om källan anger det.'),
  casting_vote: ourOwn('Hur ordförandens utslagsröst föll, om källan anger det.'),
  knowledge: ourOwn('Hur väl omröstningen är känd, och varför något saknas.'),
  'knowledge.list_lacks_at_least': 'Så många namn saknas minst i listan, jämfört med källans siffror.',
  discrepancy: ourOwn('Om källans egna siffror och lista inte stämmer överens: hur.'),
  groups: ourOwn('Partierna i röstlistan, med förkortningen den dagen.'),
  'groups[].voters': 'Antal i röstlistan.',
  votes: 'Röstlistan i källans ordning. Tom: källan har ingen lista.',
  'votes[].voter_id': 'Personens id i arkivet.',
  'votes[].voter': 'Personens namn.',
  'votes[].group_id': 'Partiet den dagen. null: partilös.',
  'votes[].role': 'Rollen på sammanträdet. null: framgår inte.',
  'votes[].option': 'Rösten. unknown: källan visar inte hur personen röstade.',
  disqualified: ourOwn(
    'De som inte deltog i omröstningen på grund av jäv, enligt källan. De står också i votes om listan har dem, som frånvarande eller som att de inte deltog.',
  ),
  decision: ourOwn('Beslutet som omröstningen hör till, och beslutets utfall som källan anger det.'),
  'decision.title_in_minutes': ourOwn(
    'Ärendets rubrik ordagrant ur protokollet. Hänvisa med den. null: framgår inte.',
  ),
  matters: ourOwn('Ärendets diarienummer, som källan skriver dem.'),
  sources: 'Varifrån uppgifterna kommer.',
  created_at: 'När uppgifterna publicerades här.',
  updated_at: 'När uppgifterna senast ändrades här.',
};

export type PropertyName = keyof typeof properties;
