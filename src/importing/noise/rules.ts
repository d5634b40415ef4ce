/**
 * What stands on a page without belonging to its text. A rule is certain of its lines by their form
 * alone (`strong`), or takes them only beside a certain one (`beside`): "Kommunstyrelsen" is a page
 * header between "8 (100)" and "Protokoll nr 2", and a recipient elsewhere.
 */
interface NoiseRule {
  readonly name: string;
  readonly certainty: 'strong' | 'beside';
  matches(text: string): boolean;
}

const bodyName =
  /^(?:\p{Lu}[\p{L}-]*(?: (?:och|samt|för|i|med|av|[\p{L}-]+)){0,7} )?(?:\p{L}{0,30}fullmäktige|\p{L}{0,30}styrelsen|\p{L}{0,40}nämnden|\p{L}{0,40}utskottet|\p{L}{0,40}beredningen|direktionen|\p{L}{0,20}kommittén|\p{L}{0,40}utskott|\p{L}{0,40}nämnd)$/iu;

/** "Nämnden för funktionsstöd": what it is for stands after what it is. */
const FOR_WHAT =
  /^(?:Gemensamma nämnden|Nämnden|Utskottet|Beredningen|Kommittén|Styrelsen|Nämnd|Utskott|Beredning) för \p{Ll}[\p{L}-]*(?:(?:,| och| samt|,? samt) \p{Ll}[\p{L}-]*){0,3}$/u;
/** Words that lead to a body in a sentence or a title, and are in no name of one. */
const LEADS =
  /(?:^| )(?:till|från|om|med|av|i|på|vid|åt|enligt|hos|över|under|den|det|en|ett|inför|angående)(?: |$)/iu;

/** Whether a whole line is the name of a decision-making body. */
export const isBodyName = (text: string) =>
  text.length < 90 &&
  /^\p{Lu}/u.test(text) &&
  (FOR_WHAT.test(text) || (bodyName.test(text) && !LEADS.test(text))) &&
  !/(?:^| )(?:förslag|beslut|beslutar|yttrande|utlåtande|sammanträde|protokoll|skrivelse|begäran|enligt|föreslår|yrkande|reservation)(?: |$)/iu.test(
    text,
  ) &&
  !/^(?:Till|Från|För|Enligt|Protokoll|Minnesanteckning|Val|Information|Redovisning|Anmälan|Yrkande|Motion|Remiss|Förslag|Beslut|Skrivelse|Handling)\p{L}* /u.test(
    text,
  );

const form = (name: string, certainty: NoiseRule['certainty'], pattern: RegExp): NoiseRule => ({
  name,
  certainty,
  matches: (text) => text.length < 160 && pattern.test(text),
});

/** The names of the rules that take a line only beside certain furniture; elsewhere it is text. */
export const isBeside = (name: string) =>
  noiseRules.some((rule) => rule.name === name && rule.certainty === 'beside');

