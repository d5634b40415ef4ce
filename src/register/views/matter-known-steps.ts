import { SWEDISH } from '../../domain/language.ts';
import { messagesIn } from '../../messages/index.ts';
import { lowered } from '../../domain/lowered.ts';
import { isKnown } from '../../domain/unknown.ts';
import type { EntryData } from '../../schema/collections.ts';
import { bodyLabel, paragraphName, type Label } from '../labels.ts';
import type { Matter } from '../../archive/index.ts';
import type { Register } from '../register.ts';
import { richText } from '../mentions/rich-text.ts';
import type { MatterStep } from './matter-step.ts';
import { dated, decisionStep, documentStep } from './matter-steps.ts';
import { decisionLabel, documentLabel } from './references.ts';

type Elsewhere = NonNullable<EntryData<'beslut'>['references'][number]['elsewhere']>;
/** Where each § that an entry of the matter names stands; the same § named twice is one step. */
function elsewhereStep(register: Register, matter: Matter, named: readonly Naming[]): MatterStep | undefined {
  const [first] = named;
  if (!first) return undefined;
  const { elsewhere, relation, source, from } = first;
  const { body, date, paragraph, title } = elsewhere;
  const held = register.decisionAt(body, date, paragraph);
  if (held && matter.decisions.includes(held)) return undefined;
  const { frame, matter: words, references } = messagesIn(SWEDISH);
  const order = words.order[relation];
  const speaker = { organization: matter.organization };
  return {
    ...(held ? decisionStep(register, held) : {}),
    deed: 'known',
    what: words.relations[relation],
    ...dated(date),
    body: bodyLabel(register, body),
    title: held
      ? decisionLabel(register, held.id)
      : {
          text: [paragraphName(paragraph) ?? words.noParagraph(frame.notStated.toLowerCase()), title]
            .filter(Boolean)
            .join(' '),
        },
    words: [...new Set(named.map(({ text }) => text))].flatMap((text, index) => [
      ...(index > 0 ? [{ text: ' ' }] : []),
      ...richText(register, text, speaker),
    ]),
    assignments: [],
    inArchive: held !== undefined,
    ...(source ? { source } : {}),
    ...(isKnown(date) || !order ? {} : { order: references.decision(order, from.text) }),
  };
}

interface Naming {
  readonly elsewhere: Elsewhere;
  readonly relation: EntryData<'beslut'>['references'][number]['relation'];
  readonly text: string;
  readonly source?: string | undefined;
  readonly from: Label;
}

function namings(register: Register, { decisions, documents }: Matter): Naming[] {
  const all = [
    ...decisions.map(({ id, data }) => ({ data, from: decisionLabel(register, id) })),
    ...documents.map(({ id, data }) => ({ data, from: documentLabel(register, id) })),
  ];
  return all.flatMap(({ data, from }) =>
    data.references.flatMap(({ elsewhere, relation, text, source }) =>
      elsewhere ? [{ elsewhere, relation, text, source, from }] : [],
    ),
  );
}

/** Other decisions and documents of the archive that a matter's own name as its steps, without its number. */
function otherEntries(register: Register, { decisions, documents }: Matter): MatterStep[] {
  const named = [...decisions, ...documents].flatMap(({ data }) => data.references);
  const ids = new Set([...decisions, ...documents].map(({ id }) => id));
  const { matter: words, references } = messagesIn(SWEDISH);
  const steps = new Map<string, MatterStep>();
  for (const { decision, document, relation } of named) {
    const id = decision ?? document;
    if (id === undefined || ids.has(id) || steps.has(id)) continue;
    const step = decision
      ? decisionStep(register, register.get('beslut', id))
      : documentStep(register, register.get('underlag', id));
    steps.set(id, { ...step, what: references.decision(words.relations[relation], lowered(step.what)) });
  }
  return [...steps.values()];
}

/** The steps that a matter's entries name and that do not carry its number; each once. */
export function knownSteps(register: Register, matter: Matter): MatterStep[] {
  const elsewhere = Map.groupBy(
    namings(register, matter),
    ({ elsewhere: { body, date, paragraph, title } }) =>
      [body, date, paragraph, isKnown(date) && isKnown(paragraph) ? '' : title].join('\n'),
  );
  const steps = [
    ...otherEntries(register, matter),
    ...[...elsewhere.values()].flatMap((named) => elsewhereStep(register, matter, named) ?? []),
  ];
  const hrefs = steps.map(({ title }) => title.href);
  return steps.filter(({ title: { href } }, index) => href === undefined || hrefs.indexOf(href) === index);
}
