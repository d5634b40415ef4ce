import { peopleNamed } from '../persons/names.ts';
import type { Decision, Section } from '../model/reading.ts';
import { actors, anybody } from './actors.ts';
import { proposalTypeOf } from './kinds.ts';
import { leftOut, toCheck, type Noted } from './noted.ts';
import type { Setting } from './setting.ts';
import { unlessEmpty } from './unless-empty.ts';
import { freeName, slugOf } from './file-names.ts';

/** What members did in a §, as the schema writes it. Whoever cannot be told is left out, and pointed out. */

/** What was moved, each with an id of its own. */
export function proposalsOf({ proposals }: Decision, setting: Setting): readonly unknown[] | undefined {
  const taken = new Set(['liggande', 'avgora-i-dag', 'avslag']);
  return unlessEmpty(
    proposals.map(({ by, text, line }) => {
      const list = actors(by, line, setting);
      if (!anybody(list)) return leftOut('ett yrkande utan läsbart namn', line, text);
      const [first] = by;
      const name = first?.name?.split(' ').at(-1) ?? first?.party ?? 'yrkande';
      const id = freeName(slugOf(name, 'yrkande'), (candidate) => taken.has(candidate));
      taken.add(id);
      const type = proposalTypeOf(text);
      return {
        id,
        type: type === 'other' ? toCheck(type, 'yrkandets slag', line) : type,
        by: list,
        ...textOf(type, text, line),
      };
    }),
  );
}

/** What the movers said is for a person to tell; of an unnamed type it must be. */
const textOf = (type: string, text: string, line: number) =>
  type === 'other' ? { text: leftOut('skriv med egna ord vad som yrkades', line, text) } : {};

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
      if (!anybody(list)) return leftOut('en anteckning utan läsbar avsändare', at, text);
      const statement = /särskilt yttrande/iu.test(`${stating?.heading ?? ''} ${text}`);
      return {
        kind: statement ? 'statement' : 'note',
        by: list,
        text: leftOut('skriv med egna ord vad som antecknades', at, text),
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
      const given = {
        ...referred,
        party: referred.party ?? leftOut('källan anger inget parti här. null betyder partilös', line),
      };
      return voted.has(referred.person)
        ? toCheck(
            given,
            `${name} anges som jävig men står bland de röstande: gällde jävet bara någon omröstning?`,
            line,
          )
        : given;
    }),
  );
}
