import type { Element, Root } from 'hast';

/** How a web page shows a text, where that decides whether and how a person reads it. */
export interface Look {
  readonly hidden?: boolean;
  /** Set where it is there for those who listen to the page, and not seen. */
  readonly spoken?: boolean;
  readonly struck?: boolean;
  readonly raised?: boolean;
  readonly rotated?: boolean;
  readonly preformatted?: boolean;
  /** How the items of a list are numbered, as style sheets name it. */
  readonly listKind?: string;
  /** The family of its font, where the source names one. */
  readonly font?: string;
}

type Rule = { readonly tag: string; readonly names: readonly string[]; readonly look: Look };

/** Reads what style sheets and attributes of a page say of an element; only the simplest selectors count. */
export function looksOf(tree: Root): (element: Element) => Look {
  const rules = sheetsIn(tree).flatMap(rulesOf);
  return (element) => {
    const names = namesOf(element);
    const looks = rules
      .filter(
        ({ tag, names: all }) =>
          (tag === '' || tag === element.tagName) && all.every((name) => names.has(name)),
      )
      .map(({ look }) => look);
    const { style, hidden, face } = element.properties;
    return {
      ...ofTag(element.tagName),
      ...Object.assign({}, ...(looks as object[])),
      ...(SPOKEN.some((name) => names.has(`.${name}`)) ? { spoken: true } : {}),
      ...(hidden === true || hidden === '' ? { hidden: true } : {}),
      ...(typeof face === 'string' ? { font: face } : {}),
      ...(typeof style === 'string' ? lookOf(style) : {}),
    };
  };
}

const SPOKEN = [
  'sr-only',
  'visually-hidden',
  'visuallyhidden',
  'screen-reader-text',
  'screenreader-only',
  'u-sr-only',
];

const namesOf = ({ properties: { className, id } }: Element) =>
  new Set([
    ...(Array.isArray(className) ? className.map((name) => `.${name}`) : []),
    ...(typeof id === 'string' ? [`#${id}`] : []),
  ]);

function ofTag(tag: string): Look {
  if (tag === 's' || tag === 'strike' || tag === 'del') return { struck: true };
  if (tag === 'sup') return { raised: true };
  if (tag === 'pre' || tag === 'textarea') return { preformatted: true };
  return {};
}

const LIST_KIND = /(?:lower|upper)-(?:alpha|latin|roman)|decimal(?:-leading-zero)?|none/u;

/** What the declarations of a style say; where they say nothing of something, it is not there. */
function lookOf(style: string): Look {
  const said = new Map(
    style.split(';').map((declaration) => {
      const [name = '', value = ''] = declaration.toLowerCase().split(/:(.*)/su);
      return [name.trim(), value.replace(/!important/u, '').trim()];
    }),
  );
  const value = (name: string) => said.get(name) ?? '';
  const hides =
    value('display') === 'none' ||
    value('visibility') === 'hidden' ||
    value('mso-hide') === 'all' ||
    value('opacity') === '0' ||
    /^0(?:px|pt|em|rem|%)?$/u.test(value('font-size'));
  const shows = said.has('display') || value('visibility') === 'visible';
  const line = `${value('text-decoration')} ${value('text-decoration-line')}`;
  const angle =
    /rotate(?:z)?\(\s*(-?[\d.]+)deg/u.exec(value('transform'))?.[1] ??
    /^(-?[\d.]+)deg/u.exec(value('rotate'))?.[1];
  const vertical = /^(?:vertical|sideways)/u.test(value('writing-mode'));
  const align = value('vertical-align');
  const listKind = LIST_KIND.exec(`${value('list-style')} ${value('list-style-type')}`)?.[0];
  return {
    ...(hides ? { hidden: true } : shows ? { hidden: false } : {}),
    ...(/line-through/u.test(line) ? { struck: true } : / none|^none/u.test(line) ? { struck: false } : {}),
    ...(align === 'super' || /^[1-9][\d.]*(?:pt|px|em|%)$/u.test(align)
      ? { raised: true }
      : align === 'baseline'
        ? { raised: false }
        : {}),
    ...((angle !== undefined && Number(angle) % 360 !== 0) || vertical ? { rotated: true } : {}),
    ...(/^pre/u.test(value('white-space')) ? { preformatted: true } : {}),
    ...(listKind === undefined ? {} : { listKind }),
    ...(said.has('font-family') ? { font: value('font-family').split(',')[0] ?? '' } : {}),
  };
}

const sheetsIn = (tree: Root): string[] => {
  const sheets: string[] = [];
  const visit = (node: Root | Element): void => {
    for (const child of node.children) {
      if (child.type !== 'element') continue;
      if (child.tagName === 'style')
        sheets.push(child.children.map((text) => (text.type === 'text' ? text.value : '')).join(''));
      else if (['html', 'head', 'body', 'main', 'article', 'div'].includes(child.tagName)) visit(child);
    }
  };
  visit(tree);
  return sheets;
};

/** The rules of a style sheet that a plain element, class or id selects; what holds only for print or a width is left. */
function rulesOf(sheet: string): Rule[] {
  const plain = withoutAtRules(sheet.slice(0, 500_000).replace(/\/\*[^]*?\*\/|<!--|-->/gu, ''));
  return plain.split('}').flatMap((rule) => {
    const [selectors = '', style = ''] = rule.split('{');
    const look = lookOf(style);
    if (Object.keys(look).length === 0) return [];
    return selectors.split(',').flatMap((selector) => {
      const match = /^(?<tag>[a-z][a-z0-9]*)?(?<names>(?:[.#][\w-]+)*)$/iu.exec(selector.trim());
      if (match === null || selector.trim() === '') return [];
      const { tag = '', names = '' } = match.groups ?? {};
      return [{ tag: tag.toLowerCase(), names: names.match(/[.#][\w-]+/gu) ?? [], look }];
    });
  });
}

function withoutAtRules(sheet: string): string {
  let plain = '';
  let depth = 0;
  let skipped: number | undefined;
  for (let at = 0; at < sheet.length; at += 1) {
    const letter = sheet[at] ?? '';
    if (letter === '@' && skipped === undefined) skipped = depth;
    if (letter === '{') depth += 1;
    if (letter === '}') depth -= 1;
    if (skipped === undefined) plain += letter;
    else if (depth === skipped && (letter === '}' || letter === ';')) skipped = undefined;
  }
  return plain;
}
