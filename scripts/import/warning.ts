/** Something in one file that a person must look at. Codes are permanent and never reused. */
export interface Warning {
  code: WarningCode;
  message: string;
  line: number | null;
}

/** Every kind of warning, with what it asks of the reader. */
export const warningKinds = {
  'datum-saknas': 'Mötets datum står inte i filen.',
  'datum-utan-ar': 'Dag och månad står i filen, men inte året.',
  'datum-ur-filnamn': 'Datumet är filnamnets; texten nämner samma dag men kallar den inte mötets.',
  'datum-skiljer-sig': 'Filen anger flera mötesdatum.',
  'organ-saknas': 'Organet står inte i filen.',
  'organisation-saknas': 'Det framgår inte vilken region eller kommun det gäller.',
  'inga-beslut': 'Ingen paragraf och inget beslut hittades.',
  'rubrik-saknas': 'Paragrafens rubrik står inte i filen.',
  'lucka-i-paragrafer': 'Paragrafnumren går inte i en följd.',
  'paragraf-dubbel': 'Samma paragrafnummer står två gånger.',
  'beslut-saknas': 'Paragrafen har ingen beslutsdel.',
  'okand-rubrik': 'En rad ser ut som en rubrik som importen inte känner.',
  'forslag-utan-namn': 'Ett yrkande utan läsbart namn.',
  'namn-utan-parti': 'Ett namn utan parti.',
  'parti-okant': 'Partibeteckningen är inte känd.',
  'reservation-utan-namn': 'En reservation utan läsbart namn.',
  'rost-utan-siffror': 'Omröstning utan utskrivna röstetal.',
  'rost-betydelse-saknas': 'Vad ja och nej betyder står inte.',
  'ja-nej-ej-utsatt': 'Källan räknar röster för två förslag utan att kalla dem ja och nej.',
  'rostlista-stammer-inte': 'Listan och röstetalen går inte ihop.',
  'rostetal-skiljer-sig': 'Röstetalen anges olika på två ställen.',
  'rost-saknas-i-lista': 'En rad i röstlistan kunde inte läsas.',
  'kryss-mellan-kolumner': 'Ett kryss står mellan två kolumner.',
  'kolumner-forlorade': 'Röstlistans kolumner har gått förlorade i filen.',
  'dubbelt-namn': 'Samma person står två gånger i en röstlista.',
  'bilaga-saknas': 'Paragrafen hänvisar till en bilaga som inte finns i filen.',
  'bilaga-utan-paragraf': 'En röstlista som ingen paragraf hänvisar till.',
  'bilaga-titel-skiljer-sig': 'Röstlistans ärende heter inte som paragrafen.',
  'personnummer-borttaget': 'Källan innehåller något som ser ut som ett personnummer.',
  'text-ej-tolkad': 'Text som ingen regel läser; den finns kvar i läsningen.',
  'kallan-rattad': 'Ett känt tryckfel är rättat enligt tabellen över rättelser.',
  'annat-filslag': 'Filens innehåll är av ett annat slag än namnet säger.',
  'liknande-namn': 'Ett namn liknar en känd person men är inte samma.',
} as const;
export type WarningCode = keyof typeof warningKinds;

/** A warning with the particulars after what its kind says. */
export function warn(code: WarningCode, line: number | null, particulars?: string): Warning {
  const message = particulars === undefined ? warningKinds[code] : `${warningKinds[code]} ${particulars}`;
  return { code, message, line };
}
