import { mean } from './score.ts';

/** What an engine answered to one question. */
export interface Answered {
  readonly kind: string;
  readonly query: string;
  readonly found: readonly (readonly string[])[];
  readonly isTold: boolean;
  readonly success: number;
  readonly recall: number;
  readonly reciprocalRank: number;
  readonly bytes: number;
  readonly files: number;
  readonly milliseconds: number;
}

const figure = (value: number) => value.toFixed(2).replace('.', ',');
const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
const middle = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** The figures of all engines as a table, then success and MRR by kind of question. */
export function searchReport(
  engines: readonly { readonly name: string; readonly answers: readonly Answered[] }[],
): string {
  const rows = engines.map(({ name, answers }) => [
    name,
    figure(mean(answers.map(({ success }) => success))),
    figure(mean(answers.map(({ recall }) => recall))),
    figure(mean(answers.map(({ reciprocalRank }) => reciprocalRank))),
    kilobytes(middle(answers.map(({ bytes }) => bytes))),
    kilobytes(Math.max(...answers.map(({ bytes }) => bytes))),
    String(middle(answers.map(({ files }) => files))),
    `${middle(answers.map(({ milliseconds }) => milliseconds)).toFixed(0)} ms`,
  ]);
  const kinds = [...new Set(engines.flatMap(({ answers }) => answers.map(({ kind }) => kind)))];
  const byKind = kinds.map((kind) => {
    const ofKind = engines.map(({ answers }) => answers.filter((answer) => answer.kind === kind));
    return [
      `${kind} (${ofKind[0]?.length ?? 0})`,
      ...ofKind.map(
        (kindAnswers) =>
          `${figure(mean(kindAnswers.map(({ success }) => success)))} / ${figure(mean(kindAnswers.map(({ reciprocalRank }) => reciprocalRank)))}`,
      ),
    ];
  });
  return [
    table([
      ['', 'success@10', 'recall@10', 'MRR', 'byte, median', 'byte, mest', 'filer', 'tid, median'],
      ...rows,
    ]),
    '',
    table([['success@10 / MRR', ...engines.map(({ name }) => name)], ...byKind]),
  ].join('\n');
}

/** Of questions about what the minutes do not have: how many are answered with hits, and how many of them in silence. */
export function absentReport(
  engines: readonly { readonly name: string; readonly answers: readonly Answered[] }[],
): string {
  const kinds = [...new Set(engines.flatMap(({ answers }) => answers.map(({ kind }) => kind)))];
  const row = (label: string, isCounted: (answer: Answered) => boolean) => {
    const counted = engines.map(({ answers }) => answers.filter(isCounted));
    const cells = counted.map((answers) => {
      const withHits = answers.filter(({ found }) => found.length > 0);
      return `${withHits.length} / ${withHits.filter(({ isTold }) => !isTold).length}`;
    });
    return [`${label} (${counted[0]?.length ?? 0})`, ...cells];
  };
  return table([
    ['svar med träffar / tysta', ...engines.map(({ name }) => name)],
    row('alla', () => true),
    ...kinds.map((kind) => row(kind, (answer) => answer.kind === kind)),
  ]);
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}
