import { addresses } from '../domain/addresses.ts';
import { describedForms, type DescribedField } from './describe.ts';

/** The page that describes all fields: its frame, and a group a collection, and one for the settings. */
export const fieldsFrame = {
  title: 'Alla fält',
  description: 'Vad varje fält heter, vad det betyder och vad som får stå i det.',
  path: addresses.guide('falt'),
  breadcrumb: [
    { text: 'Om', href: addresses.about() },
    { text: 'Så publicerar du', href: addresses.guide() },
  ],
};

export const fieldGroups: readonly { id: string; title: string; fields: readonly DescribedField[] }[] =
  describedForms().map(({ name, noun, fields }) => ({
    id: name,
    title: noun.charAt(0).toUpperCase() + noun.slice(1),
    fields,
  }));
