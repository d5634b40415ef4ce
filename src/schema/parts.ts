import { z } from 'zod';
import { stepDeeds } from '../domain/decision.ts';
import { roles } from '../domain/vote.ts';
import {
  choice,
  count,
  day,
  field,
  instant,
  orUnknown,
  paragraphNumber,
  partialDate,
  reference,
  registryNumber,
  searchTerm,
  slug,
  sentences,
  text,
  webAddress,
} from './field.ts';
import { withdrawing } from './withdrawal.ts';

/** Shapes that several collections share. */

export const source = z.strictObject({
  title: field(text(), 'Källa', 'Vad dokumentet heter, till exempel "Protokollsutdrag § 113".'),
  publisher: field(text(), 'Utgivare', 'Vem som står för dokumentet.'),
  url: field(
    orUnknown(webAddress()),
    'Adress',
    'Där dokumentet kan läsas. Skriv unknown om ingen adress är känd.',
  ),
  retrieved: field(day().optional(), 'Hämtad', 'Dagen då vi läste dokumentet.'),
  note: field(
    sentences().optional(),
    'Anmärkning',
    'Vad läsaren bör veta, till exempel att kolumner har gått förlorade.',
  ),
});

/** Who did something at a meeting: a person as of that day, a party's group, or an office. */
export const actor = z
  .strictObject({
    person: field(reference('personer').optional(), 'Person', 'Den förtroendevaldas id.'),
    party: field(reference('partier').optional(), 'Parti', 'Partiet den dagen, eller gruppen som handlar.'),
    role: field(choice(roles).optional(), 'Roll', 'Rollen på sammanträdet, om källan anger den.'),
    office: field(
      text().optional(),
      'Funktion',
      'En tjänst eller ett organ, till exempel Regiondirektören eller Kommundirektören.',
    ),
  })
  .refine((value) => value.person ?? value.party ?? value.office, {
    error: 'minst ett av person, party och office',
  });

export const correction = z.strictObject({
  date: field(day(), 'Rättad', 'Dagen då rättelsen publicerades.'),
  what: field(text(), 'Vad', 'Vilken uppgift som rättades.'),
  before: field(sentences(), 'Före', 'Vad som stod.'),
  after: field(sentences(), 'Efter', 'Vad som står nu.'),
  why: field(sentences(), 'Varför', 'Hur felet uppstod eller upptäcktes.'),
});

/** Names that were used before. What was decided then keeps them. */
export const formerNames = (whose: string) =>
  field(
    z
      .array(
        z.strictObject({
          name: field(text(), 'Namn', 'Namnet som det var.'),
          from: field(partialDate().optional(), 'Från', 'När namnet började användas, om det är känt.'),
          to: field(
            orUnknown(partialDate()),
            'Till',
            'Sista dagen, månaden eller året med namnet. unknown om källan inte säger det: då visas dagens namn också i det som är äldre.',
          ),
        }),
      )
      .default([]),
    'Tidigare namn',
    `Vad ${whose} har hetat. Det som är beslutat på den tiden behåller namnet. Byter ${whose} namn, skriv det nya som name och flytta det gamla hit med sin sista dag: då behövs ingen rättelse.`,
  );

/** How one decision or document relates to another. */
export const relations = {
  'earlier-step': 'Tidigare steg',
  'later-step': 'Nästa steg',
  'reports-back': 'Återrapporterar',
  related: 'Hör ihop med',
} as const;

/** Words that stand between a body's name and the day: "antog riktlinjen". */
const predicate = () =>
  text().regex(/^\p{Ll}.*[^.]$/u, {
    error: 'ord som börjar med liten bokstav och slutar utan punkt, till exempel "antog riktlinjen"',
  });

/** A § that is named by where and when it was decided. It becomes a link once the archive has it. */
const paragraphElsewhere = z
  .strictObject({
    body: field(
      reference('organ'),
      'Organ',
      'Organisation och organ, till exempel exempelby/kommunstyrelsen.',
    ),
    date: field(
      orUnknown(partialDate()),
      'Datum',
      'Sammanträdets dag, eller månad eller år om källan inte säger mer.',
    ),
    paragraph: field(orUnknown(paragraphNumber()), 'Paragraf', 'Numret utan §-tecken.'),
    title: field(text().optional(), 'Rubrik', 'Vad ärendet kallas där.'),
    deed: field(
      choice(stepDeeds).optional(),
      'Vad organet gjorde',
      'Om källan säger det. Ett senare steg står först av allt om beslutet, så välj aldrig något som källan inte säger. unknown om källan inte säger vad det blev.',
    ),
    brief: field(
      predicate().optional(),
      'I få ord',
      'Vad organet gjorde enligt källan, så att det passar mellan organets namn och dagen: "antog riktlinjen" blir "Regionfullmäktige antog riktlinjen den 25 april 2023".',
    ),
  })
  .refine(
    ({ deed, brief }) =>
      brief === undefined || (deed !== undefined && deed !== 'planned' && deed !== 'unknown'),
    { error: 'deed som säger vad organet gjorde, när brief finns', path: ['deed'] },
  );

