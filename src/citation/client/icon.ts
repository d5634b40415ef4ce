const SVG = 'http://www.w3.org/2000/svg';

/** Two sheets, and the tick that takes their place for a while. */
export function copyIcon(): SVGElement {
  const icon = shape('svg', { viewBox: '0 0 16 16', 'aria-hidden': 'true', focusable: 'false' });
  icon.append(
    shape('path', { class: 'sheets', d: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3' }),
    shape('path', { class: 'tick', d: 'M3 8.5l3.5 3.5L13 4.5' }),
  );
  return icon;
}

function shape(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const made = document.createElementNS(SVG, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
