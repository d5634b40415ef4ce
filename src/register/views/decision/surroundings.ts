import { addresses } from '../../../domain/addresses.ts';
import { registryKey } from '../../../domain/matter.ts';
import { joined, topicLabels, type Label } from '../../labels.ts';
import { documentMentions, referenceViews, type ReferenceView } from '../references.ts';
import { stated } from '../vote.ts';
import type { DecisionOnPage } from './on-page.ts';

/** What stands beside a decision: references, papers, recipients, matters and topics. */
export interface Surroundings {
  readonly genderEquality: Label;
  readonly references: readonly ReferenceView[];
  readonly documents: readonly Label[];
  readonly recipients: readonly string[];
  readonly matters: readonly Label[];
  readonly topics: readonly Label[];
  /** What the notes beside the decision hold: "Hur det avgjordes, 3 underlag och 1 mottagare". */
  readonly factsName: string;
}

export function surroundings(page: DecisionOnPage): Surroundings {
  const { register, decision, body, speaker, language, messages } = page;
  const { decision: words } = messages;
  const { data } = decision;
  const documents = documentMentions(register, data.documents, language);
  return {
    genderEquality: stated(data.genderEquality, language),
    references: referenceViews(register, data.references, speaker, language),
    documents,
    recipients: data.recipients,
    matters: data.matters.map((number) => ({
      text: number,
      href: addresses.matter(body.organization, registryKey(number)),
    })),
    topics: topicLabels(register, data.topics, language),
    factsName: joined(
      [
        words.howSettled,
        ...(documents.length > 0 ? [words.documents(documents.length)] : []),
        ...(data.recipients.length > 0 ? [words.recipients(data.recipients.length)] : []),
      ],
      language,
    ),
  };
}
