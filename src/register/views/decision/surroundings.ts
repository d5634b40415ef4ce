import { addresses } from '../../../domain/addresses.ts';
import { counted } from '../../../domain/counted.ts';
import { registryKey } from '../../../domain/matter.ts';
import { joined, topicLabels, type Label } from '../../labels.ts';
import { documentMentions, referenceViews, type ReferenceView } from '../references.ts';
import { statedText, type DecisionOnPage } from './on-page.ts';

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

export function surroundings({ register, decision, body, speaker }: DecisionOnPage): Surroundings {
  const { data } = decision;
  const documents = documentMentions(register, data.documents);
  return {
    genderEquality: statedText(data.genderEquality),
    references: referenceViews(register, data.references, speaker),
    documents,
    recipients: data.recipients,
    matters: data.matters.map((number) => ({
      text: number,
      href: addresses.matter(body.organization, registryKey(number)),
    })),
    topics: topicLabels(register, data.topics),
    factsName: joined([
      'Hur det avgjordes',
      ...(documents.length > 0 ? [`${documents.length} underlag`] : []),
      ...(data.recipients.length > 0 ? [counted(data.recipients.length, 'mottagare', 'mottagare')] : []),
    ]),
  };
}
