import type { HouseStyle } from './style.ts';
import { text, type Block, type Cell, type Paragraph } from './document.ts';
import { nameOf, type Member, type Position } from './truth.ts';

interface Ballot {
  member: Member;
  position: Position;
}

const words: Record<Position, string> = { yes: 'Ja', no: 'Nej', abstain: 'Avstår', absent: 'Frånvarande' };
const order: Position[] = ['yes', 'no', 'abstain', 'absent'];

/** Somebody's name as the list writes it, without the party. */
function listName(member: Member, index: number, style: HouseStyle, absentee: Member): string {
  switch (style.names) {
    case 'last-comma':
      return `${member.family}, ${member.given}`;
    case 'title-after':
      return index === 0 ? `${nameOf(member)}, ordförande` : nameOf(member);
    case 'title-before':
      return index === 0 ? `Ordförande ${nameOf(member)}` : nameOf(member);
    case 'substitute':
      return index === 1 ? `${nameOf(member)} (ersätter ${nameOf(absentee)})` : nameOf(member);
    default:
      return nameOf(member);
  }
}

/** The same with the party, which stands straight after the name and before what is said of the person. */
function withParty(member: Member, index: number, style: HouseStyle, absentee: Member): string {
  const name = listName(member, index, style, absentee);
  const said = /(, ordförande| \(ersätter .*\))$/u.exec(name);
  return said ? `${name.slice(0, said.index)} (${member.party})${said[0]}` : `${name} (${member.party})`;
}

