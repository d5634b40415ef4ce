import { counted } from '../../../domain/counted.ts';
import type { FormRow } from './form.ts';
import type { FormFile, Report, Uncertain, UpdateReport } from './model.ts';

const MOST_LINES = 14;

/** The report for the terminal: short, in Swedish. `page` is the path of the same as a page. */
export function asText(report: Report, page: string): string {
  return [
    ...report.files.flatMap(
      ({ file, meeting, meetingOutcome, figures, decisions, form, uncertain, kept }) => [
        '',
        `${file} → sammantraden/${meeting} (${meetingOutcome})`,
        ...figures.map(([name, value]) => `  ${name}: ${value}`),
        ...uncertain.map(uncertainLine),
        ...form.map(formLine),
        ...(kept.length > 0
          ? [
              `  ${counted(kept.length, 'del', 'delar')} av filen hör inte till någon paragraf. Texten står i rapporten.`,
            ]
          : []),
        ...decisions.flatMap((decision) => [
          `  ${decision.name} ${decision.title.slice(0, 70)} (${decision.place}): ${decision.outcome}`,
          `      Läst: ${decision.read.join(', ') || 'bara text'}`,
          ...decision.uncertain.map((doubt) => `  ${uncertainLine(doubt)}`),
          ...(decision.signs.length > 0
            ? [`      Kan röra en privatperson: ${decision.signs.join(', ')}`]
            : []),
        ]),
      ],
    ),
    '',
    ...formFileLines(report.minutesForm),
    ...peopleLines(report),
    ...report.updates.flatMap(updateLines),
    ...summaryLines(report),
    `Hela rapporten: ${page}`,
    '',
  ].join('\n');
}

const uncertainLine = ({ text, line, source }: Uncertain) =>
  `    ? ${text}${line === null ? '' : ` [rad ${line}${source === null ? '' : `: ${source.slice(0, 100)}`}]`}`;

/** The most of each side of the form that the terminal shows. */
const MOST_VALUES = 6;

function formLine({ label, values }: FormRow): string {
  const shown = values
    .slice(0, MOST_VALUES)
    .map(({ text, count, taught }) => `${text} (${count}${taught ? ', enligt protokollformen' : ''})`);
  const more = values.length > MOST_VALUES ? [`${values.length - MOST_VALUES} till i rapporten`] : [];
  return `  ${label}: ${[...shown, ...more].join('; ')}`;
}

function formFileLines({ path, state, proposal }: FormFile): string[] {
  const news = proposal === null ? '' : ' Rapporten visar vad protokollet har som filen saknar.';
  switch (state) {
    case 'used':
      return [`Protokollformen ${path} användes.${news}`];
    case 'unreviewed':
      return [
        `Protokollformen ${path} är ogranskad och användes inte. Läs den och ta bort raden unreviewed.`,
      ];
    case 'written':
      return [
        `Protokollformen ${path} är skriven. Rätta den och ta bort raden unreviewed, så används den nästa gång.`,
      ];
    case 'none':
      return proposal === null
        ? []
        : [`Protokollets form går att rätta: lägg till --protokollform, så skrivs den till ${path}.`];
  }
}

function peopleLines({ people, parties }: Report): string[] {
  const { matched, proposed, others } = people;
  return [
    `Personer: ${matched} kända, ${proposed.length} som liknar någon känd, ${others.length} nya.`,
    ...proposed.map(
      ({ name, party, near }) => `    ? ${name} (${party}): samma som ${near.join(' eller ')}? Inte hopförd.`,
    ),
    ...people.elsewhere.map(
      (id) => `    ? ${id}: samma namn och parti, men inget uppdrag där den dagen i innehållet.`,
    ),
    ...(parties.length > 0
      ? [`Partier som inte finns i innehållet: ${parties.join(', ')}. De har blivit utkast.`]
      : []),
  ];
}

function updateLines({ path, filled, difference, differing, unreadable }: UpdateReport): string[] {
  if (unreadable) return [`${path}: filens fält går inte att läsa, så den lämnas.`];
  const head = filled.length > 0 ? `${path}: fyller i ${filled.join(', ')}` : `${path}: inget att fylla i`;
  return [
    head,
    ...difference
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => `    ${line}`),
    ...differing.flatMap((differingField) => {
      const lines = differingField.difference.split('\n').filter((line) => line !== '');
      return [
        `    Skiljer sig, lämnas som det är: ${differingField.field}`,
        ...lines.slice(0, MOST_LINES).map((line) => `      ${line}`),
        ...(lines.length > MOST_LINES ? [`      … ${lines.length - MOST_LINES} rader till i rapporten`] : []),
      ];
    }),
  ];
}

function summaryLines({ written, left, updates, errors }: Report): string[] {
  const updated = updates.filter(({ filled }) => filled.length > 0).length;
  return [
    `${counted(written.length, 'fil skriven', 'filer skrivna')}${updated > 0 ? `, ${updated} kompletterade` : ''}.${written.length > 0 ? ' Allt är ogranskade utkast: läs dem i npm run dev.' : ''}`,
    ...(left.length > 0
      ? [
          `${counted(left.length, 'fil fanns redan och är', 'filer fanns redan och är')} orörda. Lägg till --update för att se skillnaden och fylla i det som saknas:`,
          ...left.map((path) => `    ${path}`),
        ]
      : []),
    ...(errors.length > 0
      ? [`npm run check kommer att säga till om ${errors.length} saker som måste fyllas i:`, ...errors]
      : []),
  ];
}
