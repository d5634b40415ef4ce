import { z } from 'zod';
import { outcomes } from '../domain/decision.ts';
import { budgetBounds, budgetKinds, recurrences } from '../domain/budget.ts';
import {
  choice,
  count,
  field,
  orUnknown,
  paragraphNumber,
  partialDate,
  reference,
  slug,
  sentences,
  text,
} from './field.ts';
import {
  actor,
  crossReference,
  documentMention,
  publication,
  registryNumbers,
  sources,
  synonyms,
  topics,
} from './parts.ts';
import { procedureStep, proposal } from './procedure.ts';

const clause = z
  .strictObject({
    text: field(
      sentences().optional(),
      'Beslutssats',
      'Vad som beslutades eller föreslogs, med egna ord och exakta uppgifter. Utan den säger sidan att punkten inte är återgiven.',
    ),
    proposesTo: field(
      reference('organ').optional(),
      'Föreslår till',
      'Organet som ska fatta beslutet, om satsen är ett förslag till någon annan.',
    ),
    numberInMinutes: field(
      text().optional(),
      'Nummer i protokollet',
      'Punktens nummer som protokollet skriver det, till exempel "3" eller "b", utan punkt och parentes. Utelämna fältet om protokollet inte numrerar punkten.',
    ),
    listInMinutes: field(
      count().min(1).optional(),
      'Lista i protokollet',
      'Vilken av protokollets numrerade listor punkten står i, 1 för den första, om paragrafen har flera.',
    ),
    asInMinutes: field(
      sentences().optional(),
      'Så står det i protokollet',
      'Punkten ordagrant ur protokollet, med radbrytningarna som mellanslag. Den visas bara om organisationen har valt att visa protokollets ord. Den räknas som protokollets text, inte vår.',
    ),
  })
  .refine(({ text: words, asInMinutes }) => words ?? asInMinutes, {
    error: 'punkten med egna ord, eller som den står i protokollet i asInMinutes',
    path: ['text'],
  });

const memberBill = z.strictObject({
  number: field(orUnknown(text()), 'Motionens nummer', 'Som källan skriver det, till exempel "3-2020".'),
  by: field(z.array(actor).min(1), 'Väckt av', 'Vem eller vilka som väckte motionen.'),
});

const assignment = z.strictObject({
  id: field(slug(), 'Id', 'Kort namn inom beslutet, till exempel sjukfranvaro.'),
  clauses: field(z.array(count()).default([]), 'Punkter', 'Punkterna i beslutet som ger uppdraget.'),
  title: field(
    text().optional(),
    'Rubrik',
    'Uppdraget i några ord, till exempel "Förslag som minskar sjukfrånvaron". Utan rubrik visas uppgiften.',
  ),
  addressee: field(text(), 'Den som får uppdraget', 'Till exempel Kommundirektören.'),
  task: field(sentences(), 'Uppgift', 'Vad som ska göras.'),
  due: field(
    orUnknown(partialDate()),
    'Senast',
    'När uppdraget ska vara utfört eller redovisat, så exakt som källan anger: 2023-05-10, 2023-09, 2024-Q1 eller 2024.',
  ),
  dueStated: field(
    text().optional(),
    'Tiden i ord',
    'När uppdraget ska vara utfört, om källan inte säger det som ett datum, till exempel "till budgetunderlaget för 2026".',
  ),
  reportTo: field(reference('organ').optional(), 'Redovisas till', 'Organet som ska få redovisningen.'),
  openAsOf: field(
    orUnknown(partialDate()).optional(),
    'Öppet enligt källan',
    'Dagen då en källa senast säger att uppdraget ännu inte är klart, eller unknown om den inte säger när. Bara om källan säger det.',
  ),
});

const budgetEffect = z.strictObject({
  clause: field(count().optional(), 'Punkt', 'Punkten i beslutet som beloppet står i.'),
  amount: field(z.number().int(), 'Belopp', 'I hela kronor, utan mellanslag.'),
  bound: field(choice(budgetBounds), 'Exakthet', 'Om källan skriver "upp till".'),
  kind: field(choice(budgetKinds), 'Slag', 'Vad pengarna är.'),
  period: field(orUnknown(partialDate()), 'Period', 'Budgetåret som källan anger.'),
  recurrence: field(choice(recurrences), 'Återkommer', 'Om beloppet gäller varje år.'),
  purpose: field(sentences(), 'Ändamål', 'Vad pengarna ska användas till.'),
});

const reservation = z.strictObject({
  by: field(z.array(actor).min(1), 'Reserverar sig', 'Vem eller vilka, med parti den dagen.'),
  inFavourOf: field(slug().optional(), 'Till förmån för', 'Id för det egna yrkandet, om källan anger det.'),
  text: field(sentences().optional(), 'Innehåll', 'Vad reservationen säger, med egna ord.'),
});

export const noteKinds = { note: 'Protokollsanteckning', statement: 'Särskilt yttrande' } as const;
const note = z.strictObject({
  kind: field(choice(noteKinds), 'Slag', 'Ingetdera är en reservation.'),
  by: field(z.array(actor).min(1), 'Från', 'Vem eller vilka.'),
  text: field(sentences().optional(), 'Innehåll', 'Vad som antecknades, med egna ord.'),
});

const disqualified = z.strictObject({
  person: field(reference('personer'), 'Person', 'Den som inte deltog på grund av jäv.'),
  party: field(reference('partier').nullable(), 'Parti', 'Partiet den dagen.'),
  voteEvents: field(
    z.array(count()).min(1).optional(),
    'Voteringar som jävet gällde',
    'Numren på paragrafens omröstningar, 1 för den första, om källan säger att jävet bara gällde några av dem. Utelämna fältet om jävet gällde hela paragrafen, eller om källan inte säger vilka.',
  ),
  concerns: field(
    text().optional(),
    'Del som jävet gällde',
    'Bara om källan säger att jävet gällde en del av ärendet: vilken, till exempel "ansvarsfriheten för socialnämnden".',
  ),
});

