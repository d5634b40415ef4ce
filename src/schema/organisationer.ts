import { z } from 'zod';
import { bodyKinds, organizationKinds } from '../domain/organization.ts';
import { choice, count, field, orUnknown, partialDate, reference, slug, text, webAddress } from './field.ts';
import { correctionsOf, formerNames } from './parts.ts';

const seats = z.strictObject({
  party: field(reference('partier'), 'Parti', 'Partiets id.'),
  seats: field(count(), 'Platser', 'Antal platser i organet.'),
});

const term = z.strictObject({
  from: field(orUnknown(partialDate()), 'Från', 'När mandatperioden började.'),
  to: field(orUnknown(partialDate()), 'Till', 'När mandatperioden slutade eller slutar.'),
  seats: field(orUnknown(count()), 'Antal platser', 'Hur många ledamöter organet har.'),
  parties: field(z.array(seats).default([]), 'Platser per parti', 'Fördelningen, om den är känd.'),
  source: field(webAddress().optional(), 'Källa', 'Var uppgiften finns.'),
});

const body = z.strictObject({
  id: field(slug(), 'Id', 'Organets del av adressen, till exempel kommunstyrelsen eller regionstyrelsen.'),
  name: field(text(), 'Namn', 'Till exempel Kommunstyrelsen eller Regionstyrelsen.'),
  formerNames: formerNames('organet'),
  kind: field(
    choice(bodyKinds),
    'Slag',
    'Vilket slags organ det är. Lagens regler beror på det, också vilka beslut som går att överklaga.',
  ),
  terms: field(
    z.array(term).default([]),
    'Mandatperioder',
    'Antal platser per mandatperiod, om det är känt.',
  ),
});

const government = z.strictObject({
  from: field(orUnknown(partialDate()), 'Från', 'När styret började.'),
  to: field(orUnknown(partialDate()), 'Till', 'När styret slutade eller mandatperioden tar slut.'),
  parties: field(z.array(reference('partier')).min(1), 'Partier', 'Partierna som styr.'),
  source: field(webAddress(), 'Källa', 'Var uppgiften finns.'),
});

export const organization = z.strictObject({
  name: field(text(), 'Namn', 'Organisationens namn, till exempel Exempelby kommun eller Region Exempelby.'),
  formerNames: formerNames('organisationen'),
  kind: field(choice(organizationKinds), 'Slag', 'Region, kommun eller kommunalförbund.'),
  website: field(webAddress(), 'Webbplats', 'Organisationens egen webbplats.'),
  noticeBoard: field(
    orUnknown(webAddress()),
    'Anslagstavla',
    'Adressen till den officiella anslagstavlan. Vi länkar dit och ersätter den aldrig.',
  ),
  minutes: field(orUnknown(webAddress()), 'Protokoll', 'Sidan där organisationen publicerar sina protokoll.'),
  publishesMinutesWording: field(
    z.literal(true).optional(),
    'Visa protokollets ord',
    'true om beslutets punkter också ska visas ordagrant som de står i protokollet, där någon har skrivit in dem. Utan fältet finns de orden inte i något som publiceras.',
  ),
  contact: field(z.email().optional(), 'Kontakt', 'E-postadress dit läsaren kan anmäla fel.'),
  bodies: field(z.array(body).min(1), 'Organ', 'Fullmäktige, styrelse, nämnder och andra organ.'),
  governments: field(z.array(government).default([]), 'Styre', 'Vilka partier som styr, per mandatperiod.'),
  corrections: correctionsOf('namn, organ, platser och styre'),
});
