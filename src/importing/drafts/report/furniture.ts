/** Names of rules of furniture whose letters are not those of the word. */
const names: Readonly<Record<string, string>> = {
  'aterkommande-sidhuvud': 'återkommande rad',
  'ej-ifyllt': 'ej ifylld ruta',
  fortsattning: 'fortsättning på paragrafen',
  'justerandes-signatur': 'justerandes signatur',
  'lost-sidnummer': 'sidnummer',
  navigering: 'webbplatsens navigering',
  organnamn: 'organets namn',
  'organ-och-datum': 'organ och datum',
  'organ-och-protokoll': 'organ och protokoll',
  organisationsnamn: 'organisationens namn',
  protokollform: 'enligt protokollformen',
  sammantradesdatum: 'sammanträdesdatum',
  'sidans-ram': 'webbsidans ram',
  'sparrad-logotyp': 'logotyp',
  stampel: 'stämpel',
  'tomma-punkter': 'tom punkt',
  'upprepad-paragrafrubrik': 'paragrafens rubrik en gång till',
  'utskriftens-sidfot': 'utskriftens sidfot',
};

/** Why a line is no text, in words. */
export const furnitureName = (rule: string): string => names[rule] ?? rule;
