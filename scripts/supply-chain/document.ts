import type { ProductionPackage } from './packages.ts';

const NOT_STATED = 'not stated';
const MOST = 3;

/** What each package is for, from the table of docs/dependencies.md: `| a, b (optional) | why |`. */
export function purposes(table: string): ReadonlyMap<string, string> {
  const rows = table.split('\n').flatMap((line) => {
    const [, names, purpose] = /^\| ([^|]+?) +\| ([^|]+?) +\|$/.exec(line) ?? [];
    return names === undefined || purpose === undefined ? [] : [[names, purpose] as const];
  });
  return new Map(
    rows.flatMap(([names, purpose]) =>
      names.split(', ').map((name) => [name.replace(/ \(.*\)$/, ''), purpose] as const),
    ),
  );
}

const row = (...cells: string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

/** docs/supply-chain.md: every package that goes into a site or its making. */
export function supplyChain(
  packages: readonly ProductionPackage[],
  purpose: ReadonlyMap<string, string>,
): string {
  const why = ({ name, roots }: ProductionPackage) => {
    const chosenFor = purpose.get(name);
    if (chosenFor !== undefined) return chosenFor;
    const [first = name] = roots;
    if (first === name) return 'the Node that runs it all';
    const more = roots.length - MOST;
    return `${roots.slice(0, MOST).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  };
  const whole = packages.filter(({ isOfPlatform }) => !isOfPlatform);
  const ofPlatforms = packages.filter(({ isOfPlatform }) => isOfPlatform);
  const direct = whole.filter(({ name, roots }) => roots.includes(name));
  const led = whole.filter((listed) => !direct.includes(listed));
  const table = (heading: string, listed: readonly ProductionPackage[]) => [
    row('package', 'version', 'licence', 'kept by', heading),
    row('---', '---', '---', '---', '---'),
    ...listed.map((item) =>
      row(item.name, item.version, item.license ?? NOT_STATED, item.keeper ?? NOT_STATED, why(item)),
    ),
  ];
  return [
    '# Supply chain',
    '',
    'Every package that production uses, from the lockfile and from what the packages say of themselves on disk. Made by',
    '`npm run supply-chain`, with [a bill of materials](sbom.cdx.json) (CycloneDX, by `npm sbom`); a test holds both to the',
    'lockfile. When a package was last released stands in none of them, so it is not stated here; nor is what a package',
    'does not say.',
    '',
    `## Chosen (${direct.length})`,
    '',
    ...table('why it is here', direct),
    '',
    `## Led to by those (${led.length})`,
    '',
    ...table('needed by', led),
    '',
    `## For one kind of machine each (${ofPlatforms.length})`,
    '',
    'An installation has those of its own machine. Each is kept by who keeps the package that needs it.',
    '',
    row('package', 'version', 'licence', 'needed by'),
    row('---', '---', '---', '---'),
    ...ofPlatforms.map((item) => row(item.name, item.version, item.license ?? NOT_STATED, why(item))),
    '',
  ].join('\n');
}
