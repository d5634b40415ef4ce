import type { Rule } from 'eslint';

/** What makes variables: a name, or a pattern of them. */
type Pattern = Extract<Rule.Node, { type: 'VariableDeclarator' }>['id'];

/** Words that say nothing of what a variable holds. */
const EMPTY = new Set(['own', 'one', 'other', 'some', 'found']);

/** The variables that a pattern makes. `{ found }` takes the name of the field: that is where to look for it. */
function* madeBy(pattern: Pattern): Generator<{ name: string; node: Pattern; isField: boolean }> {
  if (pattern.type === 'Identifier') yield { name: pattern.name, node: pattern, isField: false };
  else if (pattern.type === 'AssignmentPattern') yield* madeBy(pattern.left);
  else if (pattern.type === 'RestElement') yield* madeBy(pattern.argument);
  else if (pattern.type === 'ArrayPattern')
    for (const item of pattern.elements) yield* item ? madeBy(item) : [];
  else if (pattern.type === 'ObjectPattern')
    for (const property of pattern.properties)
      if (property.type === 'RestElement') yield* madeBy(property);
      else
        for (const made of madeBy(property.value as Pattern))
          yield { ...made, isField: made.isField || property.shorthand };
}

/**
 * A name says what the thing is (member, clause, row). What a fault found is the one exception: it stands beside what
 * was expected, as a field or as a parameter.
 */
export const tellingNames: Rule.RuleModule = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { empty: '"{{name}}" says nothing of what it holds. Name the thing: member, clause, row.' },
  },
  create(context) {
    const check = (patterns: readonly Pattern[]) => {
      const all = patterns.flatMap((pattern) => [...madeBy(pattern)]);
      const besideExpected = all.some(({ name }) => name === 'expected');
      for (const { name, node, isField } of all)
        if (EMPTY.has(name) && !(name === 'found' && (isField || besideExpected)))
          context.report({ node, messageId: 'empty', data: { name } });
    };
    return {
      VariableDeclarator: ({ id }) => check([id]),
      ':function': (node: Rule.Node) => check('params' in node ? node.params : []),
    };
  },
};
