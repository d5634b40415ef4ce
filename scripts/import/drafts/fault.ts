/** Why no drafts can be made. Codes are permanent and never reused. */
export const draftFaultKinds = {
  'organisation-ej-angiven': 'Det framgår inte vilken organisation filen hör till.',
  'organisation-okand': 'Organisationen finns inte i innehållet.',
  'annan-organisation': 'Filen hör till en annan organisation än den som angavs.',
  'organ-ej-angivet': 'Det framgår inte vilket organ filen kommer från.',
  'organ-okant': 'Organet finns inte bland organisationens organ.',
  'inget-sammantrade': 'Filen är varken protokoll, utdrag eller sammanfattning av ett sammanträde.',
  'innehall-saknas': 'Mappen med innehåll finns inte.',
  'filer-finns': 'Det finns redan filer för allt som lästes.',
  'kunde-inte-skriva': 'Utkasten kunde inte skrivas.',
} as const;
export type DraftFaultCode = keyof typeof draftFaultKinds;

/** Stops the making of drafts before anything is written. The message is Swedish and says what to do. */
export class DraftFault extends Error {
  readonly code: DraftFaultCode;
  constructor(code: DraftFaultCode, advice: string) {
    super(`${draftFaultKinds[code]} ${advice}`);
    this.code = code;
  }
}
