import { addDays } from '../../../src/domain/dates.ts';
import { documentBody, shortBody } from './body.ts';
import { makeDecision, type Setting } from './decision.ts';
import type { ArchiveFile } from './file.ts';
import { frameFiles, makeOrganization, type MadeOrganization } from './organizations.ts';
import { random, type Random } from './random.ts';
import { sentence, sentences, title, topics } from './made-up-swedish.ts';

/**
 * Made-up archives of any size, the same every time. A meeting has its own seed, so it is the same
 * whatever was made before it, except that a matter now and then continues one of an earlier meeting.
 */
interface MadeArchive {
  readonly files: readonly ArchiveFile[];
  /** One more meeting of 20 decisions with its document, later than all others. */
  readonly newMeeting: readonly ArchiveFile[];
}

const DECISIONS_A_MEETING = 20;
const ONE_IN_FIVE = 5;
const FIRST_DAY = '2019-01-14';
const DAYS = 2690;

const organizationCount = (decisions: number) => Math.min(8, Math.max(2, Math.ceil(decisions / 2000)));

interface Plan {
  readonly organizations: readonly MadeOrganization[];
  readonly meetings: number;
}

function setting({ organizations, meetings }: Plan, index: number): Setting {
  const organization = organizations[index % organizations.length]!;
  const turn = Math.floor(index / organizations.length);
  const body = organization.bodies[turn % organization.bodies.length]!;
  const date = addDays(FIRST_DAY, Math.floor((index * DAYS) / meetings));
  const firstParagraph = Math.floor(turn / organization.bodies.length) * DECISIONS_A_MEETING;
  return { organization, body, date, meeting: `${body.id}/${date}`, firstParagraph };
}

/** Some matters go on where an earlier meeting of the same organisation left them. */
function matterOf(plan: Plan, index: number, order: number): string {
  const by = random(`matter ${index} ${order}`);
  const before = index - by.int(1, 6) * plan.organizations.length;
  if (before >= 0 && by.chance(0.35)) return matterOf(plan, before, order);
  const { organization, date } = setting(plan, index);
  return `${organization.initials}/${date.slice(0, 4)}:${index * DECISIONS_A_MEETING + order}`;
}

function meetingFile(
  by: Random,
  { organization, body, date, meeting }: Setting,
  decisions: number,
): ArchiveFile {
  const source = `https://www.${organization.id}.example/protokoll/${date}`;
  const data = {
    body: body.id,
    date,
    summary: sentences(by, 1, 1),
    paragraphCount: decisions + by.int(0, 15),
    voteEventCount: 'unknown',
    papers: [{ title: 'Protokoll', url: source }],
    approvals: [{ approved: addDays(date, 7), noticed: addDays(date, 8) }],
    sources: [{ title: `Påhittat protokoll ${date}`, publisher: organization.name, url: source }],
    published: addDays(date, 10),
  };
  return { collection: 'sammantraden', id: meeting, data, body: shortBody(by) };
}

function documentFile(
  by: Random,
  { organization, date }: Setting,
  matter: string,
  index: number,
): ArchiveFile {
  const data = {
    organization: organization.id,
    kind: by.pick(['report', 'presentation', 'annual-report', 'consultation-response']),
    title: `${title(by)}: en påhittad rapport`,
    summary: sentences(by, 1, 2),
    date: addDays(date, -20),
    matters: [matter],
    topics: [by.pick(topics)[0]],
    sources: [
      { title: 'Påhittad rapport', publisher: organization.name, url: 'unknown', note: sentence(by) },
    ],
    published: addDays(date, 10),
  };
  return { collection: 'underlag', id: `${organization.id}/rapport-${index}`, data, body: documentBody(by) };
}

function meetingFiles(plan: Plan, index: number, decisions: number): ArchiveFile[] {
  const meetingSetting = setting(plan, index);
  const by = random(`meeting ${index}`);
  const voteAt = Array.from({ length: DECISIONS_A_MEETING / ONE_IN_FIVE }, () => by.int(1, ONE_IN_FIVE));
  const meeting = meetingFile(by, meetingSetting, decisions);
  const document = documentFile(by, meetingSetting, matterOf(plan, index, 1), index);
  const made = Array.from({ length: decisions }, (_, place) => {
    const order = place + 1;
    const hasVote = voteAt[Math.floor(place / ONE_IN_FIVE)] === (place % ONE_IN_FIVE) + 1;
    return makeDecision(by, meetingSetting, { order, matter: matterOf(plan, index, order), hasVote });
  });
  return [meeting, document, ...made];
}

/** Steps of one matter refer to the one before. */
function withEarlierSteps(files: readonly ArchiveFile[]): ArchiveFile[] {
  const last = new Map<string, string>();
  return files.map((file) => {
    if (file.collection !== 'beslut') return file;
    const matter = (file.data['matters'] as string[])[0] ?? '';
    const earlier = last.get(matter);
    last.set(matter, file.id);
    if (earlier === undefined) return file;
    const references = [
      { relation: 'earlier-step', decision: earlier, text: 'Ärendet behandlades här dessförinnan.' },
    ];
    return { ...file, data: { ...file.data, references } };
  });
}

/** An archive of `decisions` decisions. */
export function makeArchive(decisions: number): MadeArchive {
  const meetings = Math.ceil(decisions / DECISIONS_A_MEETING);
  const organizations = Array.from({ length: organizationCount(decisions) }, (_, index) =>
    makeOrganization(index),
  );
  const plan = { organizations, meetings };
  const held = Array.from({ length: meetings }, (_, index) =>
    meetingFiles(plan, index, Math.min(DECISIONS_A_MEETING, decisions - index * DECISIONS_A_MEETING)),
  ).flat();
  const next = meetingFiles(plan, meetings, DECISIONS_A_MEETING);
  const linked = withEarlierSteps([...held, ...next]);
  return {
    files: [...frameFiles(organizations), ...linked.slice(0, held.length)],
    newMeeting: linked.slice(held.length),
  };
}
