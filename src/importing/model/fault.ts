import { importingFaults, type ImportingFaultCode } from './fault-kinds.ts';

type FaultCode = ImportingFaultCode;

/** Stops the reading of one file; `advice` says what to do. */
export class ImportFault extends Error {
  readonly code: FaultCode;
  readonly advice: string;
  constructor(code: FaultCode, advice: string) {
    super(`${importingFaults[code].title}. ${advice}`);
    this.code = code;
    this.advice = advice;
  }
}
