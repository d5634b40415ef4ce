import type { Element, ElementContent } from 'hast';
import type { RootContent } from 'mdast';
import { z } from 'zod';

/** Where a component stands on the page, which its markup depends on. */
export interface Setting {
  /** The level of the component's own heading, one below the heading that it stands under. */
  readonly level: number;
  /** An id that nothing else in the body has, made from the component's `rubrik`. */
  readonly id: string;
}

/** The id of a caption inside an element that has the id itself. */
export const captionId = (id: string): string => `${id}-rubrik`;

/** What may stand between a component's tags. */
export interface Content {
  /** In Swedish, for messages and documentation: "ett eller flera stycken". */
  readonly description: string;
  /** The forms of Markdown that it may hold. */
  readonly forms: readonly RootContent['type'][];
  /** The components that it must hold, once each. */
  readonly parts: readonly string[];
  /** At most one block. */
  readonly single: boolean;
  /** Whether nothing at all is a valid content. */
  readonly mayBeEmpty: boolean;
}

/**
 * One component of the safe subset. Everything about it is stated here, so that the check, the
 * rendering, the documentation and an editing form follow from one definition. The few words that it shows, a
 * heading or "Källa", are here too and not in src/messages: a body is rendered once, in its own Swedish, and is the
 * same on pages in every language, where it is marked as Swedish.
 */
export interface Component {
  /** The name of the tag. */
  readonly name: string;
  /** Swedish name, for documentation and forms. */
  readonly title: string;
  /** When to use it, in Swedish. */
  readonly description: string;
  /** How it is written. Made-up content. */
  readonly example: string;
  /** Each attribute with its Swedish label and help as Zod metadata. */
  readonly attributes: z.ZodObject<Record<string, z.ZodType>>;
  readonly content: Content;
  /** Its `rubrik` is shown as a heading, and so is part of the body's outline. */
  readonly titleIsHeading?: true;
  /** The component that it must stand directly inside; without it, only outside everything else. */
  readonly within?: string;
  /** The attributes are valid and the children rendered. Pure. */
  readonly render: (
    attributes: Readonly<Record<string, unknown>>,
    children: ElementContent[],
    setting: Setting,
  ) => Element;
}

/** States a component, with the attributes that `render` gets typed by their schemas. */
export function component<A extends Record<string, z.ZodType>>(
  definition: Omit<Component, 'attributes' | 'content' | 'render'> & {
    readonly attributes: A;
    readonly content: Pick<Content, 'description'> & Partial<Content>;
    readonly render: (
      attributes: z.infer<z.ZodObject<A>>,
      children: ElementContent[],
      setting: Setting,
    ) => Element;
  },
): Component {
  return {
    ...definition,
    attributes: z.strictObject(definition.attributes),
    content: { forms: [], parts: [], single: false, mayBeEmpty: false, ...definition.content },
    render: definition.render as Component['render'],
  };
}

/** An attribute of plain words, with its Swedish label and help. */
export const words = (title: string, description: string) =>
  z.string().trim().min(1, { error: 'ett eller flera ord' }).meta({ title, description });

/** An element. */
export function element(
  tagName: string,
  properties: Element['properties'],
  ...children: ElementContent[]
): Element {
  return { type: 'element', tagName, properties, children };
}

export const plain = (value: string): ElementContent => ({ type: 'text', value });

/** A line break in the source of the page, where it makes no difference to the reader. */
export const newline: ElementContent = { type: 'text', value: '\n' };

/** The heading of a component. */
export function heading(level: number, properties: Element['properties'], title: string): Element {
  return element(`h${Math.min(level, 6)}`, properties, plain(title));
}
