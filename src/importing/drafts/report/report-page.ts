import { escaped } from '../../../html/escape.ts';
import type { LineAccount } from './account.ts';
import type { ReadItem, SourceLine } from './beside.ts';
import type { FormRow, FormValue } from './form.ts';
import type { DecisionReport, FormFile, FileReport, Report, Uncertain, UpdateReport } from './model.ts';
import { style } from './style.ts';

const list = (items: readonly string[]) =>
  items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

/** The report as one page that needs nothing else: no script, nothing from anywhere. */
export function asPage(report: Report, made: string): string {
  const names = report.files.map(({ file }) => file).join(', ');
  return `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Importrapport: ${escaped(names)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>Importrapport</h1>
<p>${escaped(names)}, ${escaped(made)}. Allt som skrevs är ogranskade utkast. Källans ord står i dem bara som protokollets rubrik och beslutssatser. Rubrik, sammanfattning och text skriver du själv, med källan och läsningen sida vid sida här nedanför. Ett streck vid en rad i källan betyder att något är läst ur den.</p>
${report.files.map(fileSection).join('\n')}
${formFileSection(report.minutesForm)}
${peopleSection(report)}
${report.updates.length > 0 ? `<section><h2>Filer som fanns</h2>${report.updates.map(updateSection).join('')}</section>` : ''}
${report.left.length > 0 ? `<section><h2>Orörda filer</h2><p>De fanns redan. Kör om med <code>--update</code> för att se skillnaden.</p>${list(report.left.map((path) => `<code>${escaped(path)}</code>`))}</section>` : ''}
${report.errors.length > 0 ? `<section><h2>Det här säger npm run check</h2>${report.errors.map((text) => `<pre>${escaped(text)}</pre>`).join('')}</section>` : ''}
<section><h2>Skrivna filer</h2>${report.written.length > 0 ? list(report.written.map((path) => `<code>${escaped(path)}</code>`)) : '<p>Inga.</p>'}</section>
</main>
</body>
</html>
`;
}

/** A reference to a line of the source, which leads there if the report shows it. */
type LineLink = (line: number, words?: string) => string;

/** The lines that one file's part of the report shows, each under an id of its own. */
function linesOf(decisions: readonly DecisionReport[], place: number) {
  const shown = new Set(decisions.flatMap(({ source }) => source.map(({ number }) => number)));
  const idOf = (line: number) => `rad-${place}-${line}`;
  const link: LineLink = (line, words = `rad ${line}`) =>
    shown.has(line) ? `<a href="#${idOf(line)}">${words}</a>` : words;
  return { idOf, link };
}

function fileSection(
  { file, form, account, meeting, meetingOutcome, figures, uncertain, decisions, kept }: FileReport,
  index: number,
): string {
  const { idOf, link } = linesOf(decisions, index + 1);
  return `<section>
<h2>${escaped(file)}</h2>
<p>Sammanträdet <code>${escaped(meeting)}</code>: ${escaped(meetingOutcome)}.</p>
<dl>${figures.map(([name, value]) => `<div><dt>${escaped(name)}</dt><dd>${escaped(value)}</dd></div>`).join('')}</dl>
${accountFigure(account)}
${formSection(form)}
${doubtList(uncertain, 'Osäkert i filen', link)}
${decisions.map((decision) => decisionSection(decision, idOf, link)).join('\n')}
${kept.map(({ line, text }) => `<details><summary>Text som inte hör till någon paragraf, från rad ${line}</summary><pre>${escaped(text)}</pre></details>`).join('')}
</section>`;
}

function decisionSection(
  { name, title, place, outcome, path, read, source, items, uncertain, signs }: DecisionReport,
  idOf: (line: number) => string,
  link: LineLink,
): string {
  return `<article>
<h3>${escaped(name)} <span>${escaped(title)}</span></h3>
<p class="meta">${escaped(place)} · ${escaped(outcome)} · <code>${escaped(path)}</code></p>
<p>Läst: ${escaped(read.join(', ') || 'bara text')}.</p>
${signs.length > 0 ? `<p>Kan röra en privatperson: ${escaped(signs.join(', '))}.</p>` : ''}
${doubtList(uncertain, `Osäkert i ${name}`, link)}
${beside(source, items, idOf, link)}
</article>`;
}

/** A bar as wide as the page, parted as the lines are, and what each part is in words. */
const accountFigure = ({ total, parts }: LineAccount) => `<figure>
<figcaption>Var källans ${total} rader tog vägen</figcaption>
<div class="bar" aria-hidden="true">${parts.map(({ kind, share }) => (share > 0 ? `<span class="${kind}" style="width:${share.toFixed(2)}%"></span>` : '')).join('')}</div>
<ul class="legend">${parts.map(({ kind, name, count }) => `<li><span class="key ${kind}" aria-hidden="true"></span>${escaped(name)}: ${count}</li>`).join('')}</ul>
</figure>`;

/** The most of each side of the form that stands open. */
const MOST_OPEN = 8;

/** What the source showed of its own form, by trait. */
function formSection(form: readonly FormRow[]): string {
  if (form.length === 0) return '';
  const rows = form.map(({ label, values }) => {
    const [open, rest] = [values.slice(0, MOST_OPEN), values.slice(MOST_OPEN)];
    const more =
      rest.length === 0
        ? ''
        : `<details><summary>${rest.length} till</summary><ul>${rest.map(formValue).join('')}</ul></details>`;
    return `<div><dt>${escaped(label)}</dt><dd><ul>${open.map(formValue).join('')}</ul>${more}</dd></div>`;
  });
  return `<h3>Så är protokollet uppbyggt</h3>
<p class="meta">Så här ser formen ut enligt filens egna rader, med hur många ställen som visar det. Stämmer det inte är läsningen av paragraferna inte heller att lita på.</p>
<dl class="form">${rows.join('')}</dl>`;
}

