import { z } from 'zod';
import { addresses } from '../../domain/addresses.ts';
import { outcomes } from '../../domain/decision.ts';
import { bodyKinds, organizationKinds } from '../../domain/organization.ts';
import { ballots, voteEventKinds } from '../../domain/procedure.ts';
import { knowledgeLevels } from '../../domain/tally.ts';
import { outcomeRules, roles, voteOptions } from '../../domain/vote.ts';
import { SITE_NAME } from '../../site/settings/settings.ts';
import { scopes } from '../../telling/scope.ts';

/**
 * A vote event as JSON: Popolo's VoteEvent with its Motion, and what Popolo has no word for. It is the one
 * definition: the type, the published JSON Schema, the documentation at /data/ and the tests follow from it.
 *
 * `null` is "not stated by the source". Popolo's words are used where they mean the same; properties that are
 * not Popolo's say so.
 */

const codes = <V extends Readonly<Record<string, unknown>>, K extends string = never>(
  vocabulary: V,
  without: readonly K[] = [],
) =>
  z.enum(
    Object.keys(vocabulary).filter((code) => !(without as readonly string[]).includes(code)) as [
      Exclude<keyof V & string, K>,
    ],
  );
const id = z.string().min(1);
const text = z.string().min(1);
const count = z.number().int().min(0);
const url = z.url();
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const ourOwn = (help: string) => `${help} (Eget fält, finns inte i Popolo.)`;

const anyChecksum = z.string().regex(/^(\d+:)?[0-9a-f]{4}-[0-9a-f]{4}$/);
const total = count.nullable();

const counts = z.strictObject({
  option: codes(voteOptions).describe(
    'Popolos ord för rösten. unknown: källan visar inte hur personen röstade.',
  ),
  value: count
    .nullable()
    .describe(
      'Antalet. null: framgår inte av källan. För ett parti även när okända ställningstaganden eller namn som saknas i listan kan ändra talet, och när källan inte anger siffran för hela omröstningen.',
    ),
  group_id: id
    .nullable()
    .optional()
    .describe('Partiets id, null för partilösa. Saknas för siffrorna för hela omröstningen.'),
  at_least: count
    .optional()
    .describe(ourOwn('När partiets tal är null: så många är kända. 0: ingen är känd, och det säger inget.')),
  in_list: count
    .optional()
    .describe(ourOwn('I stället för at_least när listan har fler än källans siffror: så många har listan.')),
});

const vote = z.strictObject({
  voter_id: id.describe('Personens id i arkivet.'),
  voter: z.strictObject({ name: text }).describe('Personens namn.'),
  group_id: id.nullable().describe('Partiet den dagen. null: partilös.'),
  role: codes(roles, ['unknown']).nullable().describe('Rollen på sammanträdet. null: framgår inte.'),
  option: codes(voteOptions).describe('Rösten. unknown: källan visar inte hur personen röstade.'),
});

