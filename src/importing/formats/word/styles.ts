import {
  attributeOf,
  childOf,
  childrenOf,
  nameOf,
  elementsOf,
  switchOf,
  valueOf,
  type Element,
} from './xml.ts';

/** What decides how a run is seen. Undefined is not stated. */
export interface RunLook {
  readonly hidden?: boolean;
  readonly struck?: boolean;
  readonly doublyStruck?: boolean;
  readonly raised?: boolean;
  readonly font?: string;
}

/** What a paragraph's style says of its number and level; `numbered` '0' takes a number away. */
export interface ParagraphLook {
  readonly heading?: number;
  readonly list?: { readonly id: string; readonly level?: number };
}

export interface Styles {
  /** How a run is seen, by the styles of its paragraph and its own, and by what stands at itself. */
  run(properties: Element | undefined, paragraphStyle: string | undefined): RunLook;
  paragraph(style: string | undefined): ParagraphLook;
  /** The paragraph style that Word gives where none is named. */
  readonly usual: string | undefined;
  /** Whether a character style is the one of texts that only ask for words. */
  isPlaceholder(style: string | undefined): boolean;
}

interface Style {
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly run: RunLook;
  readonly paragraph: ParagraphLook;
}

const DEEPEST = 20;

/** Reads the styles of a document; `undefined` where it has none. */
export function stylesOf(root: Element | undefined): Styles {
  const elements = root === undefined ? [] : childrenOf(root, 'style');
  const styles = new Map(
    elements.map((element) => [attributeOf(element, 'styleId') ?? '', styleOf(element)]),
  );
  const defaults = runLookOf(childOf(childOf(childOf(root, 'docDefaults'), 'rPrDefault'), 'rPr'));
  const chain = (id: string | undefined): Style[] => {
    const all: Style[] = [];
    for (let at = id; at !== undefined && all.length < DEEPEST;) {
      const style = styles.get(at);
      if (style === undefined) break;
      all.unshift(style);
      at = style.basedOn;
    }
    return all;
  };
  const inherited = <T extends object>(id: string | undefined, part: (style: Style) => T): T =>
    Object.assign({}, ...chain(id).map(part)) as T;
  const usual = elements.find(
    (element) => attributeOf(element, 'type') === 'paragraph' && isOn(attributeOf(element, 'default')),
  );
  return {
    usual: attributeOf(usual, 'styleId'),
    run(properties, paragraphStyle) {
      const ofParagraph = inherited(paragraphStyle, ({ run }) => run);
      const ofCharacter = inherited(valueOf(properties, 'rStyle'), ({ run }) => run);
      const here = runLookOf(properties);
      // What both a paragraph's and a run's style turn on is off: Word toggles.
      const toggled = (name: 'hidden' | 'struck') =>
        here[name] ??
        ((ofParagraph[name] === true) !== (ofCharacter[name] === true) || defaults[name] === true);
      return {
        ...defaults,
        ...ofParagraph,
        ...ofCharacter,
        ...here,
        hidden: toggled('hidden'),
        struck: toggled('struck'),
      };
    },
    paragraph: (style) => inherited(style, ({ paragraph }) => paragraph),
    isPlaceholder: (style) =>
      chain(style).some(({ name }) => /^placeholder text$/iu.test(name)) ||
      /^(?:placeholdertext|platsh[åa]llartext)$/iu.test(style ?? ''),
  };
}

const isOn = (value: string | undefined) => value !== undefined && !/^(?:0|false|off)$/u.test(value);

function styleOf(element: Element): Style {
  const name = valueOf(element, 'name') ?? '';
  const properties = childOf(element, 'pPr');
  const level = /^(?:heading|rubrik) ([1-6])$/iu.exec(name)?.[1];
  return {
    name,
    basedOn: valueOf(element, 'basedOn'),
    run: runLookOf(childOf(element, 'rPr')),
    paragraph: {
      ...paragraphLookOf(properties),
      ...(level === undefined ? {} : { heading: Number(level) }),
    },
  };
}

/** What the properties of a paragraph, or of its style, say themselves. */
export function paragraphLookOf(properties: Element | undefined): ParagraphLook {
  const outline = Number(valueOf(properties, 'outlineLvl') ?? Number.NaN);
  const numbering = childOf(properties, 'numPr');
  const id = valueOf(numbering, 'numId');
  const level = valueOf(numbering, 'ilvl');
  return {
    ...(outline >= 0 && outline <= 5 ? { heading: outline + 1 } : {}),
    ...(id === undefined ? {} : { list: { id, ...(level === undefined ? {} : { level: Number(level) }) } }),
  };
}

function runLookOf(properties: Element | undefined): RunLook {
  if (properties === undefined) return {};
  const look: { -readonly [name in keyof RunLook]: RunLook[name] } = {};
  for (const element of elementsOf(properties)) {
    const value = attributeOf(element, 'val');
    switch (nameOf(element)) {
      case 'vanish':
        look.hidden = isOn(value ?? '1');
        break;
      case 'strike':
        look.struck = isOn(value ?? '1');
        break;
      case 'dstrike':
        look.doublyStruck = isOn(value ?? '1');
        break;
      case 'vertAlign':
        look.raised = value === 'superscript';
        break;
      case 'position':
        look.raised = Number(value) > 0;
        break;
      case 'rFonts':
        look.font = attributeOf(element, 'ascii') ?? attributeOf(element, 'hAnsi');
        break;
    }
  }
  return look;
}

/** Whether the mark at a paragraph's end is hidden or deleted, so that the next goes on in it. */
export const hasNoEnd = (properties: Element | undefined): boolean => {
  const mark = childOf(properties, 'rPr');
  return (
    switchOf(mark, 'vanish') === true ||
    switchOf(mark, 'specVanish') === true ||
    childOf(mark, 'del') !== undefined
  );
};
