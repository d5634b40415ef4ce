import { draftingFaults, type DraftingFaultCode } from '../model/fault-kinds.ts';

type DraftFaultCode = DraftingFaultCode;

/** Stops the making of drafts before anything is written. The message is Swedish and says what to do. */
export class DraftFault extends Error {
  readonly code: DraftFaultCode;
  constructor(code: DraftFaultCode, advice: string) {
    super(`${draftingFaults[code].title}. ${advice}`);
    this.code = code;
  }
}