export const voteDocument = z
  .strictObject({
    $schema: url.describe(ourOwn('Adressen till den här beskrivningen som JSON Schema.')),
    id: url.describe('Omröstningens sida. Adressen ändras aldrig.'),
    checksum: z
      .string()
      .regex(/^[0-9a-f]{4}-[0-9a-f]{4}$/)
      .describe(
        ourOwn('Kontrollsumma för uppgifterna enligt version 1. Den står kvar för dem som har sparat den.'),
      ),
    checksums: z
      .tuple([anyChecksum], anyChecksum)
      .describe(
        ourOwn(
          'Kontrollsummorna enligt alla versioner, den senaste först. Samma som på sidan. Citera den första.',
        ),
      ),
    license: url.describe(ourOwn('Licensen för uppgifterna.')),
    organization_id: id.describe('Organets id.'),
    organization: z
      .strictObject({
        id,
        name: text,
        classification: codes(bodyKinds),
        parent: z.strictObject({ id, name: text, classification: codes(organizationKinds) }),
      })
      .describe('Organet som röstade, och regionen eller kommunen som det hör till.'),
    start_date: day
      .nullable()
      .describe(
        'Dagen då omröstningen hölls. Hölls sammanträdet över flera dagar är det den första. null: framgår inte.',
      ),
    meeting_days: z
      .array(day)
      .min(2)
      .nullable()
      .describe(
        ourOwn(
          'Sammanträdets alla dagar, om det hölls över flera. Omröstningen hölls någon av dem; vilken framgår inte. null: en dag, eller framgår inte.',
        ),
      ),
    preliminary: z
      .boolean()
      .nullable()
      .describe(
        ourOwn('true: skriven innan protokollet justerades. null: det framgår inte om det är justerat.'),
      ),
    paragraph: text.nullable().describe(ourOwn('Paragrafens nummer i protokollet.')),
    number: count.min(1).describe(ourOwn('Omröstningens plats inom paragrafen, från 1.')),
    vote_events_in_decision: count.min(1).describe(ourOwn('Hur många omröstningar paragrafen har.')),
    ballot: codes(ballots, ['unknown'])
      .nullable()
      .describe(ourOwn('Öppen (open) eller sluten (secret) omröstning.')),
    motion: z
      .strictObject({
        text: text.describe('Frågan som man röstade om, med våra ord.'),
        classification: codes(voteEventKinds).describe('Vad omröstningen avgjorde.'),
        yes_means: text.nullable().describe(ourOwn('Vad en ja-röst innebar.')),
        no_means: text.nullable().describe(ourOwn('Vad en nej-röst innebar.')),
      })
      .describe('Popolos Motion: det som man röstade om.'),
    totals: z
      .strictObject({ yes: total, no: total, abstain: total, absent: total })
      .describe(ourOwn('Siffrorna som källan anger dem. null: framgår inte, aldrig 0.')),
    counts: z
      .array(counts)
      .describe('Samma siffror i Popolos form, och sedan varje partis, räknade ur röstlistan.'),
    result: z
      .enum(['pass', 'fail'])
      .nullable()
      .describe('pass: ja-sidan vann enligt källan. fail: nej-sidan vann. null: framgår inte.'),
    winning_side: z.enum(['yes', 'no']).nullable().describe(ourOwn('Samma sak som result, i klartext.')),
    outcome_rule: codes(outcomeRules, ['unknown'])
      .nullable()
      .describe(
        ourOwn(
          'Vad som avgjorde utfallet: det som källan anger eller, där den inte anger något och siffrorna stämmer med det, lagens vanliga regel enkel majoritet (5 kap. 55 § kommunallagen). null: framgår inte. Flest röster vinner inte alltid.',
        ),
      ),
    minority_use: z
      .enum(['remit', 'table'])
      .nullable()
      .describe(
        ourOwn('När outcome_rule är minority: om det var återremiss (remit) eller bordläggning (table).'),
      ),
    settles: z
      .enum(scopes)
      .describe(
        ourOwn(
          'Vad omröstningen avgjorde. matter: det som blev beslutet i paragrafen, också när det var återremiss eller bordläggning och saken inte avgjordes. timing: bara om ärendet skulle avgöras i dag. part: en del av det.',
        ),
      ),
    chair: z
      .strictObject({ id, name: text })
      .nullable()
      .describe(ourOwn('Vem som ledde omröstningen, om källan anger det.')),
    casting_vote: z
      .enum(['yes', 'no'])
      .nullable()
      .describe(ourOwn('Hur ordförandens utslagsröst föll, om källan anger det.')),
    knowledge: z
      .strictObject({
        level: codes(knowledgeLevels),
        note: text.nullable(),
        list_lacks_at_least: count.describe(
          'Så många namn saknas minst i listan, jämfört med källans siffror.',
        ),
      })
      .describe(ourOwn('Hur väl omröstningen är känd, och varför något saknas.')),
    discrepancy: text
      .nullable()
      .describe(ourOwn('Om källans egna siffror och lista inte stämmer överens: hur.')),
    groups: z
      .array(
        z.strictObject({
          id: id.nullable(),
          name: text,
          abbreviation: text.nullable(),
          voters: count.describe('Antal i röstlistan.'),
        }),
      )
      .describe(ourOwn('Partierna i röstlistan, med förkortningen den dagen.')),
    votes: z.array(vote).describe('Röstlistan i källans ordning. Tom: källan har ingen lista.'),
    disqualified: z
      .array(z.strictObject({ person_id: id, name: text, group_id: id.nullable() }))
      .describe(
        ourOwn(
          'De som inte deltog i omröstningen på grund av jäv, enligt källan. De står också i votes om listan har dem, som frånvarande eller som att de inte deltog.',
        ),
      ),
    decision: z
      .strictObject({
        id: url,
        title: text,
        title_in_minutes: text
          .nullable()
          .describe(ourOwn('Ärendets rubrik ordagrant ur protokollet. Hänvisa med den. null: framgår inte.')),
        outcome: codes(outcomes, ['unknown']).nullable(),
      })
      .describe(ourOwn('Beslutet som omröstningen hör till, och beslutets utfall som källan anger det.')),
    matters: z.array(text).describe(ourOwn('Ärendets diarienummer, som källan skriver dem.')),
    sources: z
      .array(z.strictObject({ note: text, publisher: text, url: url.nullable() }))
      .min(1)
      .describe('Varifrån uppgifterna kommer.'),
    created_at: day.describe('När uppgifterna publicerades här.'),
    updated_at: day.describe('När uppgifterna senast ändrades här.'),
  })
  .describe(`En omröstning i ${SITE_NAME}: Popolos VoteEvent med Motion.`);

export type VoteDocument = z.infer<typeof voteDocument>;

/** The JSON Schema that programs check files against, as it is published on `site`. */
export function voteJsonSchema(site: URL): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(voteDocument);
  return { $schema, $id: new URL(addresses.voteSchema(), site).href, title: 'Omröstning', ...rest };
}
