import { peopleNamed } from '../persons/names.ts';
import type { Decision, Section } from '../model/reading.ts';
import { actors, anybody } from './actors.ts';
import { proposalTypeOf } from './kinds.ts';
import { leftOut, toCheck, type Noted } from './noted.ts';
import type { Setting } from './setting.ts';
import { unlessEmpty } from './unless-empty.ts';
import { freeName, opening, slugOf } from './file-names.ts';

/** What members did in a §, as the schema writes it. Whoever cannot be told is left out, and pointed out. */

/** What was moved, each with an id of its own. */
export function proposalsOf({ proposals }: Decision, setting: Setting): readonly unknown[] | undefined {
  const taken = new Set(['liggande', 'avgora-i-dag', 'avslag']);
  return unlessEmpty(
    proposals.map(({ by, text, line }) => {
      const list = actors(by, line, setting);
      if (!anybody(list)) return leftOut(`ett yrkande utan läsbart namn: ${opening(text, 80)}`, line);
      const [first] = by;
      const name = first?.name?.split(' ').at(-1) ?? first?.party ?? 'yrkande';
      const id = freeName(slugOf(name, 'yrkande'), (candidate) => taken.has(candidate));
      taken.add(id);
      const type = proposalTypeOf(text);
      return { id, type: type === 'other' ? toCheck(type, 'yrkandets slag', line) : type, by: list, text };
    }),
  );
}

/** Who reserved themselves. */
export const reservationsOf = ({ reservations }: Decision, setting: Setting) =>
  unlessEmpty(
    reservations.map(({ by, line }) => {
      const list = actors(by, line, setting);
      return anybody(list) ? { by: list } : leftOut('en reservation utan namn eller parti', line);
    }),
  );

const NOTED = /protokollsanteckning|(?:särskilt |skriftligt )?yttrande|delt(?:ar|og) (?:inte|ej)/iu;

/** Notes with who made them; others are pointed out, and stand in the body. */
export function notesOf(
  { notes, sections, line }: Decision,
  setting: Setting,
): readonly unknown[] | undefined {
  const section = (text: string): Section | undefined =>
    sections.find((containing) => containing.kind === 'notes' && containing.text.includes(text));
  return unlessEmpty(
    notes.map((text) => {
      const stating = section(text);
      const at = stating?.line ?? line;
      const list = NOTED.test(text) ? actors(peopleNamed(text), at, setting) : [];
      if (!anybody(list)) return leftOut(`en anteckning utan läsbar avsändare: ${opening(text, 60)}`, at);
      const statement = /särskilt yttrande/iu.test(`${stating?.heading ?? ''} ${text}`);
      return {
        kind: statement ? 'statement' : 'note',
        by: list,
        text: toCheck(text, 'orden är källans', at),
      };
    }),
  );
}

/** One who stands among the voters as well is pointed out: the § may have votes that it did not concern. */
export function disqualifiedOf(
  { disqualified, voteEvents, line }: Decision,
  setting: Setting,
): readonly unknown[] | undefined {
  const voted = new Set(
    voteEvents.flatMap(({ votes }) =>
      votes
        .filter(({ option }) => option !== 'not voting' && option !== 'absent')
        .map((vote) => setting.people.refer(setting.reading, setting.body, vote).person),
    ),
  );
  return unlessEmpty(
    disqualified.map(({ name, party, role }): Noted | object => {
      if (name === null) return leftOut('jäv utan namn', line);
      const referred = setting.people.refer(setting.reading, setting.body, {
        name,
        party,
        role: role ?? null,
        line,
      });
      const doubts = [
        ...(referred.party === null ? ['källan anger inget parti; null betyder partilös'] : []),
        ...(voted.has(referred.person)
          ? [`${name} anges som jävig men står bland de röstande: gällde jävet bara någon omröstning?`]
          : []),
      ];
      return doubts.length > 0 ? toCheck(referred, doubts.join('. '), line) : referred;
    }),
  );
}
