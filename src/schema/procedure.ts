import { z } from 'zod';
import { proposalTypes } from '../domain/decision.ts';
import { outcomeRules, roles, voteOptions, winningSides } from '../domain/vote.ts';
import { ballots, voteEventKinds } from '../domain/procedure.ts';
import { choice, count, field, orUnknown, reference, slug, sentences } from './field.ts';
import { actor } from './parts.ts';

/** What happened at the meeting, from what was moved to what was counted. */

/** The id under which a question refers to the proposal that lay on the table from the start. */
export const DRAFT = 'liggande';

/** What a question may also set proposals against, though nobody need have moved it; with the words for readers. */
export const standingAnswers = {
  'avgora-i-dag': 'att avgöra ärendet i dag',
  avslag: 'avslag',
} as const;

/** Ids that no proposal of a decision may have. */
export const reservedProposalIds: readonly string[] = [DRAFT, ...Object.keys(standingAnswers)];

export const proposal = z.strictObject({
  id: field(slug(), 'Id', 'Kort namn på yrkandet inom beslutet, till exempel hamberg.'),
  type: field(choice(proposalTypes), 'Slag', 'Vad yrkandet går ut på.'),
  by: field(z.array(actor).min(1), 'Yrkande från', 'Vem eller vilka som yrkade.'),
  on: field(slug().optional(), 'Gäller', `Id för yrkandet som det gäller, eller ${DRAFT}.`),
  clauses: field(z.array(count()).default([]), 'Punkter', 'Vilka av beslutets punkter yrkandet gäller.'),
  text: field(sentences().optional(), 'Innehåll', 'Vad som yrkades, med egna ord.'),
});

const proposalIds = (minimum: number) => z.array(slug()).min(minimum);

const question = z.strictObject({
  step: z.literal('question'),
  purpose: field(
    choice({
      decide: 'Avgöra ärendet',
      timing: 'Avgöra i dag eller vänta',
      'counter-proposal': 'Utse motförslag',
      addition: 'Avgöra ett tillägg',
    }),
    'Syfte',
    'Vad ordföranden frågade om.',
  ),
  between: field(
    proposalIds(1),
    'Ställda mot varandra',
    `Yrkandenas id, ${DRAFT} för det liggande förslaget, avgora-i-dag eller avslag.`,
  ),
  found: field(orUnknown(slug()), 'Ordföranden fann', 'Id för det yrkande som ordföranden fann antaget.'),
  text: field(sentences().optional(), 'Anmärkning', 'Vad läsaren behöver veta om frågan.'),
});

const designation = z.strictObject({
  step: z.literal('main-proposal'),
  proposal: field(slug(), 'Huvudförslag', 'Id för yrkandet som blev huvudförslag.'),
  text: field(sentences().optional(), 'Anmärkning', 'Vad läsaren behöver veta.'),
});

const voteRequest = z.strictObject({
  step: z.literal('vote-request'),
  by: field(z.array(actor).default([]), 'Begärd av', 'Vem som begärde omröstning, om källan anger det.'),
});

export const totals = z.strictObject({
  yes: field(orUnknown(count()), 'Ja', 'Antalet ja-röster som källan anger.'),
  no: field(orUnknown(count()), 'Nej', 'Antalet nej-röster som källan anger.'),
  abstain: field(orUnknown(count()), 'Avstår', 'Antalet som avstod. unknown om källan inte anger det.'),
  absent: field(orUnknown(count()), 'Frånvarande', 'Antalet frånvarande. unknown om källan inte anger det.'),
});

export const vote = z.strictObject({
  person: field(reference('personer'), 'Person', 'Den förtroendevaldas id.'),
  party: field(reference('partier').nullable(), 'Parti', 'Partiet den dagen. null för partilös.'),
  role: field(choice(roles), 'Roll', 'Rollen på sammanträdet.'),
  option: field(
    choice(voteOptions),
    'Röst',
    'unknown om källan inte visar hur personen röstade. Gissa aldrig.',
  ),
});

export const voteEvent = z.strictObject({
  kind: field(choice(voteEventKinds), 'Slag', 'Vad omröstningen avgjorde.'),
  question: field(sentences(), 'Frågan', 'Vad omröstningen gällde, i en mening.'),
  yesMeans: field(orUnknown(sentences()), 'Ja betyder', 'Vad en ja-röst innebar.'),
  noMeans: field(orUnknown(sentences()), 'Nej betyder', 'Vad en nej-röst innebar.'),
  yesFor: field(slug().optional(), 'Ja gäller', 'Id för yrkandet som en ja-röst stödde.'),
  noFor: field(slug().optional(), 'Nej gäller', 'Id för yrkandet som en nej-röst stödde.'),
  totals: field(totals, 'Siffror', 'Antalet röster som källan anger. Räkna inte själv.'),
  result: field(choice(winningSides), 'Utfall', 'Vilken sida som vann enligt källan.'),
  rule: field(
    choice(outcomeRules),
    'Regel',
    'Vad som avgjorde utfallet. Enkel majoritet om källan anger den, eller om den inte anger något och den sida som vann fick fler röster: den är lagens vanliga regel (5 kap. 55 § kommunallagen).',
  ),
  ballot: field(choice(ballots).default('open'), 'Omröstningssätt', 'Öppen eller sluten.'),
  chair: field(
    reference('personer').optional(),
    'Ordförande',
    'Vem som ledde omröstningen, om källan anger det.',
  ),
  castingVote: field(
    choice({ yes: 'ja', no: 'nej' }).optional(),
    'Utslagsröst',
    'Hur ordförandens utslagsröst föll, bara om källan anger den.',
  ),
  votes: field(
    z.array(vote).default([]),
    'Röster',
    'Röstlistan, om källan har den. Partiernas siffror räknas ut.',
  ),
  votesNote: field(sentences().optional(), 'Om röstlistan', 'Varför röster är okända eller listan saknas.'),
  discrepancy: field(
    sentences().optional(),
    'Skillnad i källan',
    'Om källans egna siffror och lista inte stämmer överens: hur.',
  ),
});

const countedVote = z.strictObject({
  step: z.literal('vote'),
  event: field(voteEvent, 'Omröstning', 'En räknad omröstning.'),
});

export const procedureStep = z.discriminatedUnion('step', [question, designation, voteRequest, countedVote]);

/** How each step is named for authors. */
export const stepNames = {
  question: 'Fråga (proposition)',
  'main-proposal': 'Huvudförslag utses',
  'vote-request': 'Omröstning begärs',
  vote: 'Omröstning',
} as const satisfies Record<z.infer<typeof procedureStep>['step'], string>;
