import type { Archive, Entry } from '../../schema/collections.ts';
import { fileName } from '../model/file-name.ts';
import type { ReadResult } from '../read.ts';
import { Bodies } from './bodies.ts';
import { decisionFields } from './decision.ts';
import { draftFile, pathOf, type DraftFile } from './file.ts';
import type { ContentFolder } from './folder.ts';
import { meetingFields } from './meeting.ts';
import { leftOut } from './noted.ts';
import { planForm, type PlannedForm } from './minutes-form.ts';
import { personsAndPartiesFor } from './people-and-parties.ts';
import { Parties } from '../persons/parties.ts';
import { People } from './people.ts';
import { lastOrder, meetingId, named } from './meeting-files.ts';
import type { PlannedDecision, PlannedFile, PlannedReading } from './planned.ts';
import { settingOf } from './setting.ts';
import { updated } from './update.ts';

/** All that an import would write, before anything is written. */
export interface Plan {
  readonly readings: readonly PlannedReading[];
  readonly people: People;
  readonly parties: Parties;
  /** The file of how the organisation's minutes are set up. */
  readonly form: PlannedForm;
  /** Drafts of persons and parties that a written file refers to. */
  readonly others: readonly PlannedFile[];
}

export interface Around {
  readonly archive: Archive;
  readonly folder: ContentFolder;
  readonly organization: Entry<'organisationer'>;
  readonly update: boolean;
  readonly today: string;
}

/** Prepares every draft. Throws {@link DraftFault} where a file has no place in the content. */
export function planDrafts(results: readonly ReadResult[], around: Around): Plan {
  const { archive, organization, folder } = around;
  const parties = new Parties(archive, organization.id);
  const people = new People(archive, organization.id, parties);
  const bodies = new Bodies(organization);
  const settings = results.map((result) => ({
    result,
    setting: settingOf(result, around, bodies, people),
  }));
  const meetings = new Map<string, { taken: Set<string>; order: number }>();
  const given = new Set<string>();
  const placed = settings.map((read) => {
    const meeting = meetingId(folder, read.setting.body, read.result.reading, given);
    given.add(meeting);
    return { ...read, meeting };
  });
  const readings = placed.map(({ result, setting, meeting }): PlannedReading => {
    const { reading } = result;
    const known = meetings.get(meeting) ?? { taken: new Set<string>(), order: lastOrder(folder, meeting) };
    const first = !meetings.has(meeting);
    meetings.set(meeting, known);
    const lines = new Map(result.accounts.map(({ line }) => [line.number, line.text]));
    const source = { file: fileName(reading.file), wordsOf: (line: number) => lines.get(line) };
    const meetingFile: PlannedFile = first
      ? planned('sammantraden', meeting, around, () =>
          draftFile('sammantraden', meeting, meetingFields(setting), {
            ...source,
            warnings: reading.warnings,
          }),
        )
      : { outcome: 'same', path: pathOf('sammantraden', meeting) };
    /** What is told of a whole file stands in the draft of its meeting, or in all of its §§ where that is not written. */
    const ofFile = meetingFile.outcome === 'new' ? [] : reading.warnings;
    const decisions = named(reading.decisions, known.taken).map(
      ({ decision, name, twinOf }): PlannedDecision => {
        const id = `${meeting}/${name}`;
        const make = () => {
          const fields = decisionFields(decision, meeting, known.order + 1, setting);
          const prepared =
            twinOf === undefined
              ? fields
              : {
                  ...fields,
                  paragraph: leftOut(`§ ${twinOf} står två gånger i källan`, decision.line),
                };
          return draftFile('beslut', id, prepared, {
            ...source,
            warnings: [...ofFile, ...decision.warnings],
          });
        };
        const file = planned('beslut', id, around, make);
        if (file.outcome === 'new') known.order += 1;
        return { decision, file };
      },
    );
    return { result, bodyName: setting.bodyName, meeting, meetingFile, decisions };
  });
  people.compareDrafts();
  const form = planForm(
    results,
    organization.id,
    archive.protokollformer.find(({ id }) => id === organization.id),
  );
  return { readings, people, parties, form, others: personsAndPartiesFor(readings, people, parties) };
}

function planned(
  collection: 'sammantraden' | 'beslut',
  id: string,
  { folder, update }: Around,
  make: () => DraftFile,
): PlannedFile {
  const path = pathOf(collection, id);
  const existing = folder.read(path);
  if (existing === undefined) return { outcome: 'new', path, draft: make() };
  if (!update) return { outcome: 'left', path };
  const draft = make();
  const filledIn = updated(existing, draft);
  return {
    outcome: filledIn.text === existing ? 'same' : 'updated',
    path,
    draft,
    existing,
    update: filledIn,
  };
}
