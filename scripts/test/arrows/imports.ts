/**
 * Reads which other files a source file imports, TypeScript or Astro.
 */
import ts from 'typescript';

export type Import = {
  /** As written: "../domain/vote.ts", "astro:content". */
  specifier: string;
  /** Gone at run time: `import type`, or only types by name. */
  typeOnly: boolean;
};

/** The imports of `source`; the code of an Astro file is its frontmatter and its script elements. */
export function readImports(file: string, source: string): Import[] {
  return codeOf(file, source).flatMap((code) => {
    const imports: Import[] = [];
    visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest, false, ts.ScriptKind.TS), imports);
    return imports;
  });
}

function codeOf(file: string, source: string): string[] {
  if (!file.endsWith('.astro')) return [source];
  const frontmatter = /^\s*---\r?\n(.*?)\r?\n---/s.exec(source)?.[1] ?? '';
  const scripts = [...source.matchAll(/<script\b[^>]*>(.*?)<\/script>/gs)].map((match) => match[1] ?? '');
  const loaded = [...source.matchAll(/<script\b[^>]*\bsrc="(\.[^"]+)"/g)].map(
    (match) => `import '${match[1]}';`,
  );
  return [frontmatter, ...scripts, ...loaded];
}

function visit(node: ts.Node, imports: Import[]) {
  if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node.importClause), imports);
  else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly, imports);
  else if (ts.isImportTypeNode(node))
    add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true, imports);
  else if (ts.isCallExpression(node) && loadsByPath(node.expression)) {
    const [first] = node.arguments;
    const paths = first && ts.isArrayLiteralExpression(first) ? first.elements : [first];
    for (const path of paths) add(path, false, imports);
  }
  ts.forEachChild(node, (child) => visit(child, imports));
}

function add(specifier: ts.Node | undefined, typeOnly: boolean, imports: Import[]) {
  if (specifier && ts.isStringLiteralLike(specifier)) imports.push({ specifier: specifier.text, typeOnly });
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.namedBindings;
  if (clause.name || !names || !ts.isNamedImports(names)) return false;
  return names.elements.length > 0 && names.elements.every((name) => name.isTypeOnly);
}

/** `import(…)` and `import.meta.glob(…)`. */
function loadsByPath(callee: ts.Expression): boolean {
  if (callee.kind === ts.SyntaxKind.ImportKeyword) return true;
  return (
    ts.isPropertyAccessExpression(callee) &&
    callee.name.text === 'glob' &&
    ts.isMetaProperty(callee.expression)
  );
}
