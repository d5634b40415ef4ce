import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { SWEDISH } from '../../domain/language.ts';
import { messagesIn } from '../../messages/index.ts';
import type { DecisionView } from '../../register/views/decision.ts';
import type { VoteView } from '../../register/views/vote.ts';
import { fragment, label, list, section } from './html.ts';
import { origin } from './origin.ts';

const { feed: words, vote: voteWords } = messagesIn(SWEDISH);
const { headings } = words;

/** Where and when, with what is not known said. */
function place(view: DecisionView): ElementContent[] {
  const dated = view.date.stated !== false;
  return [
    h(
      'p',
      `${view.kindText}. `,
      h('a', { href: view.meeting.href }, view.meeting.text),
      view.paragraph.stated === false ? `. ${words.noParagraph}` : `, ${view.paragraph.text}.`,
      dated ? '' : ` ${words.noDate}`,
      view.dateNote ? ` ${view.dateNote}` : '',
    ),
    ...(view.memberBill ? [h('p', `${view.memberBill}.`)] : []),
    ...(view.closedDoors ? [h('p', words.closedDoors(view.closedDoors))] : []),
  ];
}

function ruling(view: DecisionView): ElementContent[] {
  const clauses = view.clauses.map(({ text, proposesTo }) =>
    proposesTo ? words.proposed(proposesTo, text) : text,
  );
  return section(
    view.kind === 'proposes' ? headings.proposes : headings.decides,
    `${view.statusAndLater}.`,
    ...list(clauses, 'ol'),
    ...view.meaning.later.map(({ step, words: told }) =>
      h('p', label(step), ' ', ...(told ?? []).map(label)),
    ),
    [view.meaning.means, view.meaning.next].filter(Boolean).join(' '),
    ...list(view.meaning.sameMatter.map(label)),
  );
}

const vote = (held: VoteView): ElementContent[] =>
  section(
    held.heading,
    held.question,
    h('p', `${held.sentence} ${held.result}`),
    h('p', `${voteWords.yesMeans}: `, label(held.yesMeans)),
    h('p', `${voteWords.noMeans}: `, label(held.noMeans)),
    `${voteWords.settledBy}: ${held.rule}`,
    h(
      'p',
      `${held.knowledge.name}. ${held.knowledge.explanation} `,
      h('a', { href: held.href }, words.votePage),
    ),
    ...(held.discrepancy ? [held.discrepancy] : []),
  );

const path = (view: DecisionView): ElementContent[] =>
  section(
    headings.path,
    ...(view.draft ? [`${view.draft.heading}: ${view.draft.text}`] : []),
    ...list(
      view.proposals.map(({ heading, text, scope }) =>
        [`${heading}.`, text, scope && `${scope}.`].filter(Boolean).join(' '),
      ),
    ),
    ...list(
      (view.steps ?? []).map(({ heading, found, text, vote: held }) =>
        [`${heading}.`, held?.question, found, text].filter(Boolean).join(' '),
      ),
      'ol',
    ),
    words.manners[view.manner],
  );

const dissent = (view: DecisionView): ElementContent[] => [
  ...section(
    headings.reservations,
    ...view.reservations.map(({ by, favours, words: reasons }) =>
      h('p', `${words.reserved(by, favours?.text)} `, ...reasons.map(label)),
    ),
  ),
  ...section(
    headings.notes,
    ...view.notes.map(({ kind, by, words: note }) => h('p', `${words.note(kind, by)} `, ...note.map(label))),
  ),
  ...section(headings.disqualified, ...view.disqualified),
];

const consequences = (view: DecisionView): ElementContent[] => [
  ...section(
    headings.assignments,
    ...list(
      view.assignments.map(({ addressee, title, task, due, reportTo }) => [
        `${words.task(addressee, task ?? title)} ${words.due} `,
        label(due),
        `.${reportTo ? ` ${words.reportTo(reportTo)}` : ''}`,
      ]),
    ),
  ),
  ...section(
    headings.money,
    ...list(
      view.budget.map(({ amount, kind, later, period, recurrence, purpose }) => [
        `${amount}, ${kind}. ${later ? `${later} ` : ''}${purpose} ${words.period} `,
        label(period),
        `. ${words.recurrence} `,
        label(recurrence),
        '.',
      ]),
    ),
  ),
  ...section(
    headings.references,
    ...list(
      view.references.map(({ relation, target, text }) => [`${relation}: `, label(target), `. ${text}`]),
    ),
  ),
];

/** All of a decision: what its page says, in the same words and without its pictures. */
export function decisionContent(view: DecisionView): ElementContent[] {
  return [
    h('p', view.summary),
    ...place(view),
    ...ruling(view),
    ...view.votes.flatMap(vote),
    ...path(view),
    ...dissent(view),
    ...consequences(view),
    ...section(headings.more, ...fragment(view.html)),
    ...section(headings.documents, ...list(view.documents.map(label))),
    ...origin(view.frame.provenance),
  ];
}
