import { z } from 'zod';
import { choice, field, orUnknown, partialDate, reference, sentences, text } from './field.ts';
import { crossReference, publication, registryNumbers, sources, synonyms, topics } from './parts.ts';

export const documentKinds = {
  report: 'Tjänsteskrivelse',
  presentation: 'Presentation',
  'consultation-response': 'Remissyttrande',
  'annual-report': 'Årsrapport',
  audit: 'Revisionsrapport',
  other: 'Annat underlag',
} as const;

const proposedDecision = z.strictObject({
  body: field(reference('organ'), 'Organ', 'Organet som förslaget riktar sig till.'),
  clauses: field(
    z.array(sentences()).min(1),
    'Förslagets punkter',
    'Vad som föreslås. Visas aldrig som beslutat.',
  ),
  decided: field(
    orUnknown(reference('beslut')),
    'Beslutat',
    'Beslutet som förslaget ledde till, eller unknown om det inte framgår.',
  ),
});

export const document = z.strictObject({
  organization: field(reference('organisationer'), 'Organisation', 'Vems dokument det är.'),
  kind: field(choice(documentKinds), 'Slag', 'Vilket slags dokument det är.'),
  title: field(text(), 'Rubrik', 'Vad dokumentet handlar om.'),
  summary: field(sentences(), 'Kort', 'Vad dokumentet säger, i en eller två meningar.'),
  date: field(orUnknown(partialDate()), 'Datum', 'När dokumentet skrevs eller visades, eller unknown.'),
  period: field(text().optional(), 'Period', 'Tiden som dokumentet handlar om.'),
  matters: registryNumbers,
  proposedDecision: field(
    proposedDecision.optional(),
    'Förslag till beslut',
    'Vad dokumentet föreslår att ett organ ska besluta.',
  ),
  references: field(z.array(crossReference).default([]), 'Samband', 'Beslut som dokumentet hör ihop med.'),
  recipients: field(z.array(text()).default([]), 'Skickas till', 'Vilka som får dokumentet.'),
  topics,
  synonyms: synonyms('Vad människor kallar det som underlaget gäller.'),
  sources,
  ...publication,
});
