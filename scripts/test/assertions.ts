/**
 * Tests that cannot fail by what they are about: those that expect nothing.
 */
import ts from 'typescript';

/** Words by which a test says what must be so: expectations, and waits for a page that end in an error. */
const ASSERTS = /^(expect|expectTypeOf|assert|waitFor|waitForURL|fc)$|^(expect|assert)[A-Z]/;

/** The names of the tests of a file that neither expect anything nor call a function of the file that does. */
export function testsWithoutAssertion(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const helpers = assertingHelpers(source);
  const bare: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isTest(node.expression)) {
      const body = node.arguments.findLast(
        (argument) => ts.isFunctionLike(argument) || ts.isIdentifier(argument),
      );
      if (body && !asserts(body, helpers)) bare.push(node.arguments[0]?.getText(source) ?? '');
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return bare;
}

/** `test(…)`, `test.each(…)(…)`, `test.skipIf(…)(…)`, `it(…)`. */
function isTest(called: ts.Expression): boolean {
  if (ts.isIdentifier(called)) return called.text === 'test' || called.text === 'it';
  if (ts.isPropertyAccessExpression(called))
    return ['only', 'concurrent', 'fails'].includes(called.name.text) && isTest(called.expression);
  return (
    ts.isCallExpression(called) &&
    ts.isPropertyAccessExpression(called.expression) &&
    ['each', 'for', 'skipIf', 'runIf'].includes(called.expression.name.text) &&
    isTest(called.expression.expression)
  );
}

/** The functions of a file that expect something, themselves or by one another. */
function assertingHelpers(source: ts.SourceFile): ReadonlySet<string> {
  const functions = new Map<string, ts.Node>();
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionDeclaration(node) && node.name) functions.set(node.name.text, node);
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer)
      functions.set(node.name.text, node.initializer);
    ts.forEachChild(node, visit);
  };
  visit(source);
  const helpers = new Set<string>();
  for (let before = -1; before < helpers.size;) {
    before = helpers.size;
    for (const [name, body] of functions) if (asserts(body, helpers)) helpers.add(name);
  }
  return helpers;
}

function asserts(node: ts.Node, helpers: ReadonlySet<string>): boolean {
  if (ts.isIdentifier(node) && (ASSERTS.test(node.text) || helpers.has(node.text))) return true;
  return ts.forEachChild(node, (child) => asserts(child, helpers) || undefined) ?? false;
}
