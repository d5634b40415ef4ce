import { beyondLimits as bodyBeyond, MOST_CHARACTERS } from '../../../src/markdown/limits.ts';
import { beyondLimits as fieldsBeyond } from '../../../src/yaml/limits.ts';

/** Files of a size, each made of one kind of text, as densely as our own bounds let through. */

/** Kinds of text in a body, each by what it repeats. */
const bodies: Readonly<Record<string, string>> = {
  'löpande text': 'Nämnden beslutade om ett bidrag till föreningen på orten. ',
  'korta stycken': 'Bo Ek\n\n',
  'korta punkter': '- Bo Ek\n',
  'numrerade punkter': '1. Bo Ek\n',
  citat: '> Bo Ek\n\n',
  rubriker: '## Bo Ek\n\n',
  tabellrader: '| Bo | 12 |\n',
  länkar: '[Bo Ek](/a/) ',
  hakparenteser: '[a] ',
  betoning: '*a* **b** ',
  'öppen betoning': '*a _b ',
  komponenter: '<Faktaruta rubrik="A">\n\nBo\n\n</Faktaruta>\n\n',
  entiteter: '&amp; ',
  'omvända snedstreck': '\\* ',
  adresser: 'www.exempel.example ',
  paragrafer: '§ 12, KS 2024/12 ',
  telefonnummer: '070-123 45 67 ',
  tal: '123456789012 ',
  'mjuka bindestreck': 'a\u00adb ',
  'tecken utan bredd': 'a\u200bb ',
  blanka: 'a        b\t\t\t\tc ',
  sammansatta: 'a\u0301\u0302 ',
};

/** Kinds of text among the fields. */
const fields: Readonly<Record<string, string>> = {
  röster: '  - { person: exempelby/bo-ek, party: pp, option: yes }\n',
  'okända fält': 'ett-falt: ett värde\n',
  'listor inom hakparenteser': '  - [a, b, c]\n',
  citattecken: '  - "Bo Ek"\n',
  'flerradiga texter': '  - >-\n    Bo Ek\n    Bo Ek\n',
  kommentarer: '# Bo Ek\n',
  'kolon i text': '  - "a: b"\n',
  telefonnummer: '  - 070-123 45 67\n',
  'escapade tecken': '  - "a\\u00e5b"\n',
  fel: '  - a: b: c\n',
};

const LONGEST_WORD = 128;
/** Units in a paragraph: all of them, or so many before the next. */
const PARAGRAPHS = [Infinity, 40, 10];

/** The unit as often as it is let through in a text of a length: with a longer word in it, or parted, where it is too dense. */
function densest(unit: string, length: number, isWithin: (text: string) => boolean, parting = ''): string {
  for (let letters = 0; letters <= LONGEST_WORD; letters = Math.max(1, letters * 2))
    for (const most of parting === '' ? [Infinity] : PARAGRAPHS) {
      const spaced = letters === 0 ? unit : unit.replace(/(\s*)$/, `${'a'.repeat(letters)}$1`);
      const paragraph = most === Infinity ? spaced : `${spaced.repeat(most)}${parting}`;
      const text = paragraph.repeat(Math.ceil(length / paragraph.length)).slice(0, length);
      if (isWithin(text)) return text;
    }
  throw new Error(`No density of ${JSON.stringify(unit)} is within the bounds.`);
}

/** A file of content, as its fields and its body. */
export interface Parts {
  readonly fields: string;
  readonly body: string;
}

export const whole = ({ fields: head, body }: Parts): string => `---\n${head}---\n${body}`;

/** An ordinary file of a length: its votes and its text as often as it takes. */
export function ordinary({ fields: head, body }: Parts, length: number): string {
  const text = `${body}\n`
    .repeat(Math.ceil(length / 3 / body.length))
    .slice(0, Math.min(length / 3, MOST_CHARACTERS));
  const [rows = ''] = /(?<=\n *votes:\n)(?: +- .*\n(?:(?! +- ).*\n)*?)+?(?=\S| {0,8}\w)/.exec(head) ?? [];
  const missing = Math.max(0, length - head.length - text.length);
  const more = rows.repeat(Math.ceil(missing / Math.max(1, rows.length))).slice(0, missing);
  return whole({
    fields: head.replace(rows, () => rows + more.slice(0, more.lastIndexOf('\n') + 1)),
    body: text,
  });
}

/** Every kind as a file of a length; a body as long as it may be, and the rest in the fields. */
export function files(
  { fields: head, body }: Parts,
  length: number,
): readonly (readonly [kind: string, text: string])[] {
  const room = Math.max(100, length - head.length);
  return [
    ...Object.entries(bodies).map(([kind, unit]) => {
      const text = densest(
        unit,
        Math.min(room, MOST_CHARACTERS),
        (made) => bodyBeyond(made) === undefined,
        '\n\n',
      );
      return [`text: ${kind}`, whole({ fields: head, body: text })] as const;
    }),
    ...Object.entries(fields).map(([kind, unit]) => {
      const opened = unit.startsWith(' ') ? 'mer:\n' : '';
      const text = densest(unit, room, (made) => fieldsBeyond(head + opened + made) === undefined);
      const lines = text.slice(0, text.lastIndexOf('\n') + 1);
      return [`fält: ${kind}`, whole({ fields: head + opened + lines, body })] as const;
    }),
  ];
}
