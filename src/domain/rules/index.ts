import { annatParti } from './annat-parti.ts';
import { anslagetForeJusteringen } from './anslaget-fore-justeringen.ts';
import { anslagetSent } from './anslaget-sent.ts';
import { beslutsforhet } from './beslutsforhet.ts';
import { dubbelRost } from './dubbel-rost.ts';
import { ejLedamotDenDagen } from './ej-ledamot-den-dagen.ts';
import { flerNamnAnRoster } from './fler-namn-an-roster.ts';
import { flerRosterAnPlatser } from './fler-roster-an-platser.ts';
import { forberedandeIFullmaktige } from './forberedande-i-fullmaktige.ts';
import { javigINamngivenVotering } from './javig-i-namngiven-votering.ts';
import { javigRostade } from './javig-rostade.ts';
import { justeratForeSammantradet } from './justerat-fore-sammantradet.ts';
import { justeratSent } from './justerat-sent.ts';
import { likaRostetal } from './lika-rostetal.ts';
import { lottningEllerUtslagsrost } from './lottning-eller-utslagsrost.ts';
import { minoritetsregeln } from './minoritetsregeln.ts';
import { ordforandeAvstod } from './ordforande-avstod.ts';
import { reservationUtanDeltagande } from './reservation-utan-deltagande.ts';
import { siffrorMotLista } from './siffror-mot-lista.ts';
import { skillnadIKallan } from './skillnad-i-kallan.ts';
import { skillnadSomInteFinns } from './skillnad-som-inte-finns.ts';
import { slutenMedNamn } from './sluten-med-namn.ts';
import { slutenUtanforVal } from './sluten-utanfor-val.ts';
import type { DecisionSubject, MeetingSubject, Rule } from './subject.ts';
import { utfallUtanForklaring } from './utfall-utan-forklaring.ts';
import { utslagsrostMotUtfallet } from './utslagsrost-mot-utfallet.ts';
import { utslagsrostUtanLikaRostetal } from './utslagsrost-utan-lika-rostetal.ts';

/**
 * The rules of law and arithmetic that data is checked against. An error is what no faithful reading
 * of a source can give: our own data contradicts itself. What a source may truthfully say, however
 * odd or unlawful, is at most a warning, and no rule ever corrects anything.
 */
export const decisionRules: readonly Rule<DecisionSubject>[] = [
  dubbelRost,
  flerRosterAnPlatser,
  beslutsforhet,
  utfallUtanForklaring,
  minoritetsregeln,
  likaRostetal,
  utslagsrostUtanLikaRostetal,
  lottningEllerUtslagsrost,
  utslagsrostMotUtfallet,
  ordforandeAvstod,
  slutenMedNamn,
  slutenUtanforVal,
  javigRostade,
  javigINamngivenVotering,
  reservationUtanDeltagande,
  siffrorMotLista,
  skillnadIKallan,
  skillnadSomInteFinns,
  flerNamnAnRoster,
  ejLedamotDenDagen,
  annatParti,
  forberedandeIFullmaktige,
];

export const meetingRules: readonly Rule<MeetingSubject>[] = [
  justeratForeSammantradet,
  justeratSent,
  anslagetForeJusteringen,
  anslagetSent,
];
