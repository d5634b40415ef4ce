/**
 * Every kind of page of ours in a real browser. How readers use it who do not see it, who do not use a mouse, or who
 * have enlarged it, is in `use/kinds.long.test.ts`. What a person saw is written at /tillganglighet/provning/.
 */
import { describe } from 'vitest';
import { pages } from '../pages.ts';
import { testPage } from './test-page.ts';

describe.each(pages.filter(({ foreign = false }) => !foreign))('$name', testPage);
