import type { Chance } from './chance.ts';
import { genitive, shortBody } from './content.ts';
import { decisionSection } from './decision-section.ts';
import { text, type Block } from './document.ts';
import { sectionHeading, type MatterInput } from './matter-input.ts';
import type { HouseStyle } from './style.ts';
import { nameOf, type Member, type TrueMatter } from './truth.ts';
import { voteSection } from './vote-section.ts';

/** One matter's blocks by what they are, before the house's order is put on them, and what they say. */
export interface ComposedMatter {
  truth: TrueMatter;
  sections: Record<'matter' | 'proposed' | 'moves' | 'vote' | 'decision' | 'dissent' | 'recipients', Block[]>;
  /** The list of a vote where it does not stand in the §. */
  appendix: Block[];
  spans: { role: string; text: string }[];
}

const withParty = (member: Member) => `${nameOf(member)} (${member.party})`;
const joined = (parts: string[]) =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} och ${parts.at(-1) ?? ''}`;

const matterWords: Record<HouseStyle['words'], string> = {
  arendet: 'Ärendet',
  sammanfattning: 'Sammanfattning av ärendet',
  bakgrund: 'Bakgrund',
  beskrivning: 'Beskrivning av ärendet',
};

const unknownSections: Record<
  Exclude<HouseStyle['unknownSection'], 'none'>,
  [heading: string, content: string]
> = {
  finance: ['Ekonomiska konsekvenser', 'Kostnaden ryms inom ramen för årets budget.'],
  children: ['Prövning av barnets bästa', 'Barn och unga har fått säga vad de tycker i en enkät.'],
  timetable: ['Tidsplan', 'Arbetet börjar i augusti och är färdigt före jul.'],
  consultation: ['Samråd och förankring', 'Fackliga företrädare har fått information den 3 februari.'],
};

/** The matter told, with what stands under headings of the house's own. */
function matterSection(input: MatterInput, style: HouseStyle, spans: ComposedMatter['spans']): Block[] {
  const { facts } = input;
  const background = [...facts.background];
  if (style.trap === 'earlier-count')
    background.push(
      'Vid omröstningen i mars 2027 röstade 11 ledamöter ja och 4 ledamöter nej i samma fråga.',
    );
  if (style.trap === 'quoted-decision')
    background.push(`${shortBody(input.body)} beslutade 2027-03-12 § 44 att avslå en liknande begäran.`);
  if (style.trap === 'unanimous-mention')
    background.push('Beredningsgruppen röstade enhälligt för att frågan skulle prövas.');
  background.forEach((words) => spans.push({ role: 'background', text: words }));
  const blocks: Block[] = [
    sectionHeading(matterWords[style.words], style),
    ...background.map((words) => text(words)),
  ];
  if (style.unknownSection !== 'none') {
    const [heading, content] = unknownSections[style.unknownSection];
    spans.push({ role: 'unknown section', text: heading }, { role: 'unknown section', text: content });
    blocks.push(sectionHeading(heading, style), text(content));
  }
  facts.documents.forEach((document) => spans.push({ role: 'document', text: document }));
  blocks.push(
    sectionHeading('Handlingar i ärendet', style),
    ...facts.documents.map((words) => text(words, 'text', { close: true })),
  );
  return blocks;
}

/** What some other body or office proposed. */
function proposedSection(input: MatterInput, style: HouseStyle, spans: ComposedMatter['spans']): Block[] {
  if (style.proposed === 'none') return [];
  const heading = {
    committee: 'Arbetsutskottets förslag till beslut',
    board: `Förslag till ${genitive(shortBody(input.body)).toLowerCase()} beslut`,
    office: 'Förvaltningens förslag till beslut',
  }[style.proposed];
  input.facts.proposed.forEach(({ sentence }) => spans.push({ role: 'proposal', text: sentence }));
  return [sectionHeading(heading, style), ...input.facts.proposed.map(({ sentence }) => text(sentence))];
}

interface Moves {
  section: Block[];
  movers: Member[];
  withdrawn: Member[];
}

const noMoves: Moves = { section: [], movers: [], withdrawn: [] };

/** Motions made at the table, and who made them. */
function movesSection(input: MatterInput, style: HouseStyle, spans: ComposedMatter['spans']): Moves {
  const [chair, first, second] = input.members;
  if (style.movers === 'none' || !chair || !first || !second) return noMoves;
  const lines: Record<Exclude<HouseStyle['movers'], 'none'>, [string[], Member[]]> = {
    sentence: [
      [`${withParty(first)} yrkar bifall till förslaget.`, `${withParty(second)} yrkar avslag på förslaget.`],
      [first, second],
    ],
    list: [
      [`${withParty(first)}: bifall till förslaget`, `${withParty(second)}: avslag på förslaget`],
      [first, second],
    ],
    withdrawn: [
      [
        `${withParty(first)} yrkar bifall till förslaget.`,
        `${withParty(second)} yrkar återremiss.`,
        `${withParty(second)} återtar sitt yrkande.`,
      ],
      [first],
    ],
    joint: [
      [`${joined([chair, first, second].map(withParty))} yrkar bifall till förslaget.`],
      [chair, first, second],
    ],
  };
  const [sentences, movers] = lines[style.movers];
  sentences.forEach((sentence) => spans.push({ role: 'motion', text: sentence }));
  return {
    section: [sectionHeading('Yrkanden', style), ...sentences.map((sentence) => text(sentence))],
    movers,
    withdrawn: style.movers === 'withdrawn' ? [second] : [],
  };
}

function dissentSection(
  input: MatterInput,
  style: HouseStyle,
  spans: ComposedMatter['spans'],
): { section: Block[]; reservations: Member[] } {
  const [, , dissenter] = input.members;
  if (!dissenter || style.dissent === 'none') return { section: [], reservations: [] };
  const isThere = (_: Member, index: number) => input.positions?.[index] !== 'absent';
  const partyMembers = input.members.filter(isThere).filter(({ party }) => party === dissenter.party);
  const forms: Record<
    Exclude<HouseStyle['dissent'], 'none'>,
    [heading: string, sentence: string, reservations: Member[]]
  > = {
    section: ['Reservation', `${withParty(dissenter)} reserverar sig mot beslutet.`, [dissenter]],
    sentence: ['', `Mot beslutet reserverar sig ${withParty(dissenter)}.`, [dissenter]],
    'all-of-party': [
      'Reservationer',
      `${joined(partyMembers.map(nameOf))} (samtliga ${dissenter.party}) reserverar sig mot beslutet.`,
      partyMembers,
    ],
    denied: ['', `${withParty(dissenter)} reserverar sig inte mot beslutet.`, []],
    'for-proposal': [
      'Reservation',
      `${withParty(dissenter)} reserverar sig till förmån för sitt eget yrkande.`,
      [dissenter],
    ],
    note: ['Protokollsanteckning', `${withParty(dissenter)} lämnar en anteckning till protokollet.`, []],
  };
  const [heading, sentence, reservations] = forms[style.dissent];
  spans.push({ role: 'dissent', text: sentence });
  return { section: [...(heading ? [sectionHeading(heading, style)] : []), text(sentence)], reservations };
}

function disqualifiedLines(input: MatterInput, style: HouseStyle): [Block[], Member[]] {
  const member = input.members.at(-2);
  if (!member || style.disqualified === 'none') return [[], []];
  return style.disqualified === 'left'
    ? [
        [
          sectionHeading('Jäv', style),
          text(`${withParty(member)} anmäler jäv och deltar inte i handläggningen av ärendet.`),
        ],
        [member],
      ]
    : [
        [
          sectionHeading('Jäv', style),
          text(`${withParty(member)} anmälde jäv men bedömdes inte vara jävig.`),
        ],
        [],
      ];
}

function recipientsSection(chance: Chance, style: HouseStyle, spans: ComposedMatter['spans']): Block[] {
  if (style.recipients === 'none') return [];
  const recipients = chance.sample(
    ['Ekonomiavdelningen', 'Tekniska kontoret', 'Registrator', 'Kommunens revisorer', 'Kulturkontoret'],
    2,
  );
  recipients.forEach((recipient) => spans.push({ role: 'recipient', text: recipient }));
  if (style.recipients === 'inline') return [text(`Beslutet skickas till: ${recipients.join(', ')}`)];
  const heading = style.recipients === 'expedited' ? 'Expedieras till' : 'Beslutet skickas till';
  return [
    sectionHeading(heading, style),
    ...recipients.map((recipient) => text(recipient, 'text', { close: true })),
  ];
}

/** Everything that one § says, each part by itself. */
export function composeMatter(chance: Chance, input: MatterInput, style: HouseStyle): ComposedMatter {
  const spans: ComposedMatter['spans'] = [];
  const isDisputed = input.positions !== null;
  const moves = isDisputed || chance.happens(0.5) ? movesSection(input, style, spans) : noMoves;
  const vote = voteSection(input, style);
  const decision = decisionSection(input, style);
  const dissent = isDisputed ? dissentSection(input, style, spans) : { section: [], reservations: [] };
  const [left, disqualified] = isDisputed ? [[], []] : disqualifiedLines(input, style);
  return {
    truth: {
      paragraph: input.paragraph,
      title: input.facts.title,
      registryNumbers: input.registryNumbers,
      clauses: decision.clauses,
      votes: vote.votes,
      movers: moves.movers,
      withdrawn: moves.withdrawn,
      reservations: dissent.reservations,
      disqualified,
      amounts: decision.amounts,
    },
    sections: {
      matter: [...matterSection(input, style, spans), ...left],
      proposed: proposedSection(input, style, spans),
      moves: moves.section,
      vote: vote.section,
      decision: decision.section,
      dissent: dissent.section,
      recipients: recipientsSection(chance, style, spans),
    },
    appendix: vote.appendix,
    spans,
  };
}
