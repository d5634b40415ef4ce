import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { slugify } from '../../../src/domain/addresses.ts';
import type { Archive, Entry } from '../../../src/schema/collections.ts';
import { organizationOf } from '../meeting/organization.ts';
import type { ReadResult } from '../read.ts';
import type { Decision, Reading } from '../reading.ts';
import { Bodies } from './bodies.ts';
import { textOfKept, textOfSections } from './body-text.ts';
import { decisionFields } from './decision.ts';
import { DraftFault } from './fault.ts';
import { draftFile, pathOf, type DraftFile } from './file.ts';
import { meetingFields } from './meeting.ts';
import { toCheck } from './noted.ts';
import { Parties } from './parties.ts';
import { People } from './people.ts';
import { partyFields, personFields } from './person.ts';
import { lastOrder, meetingId, named } from './place.ts';
import type { Setting } from './setting.ts';
import { updated, type Update } from './update.ts';

/** What becomes of one draft. `left` is an existing file that nothing is done with. */
export type Outcome = 'new' | 'left' | 'updated' | 'same';

export interface PlannedFile {
  readonly outcome: Outcome;
  readonly path: string;
  /** The draft; absent for an existing file that is left. */
  readonly draft?: DraftFile;
  /** What stands there now, and what is done with it. */
  readonly existing?: string;
  readonly update?: Update;
}

export interface PlannedDecision {
  readonly decision: Decision;
  readonly file: PlannedFile;
}

export interface PlannedReading {
  readonly result: ReadResult;
  readonly bodyName: string;
  readonly meeting: string;
  readonly meetingFile: PlannedFile;
  readonly decisions: readonly PlannedDecision[];
}

/** All that an import would write, before anything is written. */
export interface Plan {
  readonly readings: readonly PlannedReading[];
  readonly people: People;
  readonly parties: Parties;
  /** Drafts of persons and parties that a written file refers to. */
  readonly others: readonly PlannedFile[];
}

export interface Around {
  readonly archive: Archive;
  readonly root: string;
  readonly organization: Entry<'organisationer'>;
  readonly update: boolean;
  readonly today: string;
}

/** Prepares every draft. Throws {@link DraftFault} where a file has no place in the content. */
export function planDrafts(results: readonly ReadResult[], around: Around): Plan {
  const { archive, organization, root } = around;
  const parties = new Parties(archive, organization.id);
  const people = new People(archive, organization.id, parties);
  const bodies = new Bodies(organization);
  const settings = results.map((result) => ({
    result,
    setting: settingOf(result, around, bodies, people),
  }));
  const meetings = new Map<string, { taken: Set<string>; order: number }>();
  const given = new Set<string>();
  const placed = settings.map((own) => {
    const meeting = meetingId(root, own.setting.body, own.result.reading, given);
    given.add(meeting);
    return { ...own, meeting };
  });
  /** What all files of one meeting say outside their §§ goes into its one draft. */
  const keptOf = (meeting: string) =>
    placed.flatMap((own) => (own.meeting === meeting ? own.result.reading.kept : []));
  const readings = placed.map(({ result, setting, meeting }): PlannedReading => {
    const { reading } = result;
    const known = meetings.get(meeting) ?? { taken: new Set<string>(), order: lastOrder(root, meeting) };
    const first = !meetings.has(meeting);
    meetings.set(meeting, known);
    const source = basename(reading.file);
    const meetingFile: PlannedFile = first
      ? planned('sammantraden', meeting, around, () =>
          draftFile(
            'sammantraden',
            meeting,
            meetingFields(setting),
            source,
            textOfKept(keptOf(meeting)).body,
          ),
        )
      : { outcome: 'same', path: pathOf('sammantraden', meeting) };
    const decisions = named(reading.decisions, known.taken).map(
      ({ decision, name, twinOf }): PlannedDecision => {
        const id = `${meeting}/${name}`;
        const make = () => {
          const fields = decisionFields(decision, meeting, known.order + 1, setting);
          const own =
            twinOf === undefined
              ? fields
              : {
                  ...fields,
                  paragraph: toCheck('unknown', `§ ${twinOf} står två gånger i källan`, decision.line),
                };
          return draftFile('beslut', id, own, source, textOfSections(decision.sections).body);
        };
        const file = planned('beslut', id, around, make);
        if (file.outcome === 'new') known.order += 1;
        return { decision, file };
      },
    );
    return { result, bodyName: setting.bodyName, meeting, meetingFile, decisions };
  });
  people.compareDrafts();
  return { readings, people, parties, others: othersFor(readings, people, parties) };
}