export const decision = z
  .strictObject({
    meeting: field(reference('sammantraden'), 'Sammanträde', 'Filen ligger i mappen med samma namn.'),
    paragraph: field(orUnknown(paragraphNumber()), 'Paragraf', 'Numret i protokollet, eller unknown.'),
    order: field(
      count(),
      'Ordning',
      'Plats bland de beslut som vi redovisar från sammanträdet, 1 för det första.',
    ),
    matters: registryNumbers,
    memberBill: field(
      memberBill.optional(),
      'Motion',
      'Om ärendet är en motion: dess nummer och vem som väckte den.',
    ),
    title: field(
      text().default(''),
      'Rubrik',
      'En egen rubrik som säger vad beslutet gäller. Utan den står protokollets rubrik, ur titleInMinutes, på sidan.',
    ),
    titleInMinutes: field(
      text().optional(),
      'Ärendets rubrik i protokollet',
      'Ärendemeningen ordagrant som protokollet skriver den, med radbrytningarna som mellanslag. Den som hänvisar till beslutet använder den. Utelämna fältet om källan inte har någon.',
    ),
    summary: field(
      sentences().optional(),
      'Kort',
      'Vad som beslutades och vad det betyder, med egna ord, i en eller två meningar. Utan den säger sidan att sammanfattning saknas.',
    ),
    outcome: field(choice(outcomes, words()), 'Utfall', 'Vad beslutet gör med ärendet enligt källan.'),
    closedDoors: field(
      sentences().optional(),
      'Stängda dörrar',
      'Skälet, om ärendet behandlades bakom stängda dörrar.',
    ),
    preparatory: field(
      z.literal(true).optional(),
      'Rent förberedande',
      'true om en styrelse eller nämnd bara förbereder ett annat beslut. Då går det inte att överklaga. Bara ett förslag till ett annat organ, och bara en återremiss eller bordläggning, räknas dit utan att det skrivs. Fullmäktiges beslut går alltid att överklaga.',
    ),
    executing: field(
      z.literal(true).optional(),
      'Rent verkställande',
      'true om en styrelse eller nämnd bara genomför ett beslut som redan är fattat. Då går det inte att överklaga.',
    ),
    appealLaw: field(
      text().optional(),
      'Överklagas enligt annan lag',
      'Vilken lag, om beslutet inte överklagas enligt kommunallagen, till exempel "plan- och bygglagen". Då räknas ingen sista dag ut.',
    ),
    appealed: field(
      text().optional(),
      'Överklagat',
      'Om beslutet är överklagat: när, till vilken domstol och vad som hände, med egna ord.',
    ),
    draft: field(
      z
        .strictObject({
          by: field(orUnknown(actor), 'Från', 'Vem som står för förslaget, eller unknown.'),
          text: field(sentences(), 'Innehåll', 'Vad som föreslogs, med egna ord.'),
        })
        .optional(),
      'Liggande förslag',
      'Förslaget som fanns på bordet när ärendet togs upp.',
    ),
    clauses: field(z.array(clause).min(1), 'Beslutets punkter', 'Varje beslutssats för sig, i ordning.'),
    proposals: field(z.array(proposal).default([]), 'Yrkanden', 'Vad ledamöterna yrkade på sammanträdet.'),
    procedure: field(
      orUnknown(z.array(procedureStep)),
      'Beslutsgång',
      'Frågor och omröstningar i ordning. [] om vi inte har fört in dem: då säger sidan att det inte är återgivet. unknown om källan inte berättar hur det gick till.',
    ),
    reservations: field(
      z.array(reservation).default([]),
      'Reservationer',
      'De som reserverade sig mot beslutet.',
    ),
    notes: field(
      z.array(note).default([]),
      'Anteckningar',
      'Protokollsanteckningar och särskilda yttranden.',
    ),
    disqualified: field(z.array(disqualified).default([]), 'Jäv', 'De som inte deltog på grund av jäv.'),
    genderEquality: field(
      orUnknown(sentences()),
      'Jämställdhet',
      'Källans bedömning av beslutets påverkan på jämställdheten, eller unknown.',
    ),
    assignments: field(z.array(assignment).default([]), 'Uppdrag', 'Vad någon ska göra, och till när.'),
    budgetEffects: field(
      z.array(budgetEffect).default([]),
      'Pengar',
      'Belopp som beslutet flyttar, som källan anger dem.',
    ),
    references: field(z.array(crossReference).default([]), 'Samband', 'Tidigare och senare steg i ärendet.'),
    documents: field(
      z.array(documentMention).default([]),
      'Underlag',
      'Dokument som låg till grund för beslutet.',
    ),
    recipients: field(z.array(text()).default([]), 'Skickas till', 'Vilka som får beslutet.'),
    topics,
    synonyms: synonyms('Vad människor kallar det som beslutet gäller.'),
    sources,
    ...publication,
  })
  // A § that nobody has given a heading stands under that of the minutes.
  .overwrite((given) => (given.title === '' ? { ...given, title: given.titleInMinutes ?? '' } : given))
  .refine(({ title }) => title !== '', {
    error: 'en egen rubrik, eller protokollets i titleInMinutes',
    path: ['title'],
  });

function words() {
  return Object.fromEntries(Object.entries(outcomes).map(([code, word]) => [code, word.done])) as Record<
    keyof typeof outcomes,
    string
  >;
}
