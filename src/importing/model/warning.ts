import { importingWarnings, type ImportingWarningCode } from './warning-kinds.ts';

/** Something in one file that a person must look at. Codes are permanent and never reused. */
export interface Warning {
  code: WarningCode;
  message: string;
  line: number | null;
}

type WarningCode = ImportingWarningCode;

/** A warning with the particulars after what its kind says. */
export function warn(code: WarningCode, line: number | null, particulars?: string): Warning {
  const said = `${importingWarnings[code].title}.`;
  const message = particulars === undefined ? said : `${said} ${particulars}`;
  return { code, message, line };
}
