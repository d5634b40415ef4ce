import type { Rule } from 'eslint';

/**
 * Refuses words outside src/messages: text between tags, attributes that readers get, and texts that flow there.
 * A text counts as words if it has letters and stands where a reader gets it as it is; elsewhere in code only if it
 * reads as words: several of them, a capital first, or a letter that no name in code has. Names of classes, keys and
 * addresses are none of it, nor are selectors, types, what is compared, or errors, which say to us that code is wrong.
 */
export const wordsInMessages: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { words: '“{{text}}” belongs in src/messages, in each of its languages.' },
  },
  create(context) {
    const check = (node: Node, text: string, isWords: RegExp) => {
      const words = text.trim();
      if (isWords.test(words.replace(TAGS, '')))
        context.report({ node: node as never, messageId: 'words', data: { text: words } });
    };
    const checkString = (node: Node, text: string) => {
      const place = placeOf(node);
      if (place !== undefined) check(node, text, place === 'shown' ? LETTERS : READS_AS_WORDS);
    };
    return {
      JSXText: tree((node) => {
        if (!isScript(node.parent)) check(node, String(node.value), LETTERS);
      }),
      Literal: tree((node) => {
        if (typeof node.value === 'string') checkString(node, node.value);
      }),
      TemplateElement: tree((node) => checkString(node, (node.value as { cooked: string }).cooked)),
    };
  },
};

/** A node of the syntax tree, Astro's own included, as far as is asked of it here. */
interface Node {
  readonly type: string;
  readonly parent: Node;
  readonly [key: string]: unknown;
}

/** A listener as ESLint calls it, whose types know nothing of Astro's nodes. */
const tree = (listener: (node: Node) => void) => (node: unknown) => listener(node as Node);

const LETTERS = /\p{L}/u;
/** Two words, a word with a capital, or a letter that no name in code has. */
const READS_AS_WORDS = /\p{L}[,.:]? \p{L}|^\p{Lu}\p{Ll}+[.:!?]?$|(?!\p{ASCII})\p{L}/u;
/** Of HTML written as text: its tags, a cut one at either end too. */
const TAGS = /^[^<>]*>|<[^<>]*>?/g;

/** Attributes that are read out or shown. */
const READ_ATTRIBUTES = new Set(['alt', 'aria-label', 'content', 'heading', 'label', 'placeholder', 'title']);
/** What `content` of a `meta` holds that browsers read and no reader. */
const FOR_BROWSERS = new Set(['viewport', 'robots', 'theme-color']);
const SELECTING = new Set(['querySelector', 'querySelectorAll', 'closest', 'matches', 'addEventListener']);

/** Where a text of the code goes: to readers as it is, perhaps to them, or not to them (undefined): codes, that is. */
function placeOf(node: Node): 'shown' | 'perhaps' | undefined {
  const { parent } = node;
  switch (parent.type) {
    case 'JSXAttribute':
      return isRead(parent) ? 'shown' : undefined;
    case 'JSXExpressionContainer':
      return parent.parent.type === 'JSXAttribute' ? placeInAttribute(parent.parent) : 'shown';
    case 'ConditionalExpression':
    case 'LogicalExpression':
      return parent.test === node || parent.left === node ? 'perhaps' : placeOf(parent);
    case 'TSAsExpression':
    case 'ArrayExpression':
    case 'TemplateLiteral':
    case 'ArrowFunctionExpression':
      return placeOf(parent);
    case 'CallExpression':
    case 'NewExpression':
      return placeOfArgument(parent, node);
    case 'Property':
      return parent.key === node ? undefined : 'perhaps';
    case 'BinaryExpression':
    case 'MemberExpression':
    case 'SwitchCase':
    case 'ImportDeclaration':
    case 'ImportExpression':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'TaggedTemplateExpression':
    case 'TSSatisfiesExpression':
    case 'TSLiteralType':
    case 'TemplateLiteralType':
      return undefined;
    default:
      return 'perhaps';
  }
}

function placeOfArgument(call: Node, argument: Node): 'shown' | 'perhaps' | undefined {
  const callee = call.callee as Node;
  const name = String((callee.property as Node | undefined)?.name ?? callee.name);
  if (callee === argument || name.endsWith('Error') || SELECTING.has(name)) return undefined;
  return name === 'map' ? placeOf(call) : 'perhaps';
}

function isRead(attribute: Node): boolean {
  const name = attributeName(attribute);
  if (!READ_ATTRIBUTES.has(name)) return false;
  if (name !== 'content') return true;
  const siblings = (attribute.parent as Node).attributes as readonly Node[];
  return !siblings.some(
    (sibling) =>
      attributeName(sibling) === 'name' && FOR_BROWSERS.has(String((sibling.value as Node)?.value)),
  );
}

/** A component's attribute may show its text; a list of classes never does. */
function placeInAttribute(attribute: Node): 'shown' | 'perhaps' | undefined {
  if (isRead(attribute)) return 'shown';
  return attributeName(attribute).startsWith('class') ? undefined : 'perhaps';
}

const isScript = ({ openingElement }: Node) =>
  ['script', 'style'].includes(attributeName((openingElement ?? {}) as Node));

/** The name of an attribute or an element; of `class:list` its first part. */
function attributeName({ name }: Node): string {
  const { name: text, namespace } = (name ?? {}) as Node;
  return String((namespace as Node | undefined)?.name ?? text);
}
