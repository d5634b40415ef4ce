import { addresses } from '../../../domain/addresses.ts';
import { decisionKind, manners, mannerOfDeciding } from '../../../domain/decision.ts';
import { inLanguage, SWEDISH } from '../../../domain/language.ts';
import { isKnown } from '../../../domain/unknown.ts';
import { searchKey, type SearchRecord } from '../../../search/record/record.ts';
import { searchKinds } from '../../../site/search-kinds.ts';
import {
  bodyLabel,
  meetingDate,
  meetingName,
  organizationLabel,
  paragraphName,
  searchedDate,
  searchedMatters,
  topicLabels,
  topicSynonyms,
} from '../../labels.ts';
import type { PageFrame } from '../../page-frame.ts';
import { provenance } from '../../provenance.ts';
import { decisionDescription } from './description.ts';
import { decisionItem, decisionPlace } from './list-item.ts';
import type { DecisionOnPage } from './on-page.ts';
import { toldApart } from './told-apart.ts';

/** What the search knows of a decision. Its index is of Swedish pages. */
function searchRecord({ register, decision, meeting, body }: DecisionOnPage): SearchRecord {
  const { data } = decision;
  const isProposal = decisionKind(data.clauses) === 'proposes';
  return {
    kind: isProposal ? searchKinds.proposal : searchKinds.decision,
    title: data.title,
    ...searchedDate(register, meeting),
    place: decisionPlace(register, decision),
    organization: organizationLabel(register, body.organization).text,
    // As it is called now: one who narrows the search chooses among these.
    body: register.body(body.id).name,
    status: decisionItem(register, decision).status,
    manner: manners[mannerOfDeciding(data.procedure)],
    topics: topicLabels(register, data.topics).map(({ text }) => text),
    synonyms: data.synonyms,
    topicSynonyms: topicSynonyms(register, data.topics),
    matters: searchedMatters(body.organization, data.matters),
    keys: [
      ...data.matters.map(searchKey.matter),
      ...(isKnown(data.paragraph) ? [searchKey.paragraph(data.paragraph)] : []),
    ],
  };
}

/** The frame of a decision's page, and what the search knows of it. */
export function decisionFrame(page: DecisionOnPage): PageFrame {
  const { register, decision, meeting, body, date, language, messages } = page;
  const { id, data } = decision;
  const place = [
    meetingName(register, meeting, language),
    paragraphName(data.paragraph) ?? toldApart(register, decision, (titled) => titled.data.title),
  ];
  return {
    title: [data.title, place.filter(Boolean).join(' ')].join(' – '),
    description: decisionDescription(register, decision, language),
    path: inLanguage(language, addresses.decision(id)),
    translated: 'decisions',
    breadcrumb: [
      organizationLabel(register, body.organization, language, date),
      bodyLabel(register, body.id, language, date),
      {
        text: isKnown(date) ? meetingDate(register, meeting, language).text : messages.decision.undated,
        href: addresses.meeting(meeting.id),
      },
    ],
    ...(language === SWEDISH ? { search: searchRecord(page) } : {}),
    provenance: provenance(register, data, body.organization, language),
  };
}
