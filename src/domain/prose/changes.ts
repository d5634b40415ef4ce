import { SLOT, type ProseFacts } from './facts.ts';
import { tokensOf } from './tokens.ts';
import { isPosition } from './turning-words.ts';

/** What a text said and says no longer, or says now: each as it stands there. */
export interface ProseChange {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

type Figure = ProseFacts['figures'][number];
type Turn = ProseFacts['turns'][number];

/** Forms of one word begin alike. */
const STEM = 5;
const stem = (word: string) => word.toLowerCase().slice(0, STEM);
const share = (words: readonly string[], more: readonly string[]) => {
  const stems = new Set(more.map(stem));
  return words.filter((word) => stems.has(stem(word))).length;
};

/** Whether two tell the same figure of the same thing. */
function isSameFigure(
  [figure, position, ...words]: Figure,
  [laterFigure, laterPosition, ...laterWords]: Figure,
): boolean {
  if (figure !== laterFigure) return false;
  if (position !== '' && laterPosition !== '') return position === laterPosition;
  return words.length === 0 || laterWords.length === 0 || share(words, laterWords) > 0;
}

const wordsFor = { yes: 'ja', no: 'nej', abstained: 'avstår' } as const;
const figureText = ([figure, position, ...words]: Figure) =>
  [figure, position in wordsFor ? wordsFor[position as keyof typeof wordsFor] : words[0]]
    .filter(Boolean)
    .join(' ');

/** The words of a clause that say what it is about. */
const about = ([, ...clause]: Turn) =>
  tokensOf(clause.join(' '))
    .filter(({ kind, text }) => (kind === 'word' && text.length > 2) || kind === 'name')
    .map(({ text }) => text);

/** Pairs those that say the same of the same thing, closest first; gives those of each side that are left over. */
function unpaired(before: readonly Turn[], after: readonly Turn[]): [Turn[], Turn[]] {
  const left = before.map((turn) => ({ turn, words: about(turn) }));
  const right = after.map((turn) => ({ turn, words: about(turn) }));
  const candidates = left
    .flatMap((earlier) => right.map((later) => ({ earlier, later, near: share(earlier.words, later.words) })))
    .filter(
      ({ earlier, later, near }) =>
        earlier.turn[0] === later.turn[0] &&
        (near > 0 || earlier.words.length === 0 || later.words.length === 0),
    )
    .toSorted((a, b) => b.near - a.near);
  const paired = new Set<object>();
  for (const { earlier, later } of candidates)
    if (!paired.has(earlier) && !paired.has(later)) paired.add(earlier).add(later);
  const rest = (side: typeof left) => side.filter((item) => !paired.has(item)).map(({ turn }) => turn);
  return [rest(left), rest(right)];
}

/** What a position is said of may be told anew; that it is said at all, and each other turn, may not. */
const isOfPosition = ([meaning]: Turn) => isPosition(meaning);
const clauseText = ([, ...clause]: Turn) => clause.join(' ');

function turnChanges(before: readonly Turn[], after: readonly Turn[]): ProseChange {
  const [gone, added] = unpaired(
    before.filter((turn) => !isOfPosition(turn)),
    after.filter((turn) => !isOfPosition(turn)),
  );
  const positions = (from: readonly Turn[], beside: readonly Turn[]) =>
    from
      .filter(isOfPosition)
      .filter(([meaning]) => !beside.some(([meaningBeside]) => meaningBeside === meaning));
  return {
    before: [...gone, ...positions(before, after)].map(clauseText),
    after: [...added, ...positions(after, before)].map(clauseText),
  };
}

/** The same sentence with other facts in its places: "9 ja och 6 nej", "6 ja och 9 nej". */
function shapeChanges(
  before: ProseFacts['shapes'],
  after: ProseFacts['shapes'],
  counts: (fact: string) => boolean,
): ProseChange {
  const counted = (all: readonly string[] = []) =>
    all.map((slots) => slots.split(SLOT).filter(counts).join(SLOT));
  const pairs = Object.keys(before)
    .map((template) => ({ earlier: counted(before[template]), later: counted(after[template]) }))
    .map(({ earlier, later }) => ({
      gone: earlier.filter((slots) => !later.includes(slots)),
      added: later.filter((slots) => !earlier.includes(slots)),
    }))
    .filter(({ gone, added }) => gone.length > 0 && added.length > 0);
  return { before: pairs.flatMap(({ gone }) => gone), after: pairs.flatMap(({ added }) => added) };
}

/**
 * What changed between two texts for who reads them: days and names, figures and what they count, words that turn what
 * is said. Undefined where nothing did: the rest is a choice of words.
 * @param counts whether a change of a day or name is one
 */
export function changesOfProse(
  before: ProseFacts,
  after: ProseFacts,
  counts: (fact: string) => boolean = () => true,
): ProseChange | undefined {
  const turns = turnChanges(before.turns, after.turns);
  const told = {
    before: [
      ...before.fixed.filter((fact) => !after.fixed.includes(fact) && counts(fact)),
      ...before.figures
        .filter((figure) => !after.figures.some((later) => isSameFigure(figure, later)))
        .map(figureText),
      ...turns.before,
    ],
    after: [
      ...after.fixed.filter((fact) => !before.fixed.includes(fact) && counts(fact)),
      ...after.figures
        .filter((figure) => !before.figures.some((earlier) => isSameFigure(earlier, figure)))
        .map(figureText),
      ...turns.after,
    ],
  };
  const change =
    told.before.length + told.after.length > 0 ? told : shapeChanges(before.shapes, after.shapes, counts);
  return change.before.length + change.after.length > 0
    ? { before: [...new Set(change.before)], after: [...new Set(change.after)] }
    : undefined;
}
