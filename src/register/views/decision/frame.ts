import { addresses } from '../../../domain/addresses.ts';
import { decisionKind, manners, mannerOfDeciding } from '../../../domain/decision.ts';
import { isKnown } from '../../../domain/unknown.ts';
import type { Entry } from '../../../schema/collections.ts';
import { searchKey } from '../../../search/record.ts';
import { searchKinds } from '../../../site/search-kinds.ts';
import {
  bodyLabel,
  meetingDate,
  meetingName,
  organizationLabel,
  paragraphName,
  searchedDate,
  topicLabels,
} from '../../labels.ts';
import { provenance, type PageFrame } from '../../page-frame.ts';
import type { Register } from '../../register.ts';
import { decisionDescription } from './description.ts';
import { decisionItem, decisionPlace } from './list-item.ts';

/** The frame of a decision's page, and what the search knows of it. */
export function decisionFrame(register: Register, decision: Entry<'beslut'>): PageFrame {
  const { id, data } = decision;
  const meeting = register.get('sammantraden', data.meeting);
  const body = register.body(meeting.data.body);
  const { date } = meeting.data;
  const kind = decisionKind(data.clauses);
  const paragraph = paragraphName(data.paragraph);
  return {
    title: [data.title, [meetingName(register, meeting), paragraph].filter(Boolean).join(' ')].join(' – '),
    description: decisionDescription(register, decision),
    path: addresses.decision(id),
    breadcrumb: [
      organizationLabel(register, body.organization),
      bodyLabel(register, body.id),
      {
        text: isKnown(date) ? meetingDate(register, meeting).text : 'Odaterat',
        href: addresses.meeting(meeting.id),
      },
    ],
    search: {
      kind: kind === 'proposes' ? searchKinds.proposal : searchKinds.decision,
      title: data.title,
      ...searchedDate(register, meeting),
      place: decisionPlace(register, decision),
      organization: organizationLabel(register, body.organization).text,
      body: body.name,
      status: decisionItem(register, decision).status,
      manner: manners[mannerOfDeciding(data.procedure)],
      topics: topicLabels(register, data.topics).map(({ text }) => text),
      synonyms: data.topics.flatMap((topic) => register.get('amnen', topic).data.synonyms),
      keys: [
        ...data.matters.map(searchKey.matter),
        ...(isKnown(data.paragraph) ? [searchKey.paragraph(data.paragraph)] : []),
      ],
    },
    provenance: provenance(register, data, body.organization),
  };
}