export const noiseRules: readonly NoiseRule[] = [
  form('sidnummer', 'strong', /^\d{1,4} ?\( ?\d{1,4} ?\)$/u),
  form(
    'sidnummer',
    'strong',
    /^(?:sida|sid|sidan|blad|page) ?[.:|]? ?\d{1,4}(?: ?(?:av|of|\/|\() ?\d{1,4} ?\)?)?$/iu,
  ),
  form('sidnummer', 'strong', /^\d{1,4} av \d{1,4}$/u),
  form('sidnummer', 'strong', /^\( ?\d{1,4} ?\)$/u),
  form('sidnummer', 'strong', /^[-–] ?\d{1,4} ?[-–]$/u),
  form(
    'justerandes-signatur',
    'strong',
    /^(?:justera(?:nde[sn]?|rens|res?|rnas?|ren)|justeringsm[äa]n\p{L}*|protokollsjusterar\p{L}*|ordförandens?) (?:sign(?:atur(?:er(?:na)?)?)?\b|signum)[\p{L} .:|_]*$/iu,
  ),
  form(
    'justerad',
    'strong',
    /^(?:protokollet|paragrafen|§(?: ?\d{1,4})?) (?:är|har) (?:omedelbart |digitalt |elektroniskt )*(?:justerad|justerat|justerats|signerad|signerat|signerats)(?: (?:digitalt|elektroniskt|omedelbart))?\.?$/iu,
  ),
  form('utdragsbestyrkande', 'strong', /^(?:utdrags?bestyrkande|utdraget bestyrks)[\p{L} .:|_]*$/iu),
  form(
    'fortsattning',
    'strong',
    /^(?:(?:forts(?:ättning)?\.?,? (?:på |av |från )?)(?:\p{L}{1,6} )?§ ?\d{1,4}\b.{0,60}|(?:\p{L}{1,6} )?§ ?\d{1,4},? ?\(?forts(?:ättning|\.)?\)?\.?)$/iu,
  ),
  form('protokollsnummer', 'strong', /^protokoll ?\(? ?(?:nr|nummer) ?\.? ?\d+(?:[/-]\d+)?\)?$/iu),
  form(
    'sammantradesdatum',
    'strong',
    /^(?:sammanträdes|mötes)(?:datum|dag(?:ar)?):? ?(?:\d{4}-\d{2}-\d{2}|(?:den )?\d{1,2}\D{1,30}\d{0,2}\D{0,20}(?:19|20)\d{2})(?: ?[-–] ?\d{4}-\d{2}-\d{2})?$/iu,
  ),
  form('organ-och-protokoll', 'strong', /^[\p{L} -]{3,70}, ?protokoll$/iu),
  {
    name: 'organ-och-datum',
    certainty: 'strong',
    matches: (text) => {
      const [, name] = /^([\p{L} ,-]{5,80}?) ?,? \d{4}-\d{2}-\d{2}$/u.exec(text) ?? [];
      return name !== undefined && isBodyName(name);
    },
  },
  form(
    'utskriftens-sidfot',
    'strong',
    /^(?:(?:file|https?):\/\/\S{1,300}(?: \d{1,4} ?\/ ?\d{1,4})?|\d{1,4}[/-]\d{1,2}[/-]\d{1,4},? \d{1,2}[:.]\d{2}(?: [AP]M)?.{0,100})$/u,
  ),
  form('streck', 'strong', /^[-_=–—*.•·~ ]{5,}$/u),
  {
    name: 'sparrad-logotyp',
    certainty: 'strong',
    matches: (text) => /^(?:\S ){5,40}\S$/u.test(text),
  },
  form(
    'kakor',
    'strong',
    /^(?:vi använder (?:kakor|cookies)|den här webbplatsen använder (?:kakor|cookies)|(?:godkänn|acceptera|tillåt|neka) (?:alla |nödvändiga )?(?:kakor|cookies)|om (?:kakor|cookies)|(?:hantera|inställningar för) (?:kakor|cookies))[\p{L} .,:-]*$/iu,
  ),
  form(
    'navigering',
    'strong',
    /^(?:till (?:innehållet|sidans topp|startsidan)|hoppa till (?:huvud)?innehåll(?:et)?|dela (?:sidan|på facebook)|skriv ut(?: sidan)?|lyssna|du är här:?.*|dagordning handlingar protokoll|senast (?:uppdaterad|ändrad):?.*)$/iu,
  ),
  form('tomma-punkter', 'strong', /^[•·▪◦●○\uf0b7\uf0a7-]$/u),

  form('lost-sidnummer', 'beside', /^\d{1,4}$/u),
  form('protokollsrubrik', 'beside', /^(?:sammanträdes)?protokoll(?:sutdrag)?(?: \d{4}-\d{2}-\d{2})?$/iu),
  form('datumrubrik', 'beside', /^(?:(?:sammanträdes|mötes)?(?:datum|dag):?|\d{4}-\d{2}-\d{2})$/iu),
  { name: 'organnamn', certainty: 'beside', matches: isBodyName },
  form(
    'organisationsnamn',
    'beside',
    /^(?:(?:Region|REGION|Landstinget|LANDSTINGET) \p{Lu}[\p{L} -]{2,40}|\p{Lu}[\p{L}-]{2,30}(?: \p{Lu}[\p{L}-]{2,30}){0,2} (?:kommun|Kommun|KOMMUN|stad|Stad|STAD|läns landsting))$/u,
  ),
  form('organisationsnamn', 'beside', /^\p{Lu}{3,30}FÖRBUND(?:ET)? [\p{Lu} -]{3,40}$/u),
];
