import type { CountedOption } from '../../domain/vote.ts';
import { peopleIn, type Mention } from '../persons/names.ts';
import { withoutReplaced } from './member-row.ts';
import { withSharedParty } from '../persons/subject.ts';

/** Who a sentence says voted how, and the number that stands beside them. */
export interface Statement {
  readonly option: CountedOption;
  readonly people: readonly Pick<Mention, 'name' | 'party' | 'role'>[];
  readonly count: number | null;
}

/** A word, a sign or a person of a sentence. */
type Token = { readonly word: string } | { readonly person: Pick<Mention, 'name' | 'party' | 'role'> };

type Person = Pick<Mention, 'name' | 'party' | 'role'>;
interface Read<T> {
  readonly value: T;
  readonly end: number;
}

/** More tokens than any sentence of a list has. */
const MOST_TOKENS = 900;

/**
 * What a sentence says of how persons voted, where a small grammar accounts for every word of it and in one
 * way only. Undefined where a word is left over: "utom", "inte", "konstaterar att".
 */
export function statementsIn(sentence: string): readonly Statement[] | undefined {
  const tokens = tokensOf(namesTurned(withSharedParty(withoutReplaced(sentence))));
  if (tokens.length > MOST_TOKENS || !tokens.some((token) => 'person' in token)) return undefined;
  const parses = whole(tokens);
  const [only, second] = parses;
  return only !== undefined && second === undefined ? only : undefined;
}

const CODE = String.raw`\((?:\p{Lu}\p{L}{0,4}|[-–])\)`;
const NAMES = String.raw`\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?`;
const TURNED = new RegExp(
  String.raw`(?<=^|[,;:] |och |samt |röstar |röstade |medan |av |\) )(?<last>${NAMES}), (?<first>${NAMES}) (?<code>${CODE})`,
  'gu',
);

/** "Ek, Eva (S) och Alm, Bo (M)" with each name turned round, where all of a sentence are written so. */
export function namesTurned(sentence: string): string {
  const codes = sentence.match(new RegExp(CODE, 'gu'))?.length ?? 0;
  const names = [...sentence.matchAll(TURNED)].length;
  return codes > 0 && names === codes ? sentence.replace(TURNED, '$<first> $<last> $<code>') : sentence;
}

function tokensOf(sentence: string): Token[] {
  const people = peopleIn(sentence);
  const named = people.length > 0 ? people : bareNames(sentence);
  const tokens: Token[] = [];
  let from = 0;
  for (const person of named) {
    tokens.push(...wordsOf(sentence.slice(from, person.index)), { person });
    from = person.end;
  }
  return [...tokens, ...wordsOf(sentence.slice(from))];
}

/** Words, signs and figures in parentheses; quotation marks and full stops say nothing. */
const wordsOf = (text: string): Token[] =>
  (text.match(/\([^()]{1,30}\)|[\p{L}\p{M}\d][\p{L}\p{M}\d:.-]*|[^\s"”“’'.]/gu) ?? []).flatMap((raw) => {
    const word = raw.toLowerCase().replace(/\.+$/u, '');
    return /[^\d]:$/u.test(word) || /^\d+:$/u.test(word)
      ? [{ word: word.slice(0, -1) }, { word: ':' }]
      : [{ word }];
  });

/** Names without parties, after a label: "Ja: Eva Ek, Bo von Alm och Ulla By". */
function bareNames(sentence: string): Mention[] {
  const label = /^(?:ja|nej|avstår|avstod|frånvarande)[^:]{0,30}: ?/iu.exec(sentence);
  if (label === null) return [];
  const pattern =
    /(?!Ja|Nej|Avst)\p{Lu}[\p{L}'’-]+(?: (?:von|af|de|van))?(?: (?!Ja |Nej |Avst)\p{Lu}[\p{L}'’-]+){1,3}/gu;
  return [...sentence.slice(label[0].length).matchAll(pattern)].map((match) => ({
    name: match[0],
    party: null,
    index: match.index + label[0].length,
    end: match.index + label[0].length + match[0].length,
  }));
}

/** Parses of the whole sentence; two are enough to know that it can be read in several ways. */
function whole(tokens: readonly Token[]): Statement[][] {
  const parses: Statement[][] = [];
  const dead = new Set<number>();
  const from = (at: number, before: readonly Statement[]): boolean => {
    if (dead.has(at) || parses.length > 1) return false;
    let any = false;
    for (const { value, end } of statement(tokens, at, before.at(-1))) {
      const said = [...before, value];
      if (end >= tokens.length) {
        parses.push(said);
        any = true;
      } else for (const next of joints(tokens, end)) any = from(next, said) || any;
    }
    if (!any) dead.add(at);
    return any;
  };
  from(skip(tokens, 0, LEAD), []);
  return parses;
}

