/** Why a whole file cannot be read. Codes are permanent and never reused. */
export const faultKinds = {
  'fil-saknas': 'Filen finns inte eller kan inte öppnas.',
  'fil-tom': 'Filen är tom.',
  'fil-for-stor': 'Filen är för stor.',
  'fil-okand': 'Filens slag känns inte igen. Importen läser PDF, Word (.docx), HTML och ren text.',
  'fil-skadad': 'Filen är skadad och kan inte läsas.',
  'pdf-krypterad': 'PDF-filen är skyddad med lösenord.',
  'pdf-utan-text': 'PDF-filen har ingen text. Den är troligen inskannade bilder.',
  'word-gammal': 'Filen är ett Word-dokument av det äldre slaget (.doc).',
  'zip-bomb': 'Filen växer orimligt mycket när den packas upp.',
  'for-lang-tid': 'Läsningen tog för lång tid.',
} as const;
export type FaultCode = keyof typeof faultKinds;

/** Stops the reading of one file; `advice` says what to do. */
export class ImportFault extends Error {
  readonly code: FaultCode;
  readonly advice: string;
  constructor(code: FaultCode, advice: string) {
    super(`${faultKinds[code]} ${advice}`);
    this.code = code;
    this.advice = advice;
  }
}