const joined = (names: string[]) =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} och ${names.at(-1) ?? ''}`;

const cell = (content: string | number, more: Partial<Cell> = {}): Cell => ({
  text: String(content),
  ...more,
});

/** The list of who voted how, in the house's form. `absentee` is one whom somebody stands in for, and who did not vote. */
export function rollCall(ballots: Ballot[], style: HouseStyle, absentee: Member): Block[] {
  const inUse = order.filter(
    (position) => position !== 'absent' || ballots.some((ballot) => ballot.position === 'absent'),
  );
  const counts = inUse.map((position) => ballots.filter((ballot) => ballot.position === position).length);
  const printsSums = style.sums === 'both' || style.sums === 'list';
  const heads = inUse.map((position) => cell(position === 'absent' ? 'Frånv' : words[position]));
  const name = (ballot: Ballot) => listName(ballot.member, ballots.indexOf(ballot), style, absentee);
  const full = (ballot: Ballot) => withParty(ballot.member, ballots.indexOf(ballot), style, absentee);
  const wrapped = (content: string): Cell =>
    content.length > 24 ? cell(content, { lines: parted(content) }) : cell(content);
  const marks = (ballot: Ballot, ticked: string, empty = '') =>
    inUse.map((position) => cell(ballot.position === position ? ticked : empty));

  const columns = (
    before: (ballot: Ballot, index: number) => Cell[],
    beforeHeads: string[],
    ticked: string,
    empty = '',
  ) => {
    const rows = ballots.map((ballot, index) => [...before(ballot, index), ...marks(ballot, ticked, empty)]);
    const total = [
      cell('Summa'),
      ...beforeHeads.slice(1).map(() => cell('')),
      ...counts.map((count) => cell(count)),
    ];
    return table([
      [...beforeHeads.map((head) => cell(head)), ...heads],
      ...rows,
      ...(printsSums ? [total] : []),
    ]);
  };
  const sumsLine = (): Block[] =>
    printsSums
      ? [text(inUse.map((position, index) => `${words[position]} ${counts[index] ?? 0}`).join(', '))]
      : [];
  const named = (position: Position) => ballots.filter((ballot) => ballot.position === position);

  switch (style.rollCall) {
    case 'none':
      return [];
    case 'crosses':
      return [columns((ballot) => [wrapped(full(ballot))], ['Ledamot'], 'X')];
    case 'party-column':
      return [
        columns((ballot) => [wrapped(name(ballot)), cell(ballot.member.party)], ['Ledamot', 'Parti'], 'X'),
      ];
    case 'party-first':
      return [
        columns((ballot) => [cell(ballot.member.party), wrapped(name(ballot))], ['Parti', 'Ledamot'], 'X'),
      ];
    case 'seats':
      return [
        columns(
          (ballot, index) => [cell(index + 1), wrapped(name(ballot)), cell(ballot.member.party)],
          ['Nr', 'Ledamot', 'Parti'],
          'X',
        ),
      ];
    case 'boxes':
      return [columns((ballot) => [wrapped(full(ballot))], ['Ledamot'], '☒', '☐')];
    case 'symbols':
      return [columns((ballot) => [wrapped(full(ballot))], ['Namn'], '●')];
    case 'ones':
      return [
        columns((ballot) => [wrapped(name(ballot)), cell(ballot.member.party)], ['Namn', 'Parti'], '1'),
      ];
    case 'merged-party':
      return [mergedParties(ballots, heads, name, marks, printsSums ? counts : null)];
    case 'vote-word':
      return [
        table([
          [cell('Ledamot'), cell('Parti'), cell('Röst')],
          ...ballots.map((ballot) => [
            wrapped(name(ballot)),
            cell(ballot.member.party),
            cell(words[ballot.position]),
          ]),
        ]),
        ...sumsLine(),
      ];
    case 'line-words':
      return [
        ...ballots.map((ballot) => text(`${full(ballot)} ${words[ballot.position].toLowerCase()}`)),
        ...sumsLine(),
      ];
    case 'label-lists':
      return inUse
        .filter((position) => named(position).length > 0)
        .map((position) => {
          const sum = printsSums ? ` (${named(position).length})` : '';
          return text(`${words[position]}${sum}: ${named(position).map(full).join(', ')}`);
        });
    case 'prose':
      return inUse
        .filter((position) => named(position).length > 0)
        .map((position) => text(sentence(position, named(position).map(full))));
    case 'two-halves':
      return [twoHalves(ballots, heads, full, marks), ...sumsLine()];
    case 'names-under':
      return [
        namesUnder(inUse.map((position) => [words[position], named(position).map(full)])),
        ...sumsLine(),
      ];
  }
}

function table(rows: Cell[][]): Block {
  return { kind: 'table', rows, head: 1 };
}

/** Split at the space nearest the middle, as a narrow cell does. */
function parted(content: string): string[] {
  const middle = content.length / 2;
  const spaces = [...content.matchAll(/ /gu)].map((match) => match.index);
  const at = spaces.sort((left, right) => Math.abs(left - middle) - Math.abs(right - middle))[0];
  return at === undefined ? [content] : [content.slice(0, at), content.slice(at + 1)];
}

function sentence(position: Position, names: string[]): string {
  if (position === 'yes') return `Ja röstar ${joined(names)}.`;
  if (position === 'no') return `Nej röstar ${joined(names)}.`;
  return position === 'abstain'
    ? `${joined(names)} avstår från att rösta.`
    : `Frånvarande är ${joined(names)}.`;
}

/** One cell a party, beside all its members. */
function mergedParties(
  ballots: Ballot[],
  heads: Cell[],
  name: (ballot: Ballot) => string,
  marks: (ballot: Ballot, ticked: string) => Cell[],
  counts: number[] | null,
): Block {
  const parties = [...new Set(ballots.map(({ member }) => member.party))];
  const rows = parties.flatMap((party) => {
    const members = ballots.filter(({ member }) => member.party === party);
    return members.map((ballot, index) => [
      index === 0 ? cell(party, { rows: members.length }) : cell('', { covered: true }),
      cell(name(ballot)),
      ...marks(ballot, 'X'),
    ]);
  });
  const total = counts ? [[cell('Summa', { columns: 2 }), ...counts.map((count) => cell(count))]] : [];
  return table([[cell('Parti'), cell('Ledamot'), ...heads], ...rows, ...total]);
}

function twoHalves(
  ballots: Ballot[],
  heads: Cell[],
  full: (ballot: Ballot) => string,
  marks: (ballot: Ballot, ticked: string) => Cell[],
): Block {
  const half = Math.ceil(ballots.length / 2);
  const blank = [cell(''), ...heads.map(() => cell(''))];
  const row = (ballot: Ballot | undefined) => (ballot ? [cell(full(ballot)), ...marks(ballot, 'X')] : blank);
  return table([
    [cell('Ledamot'), ...heads, cell('Ledamot'), ...heads],
    ...Array.from({ length: half }, (_, index) => [...row(ballots[index]), ...row(ballots[index + half])]),
  ]);
}

function namesUnder(columns: [head: string, names: string[]][]): Block {
  const height = Math.max(...columns.map(([, names]) => names.length));
  return table([
    columns.map(([head]) => cell(head)),
    ...Array.from({ length: height }, (_, index) => columns.map(([, names]) => cell(names[index] ?? ''))),
  ]);
}

export type { Ballot, Paragraph };
