import { cite } from '../../domain/law/cite.ts';

/** Whether a decision can be appealed, when and by whom. Pages of decisions are in Swedish only. */
export const appeal = {
  answers: {
    no: 'Nej',
    unknown: 'Det vet vi inte',
    appealed: 'Överklagat',
    otherLaw: 'Enligt en annan lag',
    notYet: 'Tiden att överklaga har inte börjat',
    until: (day: string) => `Ja, till och med den ${day}`,
    usuallyUntil: (day: string) => `I regel, till och med den ${day}`,
    ranOut: (day: string) => `Tiden gick ut den ${day}, om anslaget satt uppe hela tiden`,
  },
  steps: {
    approved: 'Justerat',
    approvedDayUnknown: 'Dagen framgår inte av källan',
    announced: 'Anslaget',
    lastDay: 'Sista dag att överklaga',
    notYet: 'Inte ännu',
    cannot: 'Kan inte överklagas',
    notCounted: 'Räknas inte ut',
    unknown: 'Vet vi inte',
  },
  minutesApproved: (on: string) => `Protokollet är justerat${on}.`,
  paragraphApproved: (on: string) => `Paragrafen är justerad${on}.`,
  on: (day: string) => ` den ${day}`,
  preliminary: 'Protokollet är inte justerat. Sammanfattningen är skriven före det och kan komma att ändras.',
  announced: (day: string) => `Justeringen anslogs den ${day}.`,
  approvalUnknown:
    'Källan säger inte om protokollet är justerat eller anslaget, och därför inte heller till när beslutet kan eller kunde överklagas. Det kan organisationen svara på.',
  noticeUnknown:
    'När det anslogs framgår inte av källan, och därför inte heller till när beslutet kan eller kunde överklagas. Det kan organisationen svara på.',
  /** Who may appeal, and where. */
  who: {
    region:
      'Medlemmar i regionen, till exempel de som är folkbokförda där, kan överklaga skriftligt till förvaltningsrätten.',
    municipality:
      'Medlemmar i kommunen, till exempel de som är folkbokförda där, kan överklaga skriftligt till förvaltningsrätten.',
    federation:
      'Medlemmar i förbundets kommuner och regioner, till exempel de som är folkbokförda där, kan överklaga skriftligt till förvaltningsrätten. Det kan också kommunerna och regionerna själva.',
    joint:
      'Medlemmar i de kommuner och regioner som har nämnden tillsammans, till exempel de som är folkbokförda där, kan överklaga skriftligt till förvaltningsrätten.',
  },
  whatIsTried: `Den prövar bara om beslutet är lagligt (${cite(['KL 13:1', 'KL 13:4', 'KL 13:8'])}).`,
  unlessPreparatory: `Ett beslut av en styrelse eller nämnd som bara förbereder eller bara verkställer något går inte att överklaga (${cite(['KL 13:2'])}). Arkivet säger inte om det här är ett sådant.`,
  proposalsCannot:
    'Punkterna som är förslag till ett annat organ går inte att överklaga. Det går att överklaga det organets beslut.',
  /** After that a proposal cannot be appealed. */
  assemblyCan: (bodies: string) => `Beslut som ${bodies} fattar går att överklaga (${cite(['KL 13:2'])}).`,
  otherLawsFirst: `Finns det regler om överklagande i en annan lag gäller de i stället, ibland med en annan tid (${cite(['KL 13:3'])}).`,
  ifTheNoticeStood: `Tiden löper ut bara om anslaget har suttit uppe hela tiden (${cite(['KL 13:5'])}). Det vet vi inte. Arkivet har ingen uppgift om att beslutet är överklagat.`,
  preparatory: `Beslutet går inte att överklaga, eftersom det bara förbereder ett annat beslut (${cite(['KL 13:2'])}).`,
  executing: `Beslutet går inte att överklaga, eftersom det bara verkställer ett annat beslut (${cite(['KL 13:2'])}).`,
  otherLaw: (law: string) =>
    `Beslutet överklagas enligt ${law} och inte enligt kommunallagen. Vem som får överklaga, hur och till när kan då vara något annat. Därför räknar vi inte ut någon sista dag.`,
  ofDraftingBody: `En beredning förbereder ärenden åt andra (${cite(['KL 3:2', 'KL 3:5'])}). Om det här beslutet kan överklagas vet vi inte. Det kan organisationen svara på.`,
  ofUnknownBody:
    'Vi vet inte vilket slags organ i lagens mening som har beslutat. Därför vet vi inte heller om beslutet kan överklagas. Det kan organisationen svara på.',
  undated: {
    'not-on-all-boards': `Tiden räknas från den dag då justeringen stod på anslagstavlorna hos alla som har nämnden tillsammans (${cite(['KL 9:32', 'KL 13:5'])}). Den dagen framgår inte av källan.`,
    'before-the-law':
      'Beslutet anslogs före 2018, när en äldre kommunallag gällde. Därför räknar vi inte ut någon sista dag.',
  },
  isAppealed: (how: string) => `Beslutet är överklagat. ${how}`,
};
