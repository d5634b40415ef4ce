/**
 * Damages the record of what was published, changes facts in silence and damages releases, drawn from a seed, and prints
 * what no check told. By hand, and not in continuous integration:
 * `node scripts/setup/cli.mjs scripts/fuzz/record.ts [--count N] [--seed N]`.
 */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, exit, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { canonicalJson } from '../../src/domain/canonical-json.ts';
import { publish, rollBack } from '../../src/publishing/index.ts';
import { sameLineEnds } from '../../src/publishing/record/chain.ts';
import { readPublished } from '../../src/publishing/record/read-record.ts';
import {
  CHAIN,
  recordFile,
  recordFiles,
  recordTexts,
  replaceRecord,
} from '../../src/publishing/record/record.ts';
import { recordAsPublished } from '../../src/reading/published/test-record.ts';
import { toRecord } from '../../src/publishing/record/to-record.ts';
import { contentOf, FILES, prepared } from '../../src/publishing/test-site.ts';
import { noCache } from '../../src/reading/entry-cache.ts';
import { checkPublished } from '../../src/reading/published/index.ts';
import { readArchive } from '../../src/reading/read-archive.ts';
import { layOut } from '../../src/reading/test-archive.ts';
import { collections, type Archive, type Entry } from '../../src/schema/collections.ts';
import { correctable, correctableCollections, type FactFields } from '../../src/schema/facts.ts';
import { random } from '../bench/archive/random.ts';