/** Words that a sentence of this kind may begin with, which say nothing of who. */
const LEAD = new Set(
  'vid upprop uppropet omröstningen voteringen omröstning votering i den härvid därvid då öppna enligt följande :'.split(
    ' ',
  ),
);
const FOLLOWING = new Set('följande ledamöter ledamot tjänstgörande ersättare och personer'.split(' '));

const wordAt = (tokens: readonly Token[], at: number) => {
  const token = tokens[at];
  return token !== undefined && 'word' in token ? token.word : undefined;
};
function skip(tokens: readonly Token[], at: number, words: ReadonlySet<string>): number {
  let end = at;
  while (words.has(wordAt(tokens, end) ?? '\0')) end += 1;
  return end;
}

const JOINTS = new Set([',', ';', 'och', 'samt', 'medan']);
/** The places that the next statement may begin at, after one that ends here. */
function joints(tokens: readonly Token[], at: number): number[] {
  let end = at;
  while (JOINTS.has(wordAt(tokens, end) ?? '') && end < at + 3) end += 1;
  return [end];
}

function statement(tokens: readonly Token[], at: number, before: Statement | undefined): Read<Statement>[] {
  return [
    ...subjectFirst(tokens, at, before),
    ...verbFirst(tokens, at),
    ...votesFrom(tokens, at),
    ...labelled(tokens, at),
  ];
}

/** "A, B och C röstar ja (3)", "A avstår från att rösta", "A är frånvarande", and after "medan" also "D nej". */
function subjectFirst(
  tokens: readonly Token[],
  at: number,
  before: Statement | undefined,
): Read<Statement>[] {
  return people(tokens, at).flatMap(({ value, end }) => {
    const verb = votes(tokens, end) ?? (before === undefined ? undefined : option(tokens, end));
    return verb === undefined ? [] : counted(tokens, verb.end, verb.value, value);
  });
}

/** "röstar A, B och C ja". */
function verbFirst(tokens: readonly Token[], at: number): Read<Statement>[] {
  if (!/^(?:röstar|röstade)$/u.test(wordAt(tokens, at) ?? '')) return [];
  return people(tokens, at + 1).flatMap(({ value, end }) => {
    const said = option(tokens, end);
    return said === undefined ? [] : counted(tokens, said.end, said.value, value);
  });
}

/** "ja-röster avges av A och B", "nej-röster av C". */
function votesFrom(tokens: readonly Token[], at: number): Read<Statement>[] {
  const match = /^(?<vote>ja|nej)-?röst(?:er)?$/u.exec(wordAt(tokens, at) ?? '');
  if (match === null) return [];
  const by = /^(?:avges|avgavs|avgav|ges|gavs|lämnas|lämnades|lades|läggs)$/u.test(
    wordAt(tokens, at + 1) ?? '',
  )
    ? at + 2
    : at + 1;
  if (wordAt(tokens, by) !== 'av') return [];
  const vote: CountedOption = match.groups?.['vote'] === 'ja' ? 'yes' : 'no';
  return people(tokens, by + 1).map(({ value, end }) => ({
    value: { option: vote, people: value, count: null },
    end,
  }));
}

/** "Ja (7): A och B", "Nej röstar: C", "Följande ledamöter röstar ja: …", "Följande avstår från att rösta: …". */
function labelled(tokens: readonly Token[], at: number): Read<Statement>[] {
  const from = skip(tokens, at, FOLLOWING);
  const said = votes(tokens, from) ?? label(tokens, from);
  if (said === undefined) return [];
  const number = count(tokens, said.end);
  const afterCount = number?.end ?? said.end;
  const verb = /^(?:röstar|röstade|gör|gjorde|röstande|är|var)$/u.test(wordAt(tokens, afterCount) ?? '')
    ? afterCount + 1
    : afterCount;
  const colon = wordAt(tokens, verb) === ':';
  if (!colon && verb === said.end) return [];
  return people(tokens, colon ? verb + 1 : verb).map(({ value, end }) => ({
    value: { option: said.value, people: value, count: number?.value ?? null },
    end,
  }));
}

function label(tokens: readonly Token[], at: number): Read<CountedOption> | undefined {
  const word = wordAt(tokens, at) ?? '';
  const plain =
    /^(?<vote>ja|nej|avstår|avstod|avstående|avståenden|frånvarande)(?:-?röst(?:er|ade|ande)?)?$/u.exec(word)
      ?.groups?.['vote'];
  if (plain === undefined) return undefined;
  const role =
    wordAt(tokens, at + 1) === 'från' &&
    wordAt(tokens, at + 2) === 'att' &&
    wordAt(tokens, at + 3) === 'rösta'
      ? 3
      : 0;
  return { value: optionOf(plain), end: at + 1 + role };
}

