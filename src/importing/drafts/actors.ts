import type { PersonRef } from '../model/reading.ts';
import { leftOut, Noted, toCheck } from './noted.ts';
import type { Setting } from './setting.ts';

/** Who did something, as the schema writes it, one actor a person or party; notes say what is missing. */
export function actors(by: readonly PersonRef[], line: number, setting: Setting): (Noted | object)[] {
  return by.map((person) => {
    const actor = actorOf(person, line, setting);
    if (actor === undefined) return leftOut('någon som källan inte namnger så att det går att läsa', line);
    if (person.andOthers === true)
      return toCheck(actor, 'källan skriver m.fl. och säger inte vilka fler', line);
    return person.name !== null && person.party === null
      ? toCheck(actor, 'källan anger inget parti', line)
      : actor;
  });
}

function actorOf(
  { name, party, role }: PersonRef,
  line: number,
  { people, reading, body }: Setting,
): object | undefined {
  if (name === null) return party === null ? undefined : { party: people.party(party, reading) };
  const referred = people.refer(reading, body, { name, party, role: role ?? null, line });
  return {
    person: referred.person,
    ...(referred.party === null ? {} : { party: referred.party }),
    ...(role ? { role } : {}),
  };
}

/** Whether a list holds anybody at all, beside what is left out. */
export const anybody = (list: readonly (Noted | object)[]) =>
  list.some((item) => !(item instanceof Noted) || item.value !== undefined);
