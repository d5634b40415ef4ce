/**
 * A made-up archive with settings of its own, from which a site is built with the same code: two municipalities of the
 * fixtures and of the benchmark, none of which is there.
 */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { linkPackages, testProject, type TestProject } from '../../../src/reading/test-project.ts';
import { translatedPages } from '../../../src/schema/webbplats.ts';
import { settingsFile } from '../../../src/site/settings/content-root.ts';
import { writeContent } from '../../bench/archive/file.ts';
import { makeArchive } from '../../bench/archive/index.ts';

export const settings = {
  name: 'Påhittade protokoll',
  address: 'https://protokoll.pahitt.example',
  contact: 'lasare@pahitt.example',
  firstPage: {
    description: 'Läs vad påhittade kommuner har bestämt.',
    question: 'Vad har de hittat på?',
    lead: 'Inget av detta har hänt.',
  },
  colours: {
    light: {
      paper: '#ffffff',
      sheet: '#f0f0f4',
      ink: '#101014',
      quiet: '#4a4a52',
      rule: '#c8c8d0',
      accent: '#6a1b5d',
    },
    dark: {
      paper: '#101014',
      sheet: '#1c1c22',
      ink: '#f4f4f8',
      quiet: '#b4b4bc',
      rule: '#44444c',
      accent: '#e6a8dc',
    },
  },
  fonts: { reading: 'source-sans-3', controls: 'source-serif-4' },
  languages: [{ code: 'en', pages: Object.keys(translatedPages) }],
} as const;

interface MadeEvent {
  readonly question: string;
  readonly totals: Readonly<Record<string, unknown>>;
  readonly votes: readonly Readonly<Record<string, unknown>>[];
}
interface MadeStep {
  readonly event?: MadeEvent;
}

/** A vote of which the source does not show who voted how. */
const hidden = (event: MadeEvent): MadeEvent => ({
  ...event,
  totals: { ...event.totals, absent: 'unknown' },
  votes: event.votes.map((vote) => ({ ...vote, option: 'unknown' })),
});

/** Few enough that the feed of all has them all, and no two alike. The first vote has unknown positions. */
function archive() {
  let isFirst = true;
  const changed = (step: MadeStep, index: number): MadeStep => {
    if (step.event === undefined) return step;
    const event = isFirst ? hidden(step.event) : step.event;
    isFirst = false;
    return { ...step, event: { ...event, question: `${event.question} (${index})` } };
  };
  return makeArchive(30).files.map((file, index) => {
    const { title, procedure } = file.data;
    return {
      ...file,
      data: {
        ...file.data,
        ...(typeof title === 'string' ? { title: `${title} ${index}` } : {}),
        ...(Array.isArray(procedure) && {
          procedure: (procedure as MadeStep[]).map((step) => changed(step, index)),
        }),
      },
    };
  });
}

/** The project of the made-up site, with packages, ready to be built. */
export function anotherProject(): TestProject {
  const project = testProject('another-site');
  linkPackages(project.folder);
  cpSync('src/reading/fixtures/meetings', project.content, { recursive: true });
  writeContent(project.content, archive());
  // A matter that is handed on to a body from which the archive has nothing in it.
  const file = join(project.content, 'beslut/exempelby/kommunstyrelsen/2024-03-12-2/10.mdx');
  const proposal = readFileSync(file, 'utf8').replace(
    /^clauses:\n( {2}- text: .*\n)/m,
    'matters: [KS 2024/31]\nclauses:\n$1    proposesTo: exempelby/kommunfullmaktige\n',
  );
  writeFileSync(file, proposal);
  // Somebody who has voted nowhere.
  const members = join(project.content, 'personer/exempelby');
  const member = readFileSync(join(members, 'bo-bjork.yaml'), 'utf8');
  writeFileSync(join(members, 'tyst-tystgren.yaml'), member.replace(/^name: .*$/m, 'name: Tyst Tystgren'));
  writeFileSync(settingsFile(project.content), stringify(settings));
  return project;
}
