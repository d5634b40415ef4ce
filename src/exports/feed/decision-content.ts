import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { DecisionView } from '../../register/views/decision.ts';
import type { VoteView } from '../../register/views/vote.ts';
import { fragment, label, list, section } from './html.ts';
import { origin } from './origin.ts';

const mannersInWords: Record<DecisionView['manner'], string> = {
  vote: 'Avgjordes med omröstning.',
  acclamation: 'Avgjordes med acklamation. Då antecknas ingens röst.',
  unknown: 'Hur beslutet fattades: framgår inte av källan.',
};

/** Where and when, with what is not known said. */
function place(view: DecisionView): ElementContent[] {
  const dated = view.date.stated !== false;
  return [
    h(
      'p',
      `${view.kindText}. `,
      h('a', { href: view.meeting.href }, view.meeting.text),
      view.paragraph.stated === false ? '. Paragraf: framgår inte av källan.' : `, ${view.paragraph.text}.`,
      dated ? '' : ' Datum: framgår inte av källan.',
      view.dateNote ? ` ${view.dateNote}` : '',
    ),
    ...(view.memberBill ? [h('p', `${view.memberBill}.`)] : []),
    ...(view.closedDoors ? [h('p', `Stängda dörrar. ${view.closedDoors}`)] : []),
  ];
}

function ruling(view: DecisionView): ElementContent[] {
  const clauses = view.clauses.map(({ text, proposesTo }) =>
    proposesTo ? `Förslag till ${proposesTo}: ${text}` : text,
  );
  return section(
    view.kind === 'proposes' ? 'Förslaget' : 'Beslutet',
    `${view.statusAndLater}.`,
    ...list(clauses, 'ol'),
    ...view.meaning.later.map(({ step, words }) => h('p', label(step), ' ', ...(words ?? []).map(label))),
    [view.meaning.means, view.meaning.next].filter(Boolean).join(' '),
    ...list(view.meaning.sameMatter.map(label)),
  );
}

const vote = (own: VoteView): ElementContent[] =>
  section(
    own.heading,
    own.question,
    h('p', `${own.sentence} ${own.result}`),
    h('p', 'Ja betyder: ', label(own.yesMeans)),
    h('p', 'Nej betyder: ', label(own.noMeans)),
    `Avgjordes med: ${own.rule}`,
    h(
      'p',
      `${own.knowledge.name}. ${own.knowledge.explanation} `,
      h('a', { href: own.href }, 'Omröstningens sida'),
    ),
    ...(own.discrepancy ? [own.discrepancy] : []),
  );

const path = (view: DecisionView): ElementContent[] =>
  section(
    'Så gick det till',
    ...(view.draft ? [`${view.draft.heading}: ${view.draft.text}`] : []),
    ...list(
      view.proposals.map(({ heading, text, scope }) => `${heading}. ${text}${scope ? ` ${scope}.` : ''}`),
    ),
    ...list(
      (view.steps ?? []).map(({ heading, found, text, vote: own }) =>
        [`${heading}.`, own?.question, found, text].filter(Boolean).join(' '),
      ),
      'ol',
    ),
    mannersInWords[view.manner],
  );

const dissent = (view: DecisionView): ElementContent[] => [
  ...section(
    'Reservationer',
    ...view.reservations.map(({ by, favours, words }) =>
      h(
        'p',
        `${by} reserverade sig mot beslutet${favours ? ` till förmån för ${favours.text}` : ''}. `,
        ...words.map(label),
      ),
    ),
  ),
  ...section(
    'Anteckningar',
    ...view.notes.map(({ kind, by, words }) => h('p', `${kind} från ${by}: `, ...words.map(label))),
  ),
  ...section('Jäv', ...view.disqualified),
];

const consequences = (view: DecisionView): ElementContent[] => [
  ...section(
    'Uppdrag',
    ...list(
      view.assignments.map(({ addressee, title, task, due, reportTo }) => [
        `${addressee}: ${task ?? title} Senast: `,
        label(due),
        `.${reportTo ? ` Redovisas till ${reportTo}.` : ''}`,
      ]),
    ),
  ),
  ...section(
    'Pengar',
    ...list(
      view.budget.map(({ amount, kind, later, period, recurrence, purpose }) => [
        `${amount}, ${kind}. ${later ? `${later} ` : ''}${purpose} Period: `,
        label(period),
        '. Hur ofta: ',
        label(recurrence),
        '.',
      ]),
    ),
  ),
  ...section(
    'Före och efter',
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
    ...section('Mer om ärendet', ...fragment(view.html)),
    ...section('Underlag', ...list(view.documents.map(label))),
    ...origin(view.frame.provenance),
  ];
}
