import { addresses } from '../../domain/addresses.ts';
import type { CorrectableCollection } from '../../schema/facts.ts';

/** The page of an entry; of a party, which has one in each organisation, an address that is none. */
export const pageOf: Readonly<Record<CorrectableCollection, (id: string) => string>> = {
  beslut: addresses.decision,
  sammantraden: addresses.meeting,
  underlag: addresses.document,
  personer: addresses.person,
  partier: (id) => `/partier/${id}/`,
  organisationer: addresses.organization,
};
