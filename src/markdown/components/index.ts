import { quotation } from './citat.ts';
import type { Component } from './component.ts';
import { factBox } from './faktaruta.ts';
import { causes, causesAndMeasures, measures } from './orsaker-och-atgarder.ts';
import { figures } from './siffror.ts';

/** The components of the safe subset. A new one is a file beside this and a name in this list. */
export const components: readonly Component[] = [
  factBox,
  quotation,
  causesAndMeasures,
  causes,
  measures,
  figures,
];

const byName = new Map(components.map((component) => [component.name, component]));

/** The component with this name, exactly as written. */
export function componentNamed(name: string | null): Component | undefined {
  return name === null ? undefined : byName.get(name);
}
