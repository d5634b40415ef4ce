import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../domain/fault.ts';
import { contrast, TEXT_CONTRAST } from '../domain/contrast.ts';
import { findingsFrom } from '../schema/issues.ts';
import { site, type ColourName, type Scheme, type SiteSettings } from '../schema/webbplats.ts';
import { labelAt } from '../schema/walk.ts';
import { settingsFile } from '../site/settings/content-root.ts';
import { kinds } from './fault-kinds.ts';
import { firstBytes, shownPath } from './files.ts';
import { invisibleToReaders } from './invisible-characters.ts';
import type { LocatedFault } from './located-fault.ts';
import { personalData } from './privacy/index.ts';
import { fieldTexts } from './reader-texts.ts';
import { parseFile, placed } from './source-file.ts';

const schemes: readonly Scheme[] = ['light', 'dark'];
const schemeNames = { light: 'ljust läge', dark: 'mörkt läge' } as const satisfies Record<Scheme, string>;

/** What is read, on each ground that it is read on. */
const pairs: readonly (readonly [ink: ColourName, ground: ColourName])[] = [
  ['ink', 'paper'],
  ['ink', 'sheet'],
  ['quiet', 'paper'],
  ['quiet', 'sheet'],
  ['accent', 'paper'],
  ['accent', 'sheet'],
];

/** As the form calls a colour, and as the file does: "Stilla text (quiet)". */
const colourName = (name: ColourName) =>
  `${labelAt(site, {}, ['colours', 'light', name]).split(', ').at(-1) ?? ''} (${name})`;

const ratio = (value: number) => (Math.floor(value * 100) / 100).toFixed(2).replace('.', ',');

/** A finding for each pair of colours that cannot be read: WCAG 2.2, 1.4.3, level AA. */
const checkContrast = ({ colours }: SiteSettings): Finding[] =>
  schemes.flatMap((scheme) =>
    pairs.flatMap(([ink, ground]): Finding[] => {
      const inColour = colours[scheme][ink];
      const onColour = colours[scheme][ground];
      const measured = contrast(inColour, onColour);
      return measured >= TEXT_CONTRAST
        ? []
        : [
            {
              kind: kinds['for-lag-kontrast'],
              path: ['colours', scheme, ink],
              expected: `minst ${String(TEXT_CONTRAST).replace('.', ',')} till 1`,
              found: `${ratio(measured)} till 1 mellan ${colourName(ink)} ${inColour} och ${colourName(ground)} ${onColour} i ${schemeNames[scheme]}`,
            },
          ];
    }),
  );

/** A finding where the logo is not among the files that the site is served with. */
const checkLogo = ({ logo }: SiteSettings): Finding[] =>
  logo === undefined || existsSync(join('public', logo))
    ? []
    : [{ kind: kinds['dod-lank'], path: ['logo'], expected: 'en fil i mappen public', found: logo }];

/** A warning: a site without settings is given a name and an address that nobody chose. */
const missing = (file: string): LocatedFault => ({
  kind: kinds['webbplats-saknas'],
  file,
  line: 1,
  column: 1,
  expected: 'en fil som säger webbplatsens namn, adress och kontakt',
  found: 'ingen fil',
  advice: kinds['webbplats-saknas'].advice,
});

/** Everything that is wrong with the settings of a folder of content. */
export function checkSettings(root: string): LocatedFault[] {
  const path = settingsFile(root);
  const item = statSync(path, { throwIfNoEntry: false });
  if (item === undefined) return [missing(shownPath(path))];
  // What else has its name is told of among the files.
  if (!item.isFile()) return [];
  const { parsed, faults } = parseFile({
    file: shownPath(path),
    bytes: firstBytes(path),
    format: 'yaml',
  });
  if (parsed === undefined) return faults;
  const result = site.safeParse(parsed.data, { reportInput: true });
  const findings = result.success
    ? [...checkContrast(result.data), ...checkLogo(result.data)]
    : findingsFrom(site, parsed.data, result.error.issues, parsed.written);
  const texts = fieldTexts(parsed);
  const inTexts = [...personalData(parsed, texts), ...invisibleToReaders(parsed, texts)];
  return [...faults, ...inTexts, ...findings.map((finding) => placed(parsed, finding))];
}
