/** A page as those who listen get it: the browser's accessibility tree, in the order in which it is read. */
import type { Page } from 'playwright-core';

type Heard = {
  role: string;
  name: string;
  /** Of a heading. */
  level?: number;
};

type Node = {
  nodeId: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  properties?: { name: string; value: { value: unknown } }[];
  childIds?: string[];
};

/** Everything that is said, from the first to the last. */
export async function hear(page: Page): Promise<Heard[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: Node[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const read = (node: Node): Heard[] => {
    const role = node.role?.value ?? 'none';
    const level = node.properties?.find(({ name }) => name === 'level')?.value.value;
    const said: Heard[] = node.ignored
      ? []
      : [
          {
            role,
            name: (node.name?.value ?? '').replace(/\s+/g, ' ').trim(),
            ...(typeof level === 'number' ? { level } : {}),
          },
        ];
    return [
      ...said,
      ...(node.childIds ?? []).flatMap((id) => {
        const child = byId.get(id);
        return child ? read(child) : [];
      }),
    ];
  };
  return nodes[0] ? read(nodes[0]) : [];
}

const LANDMARKS = new Set([
  'banner',
  'main',
  'contentinfo',
  'navigation',
  'search',
  'complementary',
  'region',
  'form',
]);
/** What a link may not be called, since it says nothing away from its sentence. */
const EMPTY_WORDS = /^(här|klicka här|läs mer|mer|länk|se här|denna sida)?$/i;

/** What would confuse those who listen; empty where there is nothing. */
export function listeningFaults(heard: readonly Heard[]): string[] {
  const faults: string[] = [];
  const headings = heard.filter(({ role }) => role === 'heading');
  const first = headings.filter(({ level }) => level === 1);
  if (first.length !== 1) faults.push(`${first.length} headings of the first level`);
  headings.forEach(({ level = 0, name }, index) => {
    const before = headings[index - 1]?.level ?? 0;
    if (level > before + 1) faults.push(`the heading "${name}" goes from level ${before} to ${level}`);
    if (name === '') faults.push('a heading without words');
  });
  for (const role of ['main', 'banner', 'contentinfo'])
    if (heard.filter((phrase) => phrase.role === role).length > 1) faults.push(`more than one ${role}`);
  if (!heard.some(({ role }) => role === 'main')) faults.push('no main');
  const landmarks = heard
    .filter(({ role }) => LANDMARKS.has(role))
    .map(({ role, name }) => `${role} "${name}"`);
  for (const landmark of new Set(landmarks))
    if (landmarks.filter((name) => name === landmark).length > 1)
      faults.push(`two landmarks are ${landmark}`);
  for (const { role, name } of heard) {
    if (['image', 'img', 'graphics-document'].includes(role) && name === '')
      faults.push('a picture without words');
    if (role === 'table' && name === '') faults.push('a table without a name');
    if (role === 'link' && EMPTY_WORDS.test(name)) faults.push(`a link called "${name}"`);
    if (['button', 'textbox', 'searchbox', 'combobox', 'checkbox', 'radio'].includes(role) && name === '')
      faults.push(`a ${role} without a name`);
  }
  return [...new Set(faults)];
}