export const crossReference = z
  .strictObject({
    relation: field(
      choice(relations),
      'Samband',
      'Hur det andra beslutet eller underlaget hör ihop med detta.',
    ),
    decision: field(reference('beslut').optional(), 'Beslut', 'Ett beslut i arkivet.'),
    document: field(reference('underlag').optional(), 'Underlag', 'Ett underlag i arkivet.'),
    elsewhere: field(paragraphElsewhere.optional(), 'Paragraf', 'Ett beslut som arkivet kanske inte har.'),
    assignment: field(slug().optional(), 'Uppdrag', 'Vilket av beslutets uppdrag det gäller.'),
    text: field(sentences(), 'Innebörd', 'Vad som hände där, i en mening.'),
    source: field(
      webAddress().optional(),
      'Källa',
      'Var uppgiften finns, om den inte står i dokumentet självt.',
    ),
  })
  .refine(
    (value) =>
      [value.decision, value.document, value.elsewhere].filter((target) => target !== undefined).length === 1,
    { error: 'precis ett av decision, document och elsewhere' },
  );

/** A document behind a decision: one in the archive, or only its name. */
export const documentMention = z
  .strictObject({
    document: field(reference('underlag').optional(), 'Underlag', 'Underlagets id, om arkivet har det.'),
    title: field(text().optional(), 'Namn', 'Vad dokumentet heter, om arkivet inte har det.'),
    url: field(webAddress().optional(), 'Adress', 'Där dokumentet kan läsas, om arkivet inte har det.'),
  })
  .refine((value) => (value.document === undefined) !== (value.title === undefined), {
    error: 'antingen document eller title',
  });

export const unreviewed = field(
  z.literal(true).optional(),
  'Ogranskat',
  'true i ett utkast som ingen har läst igenom. Det syns bara i npm run dev. Ta bort raden när utkastet stämmer.',
);

const doubt = z.strictObject({
  field: field(
    text().optional(),
    'Var',
    'Fältet det gäller, till exempel outcome eller procedure.1.event.votes.3.party. Utan fält gäller det hela filen.',
  ),
  why: field(sentences(), 'Vad', 'Vad som är osäkert eller inte kunde läsas.'),
  line: field(count().min(1).optional(), 'Rad i källan', 'Raden i källan som det gäller.'),
  words: field(
    sentences().optional(),
    'Källans ord',
    'Vad som står där i källan. Orden visas bara för den som granskar.',
  ),
  code: field(slug().optional(), 'Kod', 'Importens kod för varningen, som har en sida i hjälpen.'),
});

/** What an import left for a person to look at. An entry that has any cannot be published. */
export const doubts = field(
  z.array(doubt).default([]),
  'Att kontrollera',
  'Det som importen inte är säker på. Se efter i källan, rätta fältet om det behövs och ta sedan bort posten. Så länge någon är kvar kan sidan inte publiceras.',
);

/** Where a warning about personal data has been judged: the text may stand, for this reason. */
export const privacyExceptions = field(
  z
    .array(
      z.strictObject({
        text: field(text(), 'Text', 'Precis det som varningen pekar på.'),
        why: field(text(), 'Skäl', 'Varför det får stå, till exempel "Kommunens växel".'),
      }),
    )
    .default([]),
  'Undantag för personuppgifter',
  'Uppgifter som ser ut att peka ut en privatperson men som får stå. Gäller aldrig personnummer.',
);

/** Of an entry without a page that was written on a day: a party, a member, an organisation. */
export const correctionsOf = (what: string) =>
  field(
    z.array(correction).optional(),
    'Rättelser',
    `Ändringar av ${what} som redan var publicerade. De visas för läsaren.`,
  );

/** When the page may be shown, was published here and last changed; given to readers and feeds. */
export const publication = {
  unreviewed,
  doubts,
  embargo: field(
    instant().optional(),
    'Embargo till',
    'Tidpunkten då sidan tidigast får synas, med tidszon: 2026-11-25T15:00+01:00. Före den finns sidan inte i något som publiceras.',
  ),
  privacyExceptions,
  published: field(day(), 'Publicerad', 'Dagen då sidan publicerades här.'),
  changed: field(day().optional(), 'Ändrad', 'Dagen då sidan senast ändrades, om den har ändrats.'),
  corrections: field(
    z.array(correction).default([]),
    'Rättelser',
    'Ändringar av uppgifter som redan var publicerade. De visas för läsaren.',
  ),
  ...withdrawing,
};

export const registryNumbers = field(
  z.array(registryNumber()).default([]),
  'Diarienummer',
  'Ärendets diarienummer som källan skriver dem, till exempel "KS 2024/31" eller "RS/412/2020".',
);

const lowerCase = (term: string) => term.toLocaleLowerCase('sv');

/** What people call what an entry is about, for the search alone. It is no fact, and says nothing of what was decided. */
export const synonyms = (what: string) =>
  field(
    z
      .array(searchTerm())
      .max(60)
      .superRefine((terms, { addIssue }) => {
        const known = new Set<string>();
        for (const [index, term] of terms.entries()) {
          if (known.has(lowerCase(term)))
            addIssue({ code: 'custom', path: [index], message: 'varje ord en gång' });
          known.add(lowerCase(term));
        }
      })
      .default([]),
    'Ord som folk söker med',
    `${what} Bara ord som betyder det som redan står på sidan, som "dagis" för en förskola: aldrig ett omdöme, ett utfall eller något som källan inte säger. Orden visas inte på sidan, men sökningen hittar den med dem och säger att det var så.`,
  );

export const sources = field(z.array(source).min(1), 'Källor', 'Varifrån uppgifterna kommer. Minst en.');
export const topics = field(
  z.array(reference('amnen')).default([]),
  'Ämnen',
  'Ämnen som beslutet eller underlaget hör till.',
);