const { values } = parseArgs({
  args: argv.slice(2),
  options: { count: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1' } },
});
const count = Number(values.count);
const chance = random(values.seed);
const below = (limit: number) => Math.floor(chance.next() * limit);
const drawn = <T>(choices: readonly T[]): T => chance.pick(choices);

const PUBLISHED = Date.parse('2024-04-01T10:00Z');
const LATER = Date.parse('2024-05-02T10:00Z');
const folder = mkdtempSync(join(tmpdir(), 'beslut-fuzz-'));
const root = join(folder, 'content');
/** What got through, by what was done, and how often. */
const through = new Map<string, number>();
const letThrough = (what: string) => through.set(what, (through.get(what) ?? 0) + 1);
const tried: Record<string, number> = {};
const trying = (what: string) => (tried[what] = (tried[what] ?? 0) + 1);

const toldOf = (archive: Archive) => {
  const { faults, findings } = checkPublished(root, archive, [], LATER);
  return [...faults.map(({ kind }) => kind), ...findings.map(({ finding }) => finding.kind)].filter(
    ({ severity }) => severity === 'error',
  );
};

layOut(root);
cpSync('src/reading/fixtures/meetings', root, { recursive: true });
recordAsPublished(root, PUBLISHED);
const first = recordTexts(root);
const decision = join(root, 'beslut/exempelby/kommunstyrelsen/2024-03-12/7.mdx');
writeFileSync(
  decision,
  readFileSync(decision, 'utf8').replace('published:', 'titleInMinutes: Lekplats\npublished:'),
);
recordAsPublished(root, LATER);
const second = recordTexts(root);
const { archive: whole } = readArchive(root, noCache, LATER);

type Damage = (lines: string[], name: string) => string[];
const damages: Readonly<Record<string, Damage>> = {
  removed: (lines) => lines.toSpliced(below(lines.length - 1), 1),
  doubled: (lines) => {
    const index = below(lines.length - 1);
    return lines.toSpliced(index, 0, lines[index] ?? '');
  },
  swapped: (lines) => {
    const [a, b] = [below(lines.length), below(lines.length)];
    return lines.with(a, lines[b] ?? '').with(b, lines[a] ?? '');
  },
  edited: (lines) => {
    const index = below(lines.length);
    const line = lines[index] ?? '';
    const at = below(line.length);
    return lines.with(
      index,
      line.slice(0, at) + drawn(['', ' ', '#', '0', 'x', '\r', '\u00a0']) + line.slice(at + 1),
    );
  },
  truncated: (lines) => [lines.join('\n').slice(0, below(lines.join('\n').length))],
  emptied: () => [''],
  'of an earlier publication': (_lines, name) => (first.get(name) ?? '').split('\n'),
  'with marks of a merge': (lines) =>
    lines.toSpliced(below(lines.length), 0, drawn(['<<<<<<< HEAD', '=======', '>>>>>>> annan', '||||||| x'])),
  'with other line ends': (lines) => lines.map((line, index) => (index % 2 ? line : `${line}\r`)),
  'with a comment': (lines) => lines.toSpliced(below(lines.length), 0, '# x'),
  'with a mark of its code': (lines) => [`\ufeff${lines.join('\n')}`],
};

/** The record: damaged, while a vote was changed in silence. */
const silent = structuredClone(whole);
(silent.beslut.at(-1) as { data: { outcome: string } }).data.outcome = 'rejected';
for (let run = 0; run < count; run += 1) {
  trying('records');
  replaceRecord(root, second);
  const names: string[] = [];
  for (let more = 1 + below(2); more > 0; more -= 1) {
    const name = drawn([...second.keys()]);
    const way = drawn([...Object.keys(damages), 'gone']);
    names.push(`${name} ${way}`);
    if (way === 'gone') rmSync(recordFile(root, name), { force: true });
    else {
      const now = recordTexts(root).get(name) ?? '';
      writeFileSync(recordFile(root, name), damages[way]?.(now.split('\n'), name).join('\n') ?? '');
    }
  }
  if (toldOf(silent).length === 0) letThrough(`record: ${names.join(', ')}: a changed outcome`);
  const now = recordTexts(root);
  // Comments of the chain are words to those who read it.
  const plain = (text: string) =>
    sameLineEnds(text)
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .join('\n');
  const isSame = [...second].every(([name, text]) =>
    name === CHAIN ? plain(now.get(name) ?? '') === plain(text) : sameLineEnds(now.get(name) ?? '') === text,
  );
  if (!isSame && toldOf(whole).length === 0) letThrough(`record: ${names.join(', ')}: passes as whole`);
}
replaceRecord(root, second);

/** Facts: one value of a published entry is another, or gone, or there twice, or in the place of its neighbour. */
type Values = Record<string | number, unknown>;
const isHolder = (value: unknown): value is Values => typeof value === 'object' && value !== null;
function placesIn(value: unknown, path: (string | number)[]): (string | number)[][] {
  if (!isHolder(value)) return [path];
  const steps = Array.isArray(value) ? value.map((_item, index) => index) : Object.keys(value);
  return [
    ...(path.length > 0 ? [path] : []),
    ...steps.flatMap((step) => placesIn(value[step], [...path, step])),
  ];
}
const otherThan = (value: unknown): unknown =>
  typeof value === 'number'
    ? value + 1
    : typeof value === 'boolean'
      ? !value
      : typeof value === 'string'
        ? drawn([
            `${value}x`,
            'unknown',
            value.replace(/\d/u, (digit) => String((Number(digit) + 1) % 10)),
            `Annat 7 ${value}`,
          ])
        : Array.isArray(value)
          ? drawn([[...value, ...value.slice(0, 1)], value.slice(1), []])
          : {};

for (let run = 0; run < count; run += 1) {
  const collection = drawn(correctableCollections);
  const index = below(whole[collection].length);
  const changed = structuredClone(whole);
  const entry = changed[collection][index] as Entry & { data: Values };
  // What is no fact; our own prose, of which another digit is a change and other words perhaps none.
  const { free, prose, grows }: FactFields = correctable[collection];
  const places = placesIn(entry.data, []).filter(([field]) => !(free as readonly unknown[]).includes(field));
  const path = drawn(places);
  const last = path.at(-1) ?? '';
  const holder = path.slice(0, -1).reduce<Values>((value, step) => value[step] as Values, entry.data);
  const before = holder[last];
  const way = drawn(['other', 'gone', 'taken']);
  if (way !== 'gone') holder[last] = otherThan(before);
  else if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else delete holder[last];
  // Said to be taken back, while another thing stands there.
  if (way === 'taken' && 'withdrawnParts' in entry.data)
    entry.data['withdrawnParts'] = [
      {
        part: drawn([
          path.map((step) => (typeof step === 'number' ? step + 1 : step)).join('.'),
          String(path[0]),
        ]),
        date: '2024-05-02',
        reason: 'Ett påhitt.',
      },
    ];
  // What the form of its fields stops is no matter here.
  const parsed = collections[collection].schema.safeParse(entry.data);
  if (!parsed.success) continue;
  entry.data = parsed.data as never;
  const saying = ({ withdrawnParts: _parts, ...data }: Values) => canonicalJson(data);
  if (saying(entry.data) === saying(whole[collection][index]?.data as unknown as Values)) continue;
  const name = path.map((step) => (typeof step === 'number' ? '*' : step)).join('.');
  // What grows with time may be added to.
  const grew = Array.isArray(before) && Array.isArray(holder[last]) && holder[last].length > before.length;
  if (grew && (grows as readonly unknown[]).includes(path[0])) continue;
  const isProse = (prose as readonly unknown[]).includes(path[0]);
  const digits = (value: unknown) => JSON.stringify(value)?.replace(/\D/gu, '') ?? '';
  if (isProse && digits(before) === digits(way === 'gone' ? '' : holder[last])) continue;
  trying('facts');
  if (toldOf(changed).length === 0)
    letThrough(
      `fact: ${collection} ${name} ${way}: ${JSON.stringify(before)?.slice(0, 50)} → ${JSON.stringify(way === 'gone' ? undefined : holder[last])?.slice(0, 50)}`,
    );
}

/** Published corrections: another value, or gone. */
const correction = {
  date: '2024-05-02',
  what: 'Utfall',
  before: 'Avslag',
  after: 'Bifall',
  why: 'Vi läste fel.',
};
const corrected = structuredClone(whole);
(corrected.beslut[0] as { data: Values }).data['corrections'] = [
  correction,
  { ...correction, what: 'Rubrik' },
];
const published = toRecord(corrected, readPublished(root).published, LATER);
replaceRecord(root, recordFiles(published, '2024-05-02'));
for (const field of ['date', 'what', 'before', 'after', 'both', 'order']) {
  trying('corrections');
  const changed = structuredClone(corrected);
  const all = (changed.beslut[0] as unknown as { data: { corrections: Record<string, string>[] } }).data
    .corrections;
  if (field === 'order') all.reverse();
  else if (field === 'both') all.splice(0, 2, { ...correction, what: 'a' }, { ...correction, what: 'b' });
  else all.splice(0, 1, { ...correction, [field]: field === 'date' ? '2024-05-01' : 'annat' });
  if (field !== 'order' && toldOf(changed).length === 0) letThrough(`correction: another ${field}`);
}

/** Releases: damaged, and then gone back to. */
const dir = join(folder, 'public');
const shown = () => {
  const current = join(dir, 'current');
  const version = readFileSync(join(current, 'index.html'), 'utf8').split(' ')[0] ?? '';
  const names = readdirSync(current, { recursive: true, withFileTypes: true }).filter(
    (entry) => !entry.isDirectory(),
  );
  return (
    names.length === FILES.length &&
    names.every((entry) => entry.isFile()) &&
    FILES.every((file) => readFileSync(join(current, file), 'utf8') === contentOf(version, file))
  );
};
const outside = join(folder, 'outside.html');
writeFileSync(outside, 'x');
const ofReleases: Readonly<Record<string, (release: string) => void>> = {
  'without a file': (release) => rmSync(join(release, drawn(FILES))),
  'with a file emptied': (release) => writeFileSync(join(release, drawn(FILES)), ''),
  'with a twin': (release) => writeFileSync(join(release, `${drawn(FILES)}.${drawn(['br', 'gz'])}`), 'x'),
  'with a hidden file': (release) => writeFileSync(join(release, '.x'), 'x'),
  'with a link': (release) => symlinkSync(outside, join(release, 'x.html')),
  'with a link to a folder': (release) => symlinkSync(folder, join(release, 'x')),
  'with a file that is a link': (release) => {
    const file = drawn(FILES);
    cpSync(join(release, file), `${outside}-copy`);
    rmSync(join(release, file));
    symlinkSync(`${outside}-copy`, join(release, file));
  },
  'without its list': (release) => rmSync(`${release}.sha256`),
  'with a list cut': (release) =>
    writeFileSync(`${release}.sha256`, readFileSync(`${release}.sha256`).subarray(0, below(400))),
  'without what is known': (release) => rmSync(`${release}.json`),
  'with what is known cut': (release) =>
    writeFileSync(`${release}.json`, readFileSync(`${release}.json`).subarray(0, below(300))),
  'of nothing but a name': (release) => writeFileSync(`${release}.json`, `{"id":"${release.slice(-19)}"}`),
  emptied: (release) => {
    rmSync(release, { recursive: true });
    mkdirSync(release);
  },
  'that is a link': (release) => {
    cpSync(release, join(folder, 'elsewhere'), { recursive: true });
    rmSync(release, { recursive: true });
    symlinkSync(join(folder, 'elsewhere'), release);
  },
};
const site = join(folder, 'site');
for (let run = 0; run < Math.ceil(count / 50); run += 1) {
  const content = join(folder, 'releases-content');
  for (const gone of [dir, content]) rmSync(gone, { recursive: true, force: true });
  mkdirSync(content);
  for (const version of ['1', '2', '3'])
    await publish(dir, {
      root: content,
      now: LATER + Number(version) * 1000,
      prepare: () => Promise.resolve(prepared(site, version)),
    });
  const ids = readdirSync(join(dir, 'releases')).filter((name) => !name.includes('.'));
  const way = drawn(Object.keys(ofReleases));
  trying('releases');
  ofReleases[way]?.(join(dir, 'releases', ids.sort()[drawn([0, 1])] ?? ''));
  for (let back = 0; back < 2; back += 1) {
    try {
      await rollBack(dir);
    } catch (error) {
      if ((error as Error).name !== 'Problem') letThrough(`release ${way}: thrown ${String(error)}`);
    }
    if (!shown()) letThrough(`release ${way}: is public`);
  }
}

rmSync(folder, { recursive: true });
for (const [what, times] of [...through].sort()) stdout.write(`${what} ×${times}\n`);
stdout.write(`Seed ${values.seed}: ${JSON.stringify(tried)}; ${through.size} kinds got through.\n`);
exit(through.size > 0 ? 1 : 0);
