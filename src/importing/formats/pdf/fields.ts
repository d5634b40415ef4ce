import type { PDFPageProxy } from 'unpdf/pdfjs';
import { EMPTY, TICKED } from '../boxes.ts';

/** What stands on a page beside its drawing: fields of a form, stamps, lines through text. */
export interface Annotation {
  readonly id: string;
  /** The value of a field, as it is shown; undefined where it is no field. */
  readonly value: string | undefined;
  /** Whether the value is that of a box to tick, whose drawing says nothing. */
  readonly isBox: boolean;
  readonly isStamp: boolean;
  readonly isStrike: boolean;
  /** Left, bottom, right and top, in the page's own points. */
  readonly place: readonly [number, number, number, number];
}

interface Raw {
  readonly id?: string;
  readonly subtype?: string;
  readonly fieldType?: string;
  readonly fieldValue?: unknown;
  readonly exportValue?: unknown;
  readonly buttonValue?: unknown;
  readonly checkBox?: boolean;
  readonly radioButton?: boolean;
  readonly hidden?: boolean;
  readonly annotationFlags?: number;
  readonly rect?: readonly number[];
}

/** Flags of annotations that are not shown: hidden, and not to be viewed. */
const UNSEEN = 2 | 32;

export async function annotationsOf(page: PDFPageProxy): Promise<Annotation[]> {
  const all = (await page.getAnnotations()) as Raw[];
  return all.flatMap((raw): Annotation[] => {
    const [left = 0, bottom = 0, right = 0, top = 0] = raw.rect ?? [];
    if (raw.hidden === true || ((raw.annotationFlags ?? 0) & UNSEEN) !== 0 || right <= left) return [];
    return [
      {
        id: raw.id ?? '',
        value: raw.subtype === 'Widget' ? valueOf(raw) : undefined,
        isBox: raw.checkBox === true || raw.radioButton === true,
        isStamp: raw.subtype === 'Stamp',
        isStrike: raw.subtype === 'StrikeOut',
        place: [left, bottom, right, top],
      },
    ];
  });
}

function valueOf({
  fieldType,
  fieldValue,
  exportValue,
  buttonValue,
  checkBox,
  radioButton,
}: Raw): string | undefined {
  if (checkBox === true) return fieldValue !== 'Off' && fieldValue === exportValue ? TICKED : EMPTY;
  if (radioButton === true) return fieldValue !== null && fieldValue === buttonValue ? TICKED : EMPTY;
  if (fieldType !== 'Tx' && fieldType !== 'Ch') return undefined;
  const text = Array.isArray(fieldValue)
    ? fieldValue.join(', ')
    : typeof fieldValue === 'string'
      ? fieldValue
      : '';
  return text.trim() === '' ? undefined : text;
}
