import { EMPTY, pictureOf, TICKED } from '../boxes.ts';
import { attributeOf, childOf, childrenOf, switchOf, valueOf, type Element } from './xml.ts';

/** A field of Word while it is read: first its code, then what it shows. */
interface Field {
  code: string;
  isResult: boolean;
  /** Whether it has shown anything. */
  isShown: boolean;
  readonly form: Element | undefined;
}

/** Codes of fields that show nothing by themselves: entries of indexes, values that are set, buttons. */
const SILENT =
  /^\s*(?:TC|XE|TA|RD|SET|ASK|FILLIN|ADVANCE|PRIVATE|MACROBUTTON|GOTOBUTTON|HYPERLINK|TOC|TOA|INDEX|BIBLIOGRAPHY|COMMENTS|NEXT|NEXTIF|SKIPIF|FORMCHECKBOX|FORMDROPDOWN|PRINT|ADDIN|BARCODE|EMBED|LINK|DDE|DDEAUTO|INCLUDEPICTURE|SHAPE|IF)\b/iu;

/** What Word writes in a field whose source it does not find. */
const BROKEN = /^(?:Fel! |Error! |Felaktig(?:t)? )/u;

/** The fields that are open while a text is read; they may begin in one paragraph and end in another. */
export class Fields {
  private readonly open: Field[] = [];

  /** Whether what stands here is shown, and not a field's code. */
  get areShown(): boolean {
    return this.open.every(({ isResult }) => isResult);
  }

  begin(form: Element | undefined): void {
    this.open.push({ code: '', isResult: false, isShown: false, form });
  }

  /** A part of the innermost field's code. */
  code(text: string): void {
    const field = this.open.at(-1);
    if (field !== undefined && !field.isResult) field.code += text;
  }

  separate(): void {
    const field = this.open.at(-1);
    if (field !== undefined) field.isResult = true;
  }

  /** Text that is shown: whether it is the result of no field whose source is lost. */
  show(text: string): boolean {
    if (text.trim() === '') return true;
    for (const field of this.open) field.isShown = true;
    return this.open.length === 0 || !BROKEN.test(text);
  }

  /** Ends the innermost field: what it shows beside its result, and whether it lacks a value that it should have. */
  end(): { text: string; isEmpty: boolean } {
    const field = this.open.pop();
    if (field === undefined) return { text: '', isEmpty: false };
    const text = shownBy(field);
    if (text !== '') for (const outer of this.open) outer.isShown = true;
    return { text, isEmpty: text === '' && isEmpty(field.code, field.isShown) };
  }
}

/** Whether a field with this code lacks a value. */
export const isEmpty = (code: string, isShown: boolean) =>
  !isShown && code.trim() !== '' && !SILENT.test(code);

/** What Word draws of fields that keep no result. */
function shownBy({ code, form, isShown }: Field): string {
  const [, name = '', rest = ''] = /^\s*(\w+)(.*)$/su.exec(code) ?? [];
  switch (name.toUpperCase()) {
    case 'FORMCHECKBOX': {
      const box = childOf(form, 'checkBox');
      return (switchOf(box, 'checked') ?? switchOf(box, 'default') ?? false) ? TICKED : EMPTY;
    }
    case 'FORMDROPDOWN': {
      if (isShown) return '';
      const choices = childOf(form, 'ddList');
      const entries = choices === undefined ? [] : childrenOf(choices, 'listEntry');
      const chosen = Number(valueOf(choices, 'result') ?? valueOf(choices, 'default') ?? 0);
      return attributeOf(entries[chosen], 'val') ?? '';
    }
    case 'SYMBOL': {
      if (isShown) return '';
      const number = /^\s*(0x[\da-f]+|\d+)/iu.exec(rest)?.[1];
      const font = /\\f\s+"?([^"\\]+)"?/iu.exec(rest)?.[1] ?? '';
      return number === undefined ? '' : (pictureOf(font, Number(number)) ?? '');
    }
    default:
      return '';
  }
}
