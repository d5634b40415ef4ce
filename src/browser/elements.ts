type Child = Node | string | undefined | false;

/** Makes an element; attributes that are undefined or false are left out. Text is always text, never markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | boolean | undefined>>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children.filter((child) => child !== undefined && child !== false));
  return made;
}

/** The element of the page that carries `data-<name>`. Its absence is a fault of the page, so it throws. */
export function part<Kind extends HTMLElement>(name: string, kind: new () => Kind): Kind {
  const element = document.querySelector(`[data-${name}]`);
  if (!(element instanceof kind)) throw new Error(`The page has no part "${name}"`);
  return element;
}
