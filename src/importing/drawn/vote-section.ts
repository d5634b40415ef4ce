import { text, type Block } from './document.ts';
import { sectionHeading, type MatterInput } from './matter-input.ts';
import { rollCall, type Ballot } from './roll-call.ts';
import type { HouseStyle } from './style.ts';
import type { Position, TrueVote } from './truth.ts';

/** The sentences that tell the totals. */
function totalsLines(vote: TrueVote, style: HouseStyle): string[] {
  const { yes, no, abstain } = vote;
  const people = (count: number) => `${count} ${count === 1 ? 'ledamot' : 'ledamöter'}`;
  switch (style.totals) {
    case 'with-against':
      return [
        `Omröstningen utfaller med ${yes} ja mot ${no} nej.${abstain ? ` ${people(abstain)} avstår.` : ''}`,
      ];
    case 'and':
      return [
        `Resultatet av omröstningen är ${yes} ja och ${no} nej${abstain ? `, ${abstain} avstår` : ''}.`,
      ];
    case 'lines':
      return [`Ja-röster: ${yes}`, `Nej-röster: ${no}`, ...(abstain ? [`Avstår: ${abstain}`] : [])];
    case 'members':
      return [
        abstain
          ? `${people(yes)} röstar ja, ${people(no)} röstar nej och ${people(abstain)} avstår.`
          : `${people(yes)} röstar ja och ${people(no)} röstar nej.`,
      ];
    case 'semicolon':
      return [`Ja: ${yes}; nej: ${no}${abstain ? `; avstår: ${abstain}` : ''}`];
    case 'for-proposal':
      return [
        `Med ${yes} ja-röster mot ${no} nej-röster${abstain ? ` och ${abstain} som avstår` : ''} bifalls förslaget.`,
      ];
  }
}

/** How the vote went: its order, its totals where the house prints them, and its list, here or as an appendix. */
export function voteSection(
  input: MatterInput,
  style: HouseStyle,
): { section: Block[]; appendix: Block[]; votes: TrueVote[] } {
  if (!input.positions) return { section: [], appendix: [], votes: [] };
  const ballots: Ballot[] = input.members
    .map((member, index): Ballot => ({ member, position: input.positions?.[index] ?? 'yes' }))
    .filter(({ position }) => position !== 'absent' || style.absent === 'listed');
  const count = (position: Position) => ballots.filter((ballot) => ballot.position === position).length;
  const list = rollCall(ballots, style, input.absentee);
  const tellsInText = style.sums === 'both' || style.sums === 'text' || list.length === 0;
  const isListed = list.length > 0;
  const printsInList =
    isListed && (style.sums === 'both' || style.sums === 'list') && style.rollCall !== 'prose';
  const vote: TrueVote = {
    yes: count('yes'),
    no: count('no'),
    abstain: count('abstain'),
    absent: isListed && style.absent !== 'not-listed' ? count('absent') : null,
    hasTotals: tellsInText || printsInList,
    absentee: input.absentee,
    positions: isListed ? ballots : [],
  };
  const lines = [
    'Omröstning begärs och ska genomföras.',
    'Följande ordning godkänns: den som bifaller förslaget röstar ja och den som vill avslå det röstar nej.',
    ...(tellsInText ? totalsLines(vote, style) : []),
    ...(style.trap === 'casting-vote' && vote.yes === vote.no
      ? ['Ordföranden avgör med sin utslagsröst.']
      : []),
    ...(style.trap === 'second-question'
      ? ['Ordföranden ställer därefter proposition på nästa fråga och finner att den bifalls.']
      : []),
  ];
  const section: Block[] = [sectionHeading('Omröstning', style), ...lines.map((line) => text(line))];
  if (style.rollCallPlace === 'in-paragraph' || !isListed)
    return { section: [...section, ...list], appendix: [], votes: [vote] };
  const appendix = [
    text(`Omröstningslista § ${input.paragraph}`, 'section'),
    text(input.facts.title),
    ...list,
  ];
  return { section, appendix, votes: [vote] };
}