const formValue = ({ text, meaning, count, taught }: FormValue) =>
  `<li><span>${escaped(text)}</span><b>${count}</b>${meaning === null ? '' : `<small>${escaped(meaning)}</small>`}${taught ? '<small>enligt protokollformen</small>' : ''}</li>`;

/** The file in which an editor puts right what was learnt. */
function formFileSection({ path, state, proposal }: FormFile): string {
  const file = `<code>${escaped(path)}</code>`;
  const said = {
    used: `Filen ${file} användes. Det som den säger står ovanför med orden ”enligt protokollformen”.`,
    unreviewed: `Filen ${file} är ogranskad och användes inte. Läs igenom den och ta bort raden <code>unreviewed</code>, så läses nästa protokoll som den säger.`,
    written: `Det som står ovanför om hur protokollet är uppbyggt är sparat i ${file}. Rätta det som är fel, ange vad okända rubriker handlar om, och ta bort raden <code>unreviewed</code>. Då läses nästa protokoll så.`,
    none: `Är något fel ovanför? Spara det som protokollform: kör importen med <code>--protokollform</code>, som skriver ${file}, eller kopiera texten dit. Rätta den och ta bort raden <code>unreviewed</code>, så läses nästa protokoll från organisationen så.`,
  }[state];
  if (proposal === null && state === 'none') return '';
  const heading = state === 'used' ? 'Det här har protokollet som filen saknar' : 'Filens text';
  return `<section><h2>Protokollformen</h2><p>${said}</p>${proposal === null ? '' : `<details><summary>${heading}</summary><pre>${escaped(proposal)}</pre></details>`}</section>`;
}

/** The source and what was read of it, beside each other where there is room. */
const beside = (
  source: readonly SourceLine[],
  items: readonly ReadItem[],
  idOf: (line: number) => string,
  link: LineLink,
) => `<div class="beside">
<section><h4>Källan</h4><ol class="source">${source.map((line) => sourceLine(line, idOf)).join('')}</ol></section>
<section><h4>Läst</h4><dl class="read">${items.map(({ name, value, line }) => `<div><dt>${escaped(name)}</dt><dd>${escaped(value)}${line === null ? '' : ` ${link(line)}`}</dd></div>`).join('')}</dl></section>
</div>`;

const sourceLine = ({ number, text, leftOut, isRead }: SourceLine, idOf: (line: number) => string) =>
  `<li id="${idOf(number)}"${leftOut === undefined ? (isRead ? ' class="read-line"' : '') : ' class="noise"'}><span>${number}</span>${escaped(text)}${leftOut === undefined ? '' : ` <em>${escaped(leftOut)}</em>`}</li>`;

/** What must be looked at, each with its line and the words there. */
function doubtList(uncertain: readonly Uncertain[], heading: string, link: LineLink): string {
  if (uncertain.length === 0) return '';
  const items = uncertain.map(
    ({ text, line, source }) =>
      `<li><span>${escaped(text)}</span><span>${line === null ? '' : link(line)}</span>${source === null ? '<span></span>' : `<q>${escaped(source)}</q>`}</li>`,
  );
  return `<h4>${escaped(heading)}</h4><ul class="doubts">${items.join('')}</ul>`;
}

function peopleSection({ people, parties }: Report): string {
  const shown = (person: { name: string; party: string }) =>
    `${escaped(person.name)} (${escaped(person.party)})`;
  return `<section><h2>Personer</h2>
<p>${people.matched} kända, ${people.proposed.length} som liknar någon känd, ${people.others.length} nya.</p>
${people.proposed.length > 0 ? `<h3>Liknar någon, inte hopförda</h3>${list(people.proposed.map((newName) => `${shown(newName)}: samma som ${newName.near.map((id) => `<code>${escaped(id)}</code>`).join(' eller ')}?`))}` : ''}
${people.elsewhere.length > 0 ? `<h3>Samma namn och parti, men inget uppdrag i organet den dagen</h3>${list(people.elsewhere.map((id) => `<code>${escaped(id)}</code>`))}` : ''}
${people.others.length > 0 ? `<h3>Nya</h3>${list(people.others.map(shown))}` : ''}
${parties.length > 0 ? `<h3>Partier som inte fanns</h3>${list(parties.map(escaped))}` : ''}</section>`;
}

function updateSection({ path, filled, difference, differing, unreadable }: UpdateReport): string {
  if (unreadable)
    return `<h3><code>${escaped(path)}</code></h3><p>Filens fält går inte att läsa, så den lämnas.</p>`;
  return `<h3><code>${escaped(path)}</code></h3>
<p>${filled.length > 0 ? `Ifyllt: ${escaped(filled.join(', '))}.` : 'Inget att fylla i.'}</p>
${difference === '' ? '' : `<pre>${escaped(difference)}</pre>`}
${differing.map((differingField) => `<p>Skiljer sig, lämnat som det är: ${escaped(differingField.field)}</p><pre>${escaped(differingField.difference)}</pre>`).join('')}`;
}
