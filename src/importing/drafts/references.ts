import type { Decision } from '../model/reading.ts';
import { leftOut, toWrite } from './noted.ts';
import type { Setting } from './setting.ts';

/** Other §§ that the source names, each once; one whose body is not known is only pointed out. */
export function referencesOf({ references }: Decision, { bodies }: Setting): unknown[] | undefined {
  const seen = new Set<string>();
  const list = references.flatMap(({ body, date, paragraph, line }) => {
    const key = `${body}/${date}/${paragraph}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const named = body === null ? undefined : bodies.find(body);
    const plain = paragraph.toLowerCase();
    if (named === undefined || !/^\d+( ?[a-z])?$/u.test(plain)) {
      const where = [body ?? 'organet framgår inte', date ?? 'datum saknas', `§ ${paragraph}`].join(', ');
      return [leftOut(`en hänvisning till ${where}`, line)];
    }
    const stated = {
      relation: 'related',
      elsewhere: {
        body: named.id,
        date: date ?? leftOut('vilken dag hänvisningen gäller', line),
        paragraph: plain,
      },
      text: 'Källan hänvisar hit.',
    };
    return [toWrite('Säg gärna i en mening hur besluten hör ihop.', stated)];
  });
  return list.length === 0 ? undefined : list;
}