function settingOf(
  { reading, accounts }: ReadResult,
  { archive, organization, today }: Around,
  bodies: Bodies,
  people: People,
): Setting {
  const file = basename(reading.file);
  const named = organizationOf(accounts.map(({ line }) => line));
  const other = archive.organisationer.find(
    (own) => own.id !== organization.id && named !== null && sameName(own.data.name, named),
  );
  if (other !== undefined && named !== null && !sameName(organization.data.name, named))
    throw new DraftFault(
      'annan-organisation',
      `${file}: den nämner ${named}. Menar du --organisation ${other.id}?`,
    );
  if (reading.decisions.length === 0 || reading.kind === 'other' || reading.kind === 'report')
    throw new DraftFault(
      'inget-sammantrade',
      `${file}: ${reading.kind === 'report' ? 'den ser ut att vara en tjänsteskrivelse' : 'inget beslut hittades'}. Lägg upp den som underlag i stället, eller kontrollera att rätt fil är vald.`,
    );
  if (reading.body === null)
    throw new DraftFault(
      'organ-ej-angivet',
      `${file}: kontrollera att rätt fil är vald, och att den börjar med organets namn.`,
    );
  const body = bodies.find(reading.body);
  if (body === undefined) throw new DraftFault('organ-okant', `${file}: ${bodies.advice(reading.body)}`);
  return {
    reading,
    publisher: organization.data.name,
    body: body.id,
    bodyName: body.name,
    bodies,
    people,
    today,
  };
}

function planned(
  collection: 'sammantraden' | 'beslut',
  id: string,
  { root, update }: Around,
  make: () => DraftFile,
): PlannedFile {
  const path = pathOf(collection, id);
  const whole = join(root, path);
  if (!existsSync(whole)) return { outcome: 'new', path, draft: make() };
  if (!update) return { outcome: 'left', path };
  const existing = readFileSync(whole, 'utf8');
  const draft = make();
  const own = updated(existing, draft);
  return { outcome: own.text === existing ? 'same' : 'updated', path, draft, existing, update: own };
}

/** The text that a planned file will hold, if it is written. */
export const writtenText = ({ outcome, draft, update }: PlannedFile): string | undefined =>
  outcome === 'new' ? draft?.text : outcome === 'updated' ? update?.text : undefined;

/** Persons and parties are drafted only for what is written. */
function othersFor(readings: readonly PlannedReading[], people: People, parties: Parties): PlannedFile[] {
  const texts = readings.flatMap(({ meetingFile, decisions }) =>
    [meetingFile, ...decisions.map(({ file }) => file)].map(writtenText).filter((text) => text !== undefined),
  );
  const words = new Set(texts.flatMap((text) => text.match(/[a-z0-9/-]+/gu) ?? []));
  const persons = [...people.added.values()]
    .filter(({ id }) => words.has(id))
    .map((person) => draftFile('personer', person.id, personFields(person), basename(person.file)));
  const used = new Set(
    texts
      .concat(persons.map(({ text }) => text))
      .flatMap((text) => [...text.matchAll(/party: ([a-z0-9-]+)/gu)].map((match) => match[1])),
  );
  const added = parties.added
    .filter(({ id }) => used.has(id))
    .map((party) =>
      draftFile('partier', party.id, partyFields(party), basename(readings[0]?.result.reading.file ?? '')),
    );
  return [...added, ...persons].map((draft) => ({ outcome: 'new', path: draft.path, draft }));
}

/** "Göteborgs Stad", "Göteborgs stads". */
const sameName = (a: string, b: string) => slugify(a).replace(/s$/u, '') === slugify(b).replace(/s$/u, '');
