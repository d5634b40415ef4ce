import { formatDate } from '../../../src/domain/dates.ts';
import type { Document } from './documents.ts';

/** All that a page says of a §, as text: for engines that know of no fields but title and text. */
export const plainText = ({ text, paragraph, matter, body, date }: Document): string =>
  [`${body} ${formatDate(date)} § ${paragraph}`, ...(matter ? [matter] : []), text].join('. ');