/** A number in parentheses: "(7)", "(7 st)". */
function count(tokens: readonly Token[], at: number): Read<number> | undefined {
  const word = wordAt(tokens, at) ?? '';
  const digits = /^\((?<number>\d{1,3})(?: st| röster| röst)?\)$/u.exec(word)?.groups?.['number'];
  if (digits !== undefined) return { value: Number(digits), end: at + 1 };
  if (!/^\d{1,3}$/u.test(word)) return undefined;
  const unit = /^(?:st|röster|röst|ledamöter)$/u.test(wordAt(tokens, at + 1) ?? '') ? at + 2 : at + 1;
  return wordAt(tokens, unit) === ':' ? { value: Number(word), end: unit } : undefined;
}

function counted(
  tokens: readonly Token[],
  at: number,
  vote: CountedOption,
  who: readonly Person[],
): Read<Statement>[] {
  const number = count(tokens, at);
  return [{ value: { option: vote, people: who, count: number?.value ?? null }, end: number?.end ?? at }];
}

/** "ja" and "nej" after the voters, where the verb stands before them or is left out. */
function option(tokens: readonly Token[], at: number): Read<CountedOption> | undefined {
  const word = wordAt(tokens, at);
  if (word === 'ja' || word === 'nej') return { value: word === 'ja' ? 'yes' : 'no', end: at + 1 };
  return undefined;
}

/** A verb with how: "röstar för ja", "har röstat nej", "avstår från att rösta", "är frånvarande". */
function votes(tokens: readonly Token[], at: number): Read<CountedOption> | undefined {
  let end = at;
  if (wordAt(tokens, end) === 'har') end += 1;
  const verb = wordAt(tokens, end) ?? '';
  if (/^(?:röstar|röstade|röstat)$/u.test(verb)) {
    if (wordAt(tokens, end + 1) === 'för') end += 1;
    return option(tokens, end + 1);
  }
  if (/^(?:är|var)$/u.test(verb))
    return wordAt(tokens, end + 1) === 'frånvarande' ? { value: 'absent', end: end + 2 } : undefined;
  if (/^(?:avstår|avstod|avstått)$/u.test(verb)) {
    const rest = [1, 2, 3, 4, 5].map((step) => wordAt(tokens, end + step) ?? '').join(' ');
    const from =
      /^från (?:att (?:rösta|delta i (?:omröstningen|voteringen))|omröstningen|voteringen|röstning)(?= |$)/u.exec(
        rest,
      )?.[0];
    return { value: 'abstain', end: end + 1 + (from === undefined ? 0 : from.split(' ').length) };
  }
  return undefined;
}

const ROLE_WORDS = new Set(
  'tjänstgörande tjg förste första andre andra tredje 1:e 2:e 3:e 1:a 2:a vice v ordförande ordföranden ledamot ledamoten ledamöter ledamöterna ersättare ersättaren ersättarna kommunalråd kommunalrådet regionråd regionrådet oppositionsråd oppositionsrådet gruppledaren'.split(
    ' ',
  ),
);

/** Every list of persons that begins here, the shortest first: roles, commas and "och" between them. */
function people(tokens: readonly Token[], at: number): Read<Person[]>[] {
  const lists: Read<Person[]>[] = [];
  const who: Person[] = [];
  let end = at;
  for (;;) {
    end = skip(tokens, end, ROLE_WORDS);
    const token = tokens[end];
    if (token === undefined || !('person' in token)) return lists;
    who.push(token.person);
    end = afterPerson(tokens, end + 1);
    lists.push({ value: [...who], end });
    const word = wordAt(tokens, end);
    if (word !== ',' && word !== ';' && word !== 'och' && word !== 'samt') return lists;
    end += 1;
    const second = wordAt(tokens, end);
    if (second === 'och' || second === 'samt') end += 1;
  }
}

/** What may stand after a name without being another voter: a role, or whose place it is. */
function afterPerson(tokens: readonly Token[], at: number): number {
  let end = at;
  const role = wordAt(tokens, end) === ',' ? skip(tokens, end + 1, ROLE_WORDS) : end;
  if (role > end + 1 && !('person' in (tokens[role] ?? {})))
    end = wordAt(tokens, role) === ',' && !('person' in (tokens[role + 1] ?? {})) ? role + 1 : role;
  if (/^\((?:ordf|ordförande|ersättare|tjg ers|tjänstgörande ersättare)\)$/u.test(wordAt(tokens, end) ?? ''))
    end += 1;
  const comma = wordAt(tokens, end) === ',' && wordAt(tokens, end + 1) === 'som' ? end + 2 : end;
  if (!/^(?:ersätter|ersatte)$/u.test(wordAt(tokens, comma) ?? '')) return end;
  const replaced = skip(tokens, comma + 1, ROLE_WORDS);
  if (!('person' in (tokens[replaced] ?? {}))) return end;
  const joint = wordAt(tokens, replaced + 1);
  return joint === 'och' || joint === ',' ? replaced + 2 : replaced + 1;
}

const optionOf = (word: string): CountedOption => {
  if (word === 'ja') return 'yes';
  if (word === 'nej') return 'no';
  return word === 'frånvarande' ? 'absent' : 'abstain';
};
