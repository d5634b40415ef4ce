import { z } from 'zod';
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
  approved: field(orUnknown(day()), 'Justerat', 'Dagen då protokollet justerades.'),
  noticed: field(orUnknown(day()), 'Anslaget', 'Dagen då justeringen tillkännagavs på anslagstavlan.'),
  noticeUrl: field(webAddress().optional(), 'Anslag', 'Adressen till anslaget på anslagstavlan.'),
});

const paper = z.strictObject({
  title: field(text(), 'Namn', 'Till exempel Kallelse eller Protokoll.'),
  url: field(webAddress(), 'Adress', 'Där handlingen kan läsas.'),
});

export const meeting = z.strictObject({
  body: field(
    reference('organ'),
    'Organ',
    'Organisation och organ, till exempel norrbotten/regionstyrelsen.',
  ),
  date: field(orUnknown(day()), 'Datum', 'Sammanträdets dag. unknown om ingen källa anger den.'),
  dateNote: field(sentences().optional(), 'Om datumet', 'Varför datumet är okänt, eller hur året är känt.'),
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
    'När protokollet justerades och anslogs. [] medan det inte är justerat: då visas besluten som preliminära. unknown om ingen källa säger något om justeringen.',
  ),
  sources,
  ...publication,
});
