import { z } from 'zod';
import { meetingOfDay } from '../domain/addresses.ts';
import { isIsoDate } from '../domain/dates.ts';
import {
  count,
  day,
  field,
  orUnknown,
  paragraphNumber,
  reference,
  sentences,
  text,
  webAddress,
} from './field.ts';
import { publication, sources } from './parts.ts';

const approval = z.strictObject({
  paragraphs: field(
    z.array(paragraphNumber()).default([]),
    'Paragrafer',
    'De paragrafer som justerades. Tomt betyder alla som inte står i en annan justering.',
  ),
  approved: field(
    orUnknown(day()),
    'Justerat',
    'Dagen då protokollet justerades. unknown bara om källan säger att det är justerat men inte vilken dag. Säger den inte att det är justerat ska hela fältet Justering vara unknown.',
  ),
  noticed: field(orUnknown(day()), 'Anslaget', 'Dagen då justeringen tillkännagavs på anslagstavlan.'),
  noticedOnAllBoards: field(
    orUnknown(day()).optional(),
    'Anslaget överallt',
    'Bara för en gemensam nämnd: dagen då justeringen stod på alla samverkande kommuners och regioners anslagstavlor. Från den räknas tiden att överklaga.',
  ),
  noticeUrl: field(webAddress().optional(), 'Anslag', 'Adressen till anslaget på anslagstavlan.'),
});

const paper = z.strictObject({
  title: field(text(), 'Namn', 'Till exempel Kallelse eller Protokoll.'),
  url: field(webAddress(), 'Adress', 'Där handlingen kan läsas.'),
});

/** A day that a meeting was moved from, as its file was called then. */
const earlierPlace = () =>
  z
    .string()
    .refine((name) => isIsoDate(meetingOfDay(name)?.day ?? ''), {
      error: 'dagen som filen hette efter, ÅÅÅÅ-MM-DD, eller ÅÅÅÅ-MM-DD-2 för dagens andra sammanträde',
    })
    .meta({ pattern: '^\\d{4}-\\d{2}-\\d{2}(-\\d+)?$' });

const cancellation = z.strictObject({
  reason: field(
    orUnknown(sentences()),
    'Varför',
    'Varför sammanträdet ställdes in, i en mening. unknown om ingen källa säger det.',
  ),
  heldInstead: field(
    reference('sammantraden').optional(),
    'Hölls i stället',
    'Sammanträdet som kallades till i stället, om arkivet har det.',
  ),
});

export const meeting = z.strictObject({
  body: field(reference('organ'), 'Organ', 'Organisation och organ, till exempel exempelby/kommunstyrelsen.'),
  date: field(
    orUnknown(day()),
    'Datum',
    'Sammanträdets dag, eller dess första om det hölls över flera. unknown om ingen källa anger den.',
  ),
  furtherDays: field(
    z.array(day()).default([]),
    'Fler dagar',
    'De andra dagarna, om sammanträdet hölls över flera: 2020-05-27. Filen heter efter den första.',
  ),
  dateNote: field(
    sentences().optional(),
    'Om datumet',
    'Varför datumet är okänt, hur året är känt eller varför sammanträdet flyttades.',
  ),
  movedFrom: field(
    z.array(earlierPlace()).default([]),
    'Flyttat från',
    'Dagen som sammanträdet först skulle ha hållits, om det flyttades: 2020-05-20. Är det flyttat flera gånger, varje gammal dag. Den som följer en länk dit kommer hit.',
  ),
  cancelled: field(
    cancellation.optional(),
    'Inställt',
    'Fyll bara i om sammanträdet ställdes in. Sidan finns då kvar och säger det. Det kan inte ha några beslut.',
  ),
  summary: field(sentences(), 'Kort', 'En mening om sammanträdet, till listor och sökträffar.'),
  paragraphCount: field(
    orUnknown(count()),
    'Antal paragrafer',
    'Hur många paragrafer sammanträdet hade i allt, så att läsaren ser hur mycket som är sammanfattat.',
  ),
  voteEventCount: field(
    orUnknown(count()),
    'Antal omröstningar',
    'Hur många omröstningar sammanträdet hade i allt.',
  ),
  selection: field(
    sentences().optional(),
    'Urval',
    'Vad källan säger om att den bara redovisar en del av besluten.',
  ),
  papers: field(
    z.array(paper).default([]),
    'Handlingar',
    'Kallelse, handlingar och protokoll hos organisationen.',
  ),
  approvals: field(
    orUnknown(z.array(approval)),
    'Justering',
    'När protokollet justerades och anslogs. [] medan det inte är justerat: då visas besluten som preliminära. unknown om ingen källa säger något om justeringen. En justering i listan betyder att källan säger att protokollet är justerat.',
  ),
  sources,
  ...publication,
});
