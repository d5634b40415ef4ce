import { z } from 'zod';
import { roles } from '../domain/vote.ts';
import { choice, field, orUnknown, partialDate, reference, text } from './field.ts';
import { correctionsOf, doubts, formerNames, unreviewed } from './parts.ts';

const membership = z.strictObject({
  body: field(reference('organ'), 'Organ', 'Organisation och organ, till exempel exempelby/kommunstyrelsen.'),
  role: field(choice(roles), 'Roll', 'Rollen i organet.'),
  party: field(
    reference('partier').nullable(),
    'Parti',
    'Partiet som personen företräder. null för partilös.',
  ),
  from: field(orUnknown(partialDate()), 'Från', 'När uppdraget började. unknown om källan inte anger det.'),
  to: field(orUnknown(partialDate()), 'Till', 'När uppdraget slutade. unknown om källan inte anger det.'),
});

export const person = z.strictObject({
  unreviewed,
  doubts,
  name: field(text(), 'Namn', 'Den förtroendevaldas namn. Privatpersoner namnges aldrig.'),
  sortName: field(
    text().optional(),
    'Sorteras som',
    'Behövs bara om efternamnet är något annat än det sista ordet i namnet: efternamnet först, sedan ett komma och resten, som i en närvarolista, till exempel "Hama Aga, Zagros". Skriv det bara om en källa visar det. Listor över ledamöter ordnas efter det.',
  ),
  formerNames: formerNames('personen'),
  otherNames: field(z.array(text()).default([]), 'Andra skrivsätt', 'Stavningar som förekommer i källor.'),
  memberships: field(z.array(membership).min(1), 'Uppdrag', 'Förtroendeuppdrag med parti och tid.'),
  corrections: correctionsOf('namn och uppdrag'),
});
