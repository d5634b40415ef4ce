import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { isExternal } from './hrefs.ts';

/** The step that keeps other sites from reaching back into ours. They open in the same window. */
export function externalLinks() {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      const { href } = node.properties;
      if (node.tagName === 'a' && typeof href === 'string' && isExternal(href))
        node.properties.rel = ['noopener'];
    });
  };
}
