/** npm run supply-chain: writes docs/supply-chain.md and docs/sbom.cdx.json anew, after packages have changed. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { platform } from 'node:process';
import { purposes, supplyChain } from './document.ts';
import { productionPackages } from './packages.ts';

const text = supplyChain(productionPackages('.'), purposes(readFileSync('docs/dependencies.md', 'utf8')));
writeFileSync('docs/supply-chain.md', text);

interface Bill {
  serialNumber?: string;
  metadata: { timestamp?: string; component: { name: string } };
  components: { externalReferences: unknown[] }[];
}
type Manifest = Record<string, unknown> & { name: string };
type Lockfile = Record<string, unknown> & { packages: Record<string, Manifest & { dev?: boolean }> };

// Asked of a project without what is for development alone: `--omit dev` leaves out what development needs as well, yaml
// and zod among them, which we chose.
const folder = mkdtempSync(join(tmpdir(), 'sbom-'));
const withoutDev = ({ devDependencies: _, ...manifest }: Manifest) => manifest;
const read = <T>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as T;
const write = (file: string, value: unknown) => writeFileSync(join(folder, file), JSON.stringify(value));
const manifest = read<Manifest>('package.json');
const lockfile = read<Lockfile>('package-lock.json');
write('package.json', withoutDev(manifest));
write('package-lock.json', {
  ...lockfile,
  packages: Object.fromEntries(
    Object.entries(lockfile.packages)
      .filter(([, { dev }]) => !dev)
      .map(([path, locked]) => [path, path === '' ? withoutDev(locked) : locked]),
  ),
});
const options = ['--package-lock-only', '--sbom-format', 'cyclonedx', '--sbom-type', 'application'];
const bill = JSON.parse(
  execFileSync(platform === 'win32' ? 'npm.cmd' : 'npm', ['sbom', ...options], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    shell: platform === 'win32',
  }),
) as Bill;
rmSync(folder, { recursive: true });
// The same lockfile gives the same file: no time, no number of its own, no name of a folder, no address of a mirror.
delete bill.serialNumber;
delete bill.metadata.timestamp;
bill.metadata.component.name = manifest.name;
for (const component of bill.components) component.externalReferences = [];
writeFileSync('docs/sbom.cdx.json', `${JSON.stringify(bill, null, 1)}\n`);
