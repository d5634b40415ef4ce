import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { chromium } from 'playwright-core';
import { drawMinutes, type DrawnFile } from '../../../../src/importing/drawn/index.ts';
import type { DrawnFormat } from '../../../../src/importing/drawn/style.ts';
import { printFurniture } from '../../../../src/importing/drawn/write-html.ts';
import { getBrowser } from '../../../test/browser/index.ts';

/** Drawn minutes as files on disk, by the program that wrote them. */
export interface DrawnSet {
  label: string;
  files: { path: string; drawn: DrawnFile }[];
  /** Why there are none, where the program is not here. */
  absent?: string;
}

/** How large a part of all minutes each writer makes. */
const shares: {
  label: string;
  format: DrawnFormat;
  share: number;
  by: 'us' | 'browser' | 'office-word' | 'office-pdf';
}[] = [
  { label: 'text', format: 'text', share: 0.4, by: 'us' },
  { label: 'webbsida', format: 'html', share: 0.2, by: 'us' },
  { label: 'Word, rå XML', format: 'word', share: 0.2, by: 'us' },
  { label: 'PDF, Chromium', format: 'print', share: 0.1, by: 'browser' },
  { label: 'Word, LibreOffice', format: 'word-print', share: 0.05, by: 'office-word' },
  { label: 'PDF, LibreOffice', format: 'word-print', share: 0.05, by: 'office-pdf' },
];

/** Writes so many minutes in all under the folder, which is emptied first. Each set has a seed of its own. */
export async function writeDrawn(folder: string, count: number, seed: number): Promise<DrawnSet[]> {
  rmSync(folder, { recursive: true, force: true });
  const sets: DrawnSet[] = [];
  for (const [index, { label, format, share, by }] of shares.entries()) {
    const inFolder = join(folder, String(index));
    mkdirSync(inFolder, { recursive: true });
    const drawn = drawMinutes(format, Math.max(1, Math.round(count * share)), seed * 10 + index);
    const files = drawn.map((file) => ({ path: join(inFolder, file.name), drawn: file }));
    if (by === 'us') {
      files.forEach(({ path, drawn: { bytes } }) => writeFileSync(path, bytes));
      sets.push({ label, files });
    } else sets.push(await (by === 'browser' ? printed(label, files) : converted(label, files, by)));
  }
  return sets;
}

/** Pages printed by a browser, with the furniture as its head and foot. */
async function printed(label: string, files: DrawnSet['files']): Promise<DrawnSet> {
  const executablePath = getBrowser();
  if (executablePath === undefined) return { label, files: [], absent: 'ingen webbläsare hittades' };
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    const written: DrawnSet['files'] = [];
    for (const { path, drawn } of files) {
      const { header, footer } = drawn.document.furniture;
      await page.setContent(new TextDecoder().decode(drawn.bytes));
      const pdf = path.replace(/html$/u, 'pdf');
      await page.pdf({
        path: pdf,
        preferCSSPageSize: true,
        displayHeaderFooter: header.length + footer.length > 0,
        headerTemplate: printFurniture(header),
        footerTemplate: printFurniture(footer),
      });
      written.push({ path: pdf, drawn });
    }
    return { label, files: written };
  } finally {
    await browser.close();
  }
}

/** Files that an office program wrote: all in one call, since it takes long to start. */
function converted(label: string, files: DrawnSet['files'], by: 'office-word' | 'office-pdf'): DrawnSet {
  const [folder = '.'] = files.map(({ path }) => join(path, '..'));
  const made = join(folder, 'made');
  files.forEach(({ path, drawn: { bytes } }) => writeFileSync(path, bytes));
  const ending = by === 'office-pdf' ? 'pdf' : 'docx';
  const { error } = spawnSync(
    'soffice',
    ['--headless', '--convert-to', ending, '--outdir', made, ...files.map(({ path }) => path)],
    { encoding: 'utf8', timeout: 600_000 },
  );
  if (error || !existsSync(made)) return { label, files: [], absent: 'LibreOffice hittades inte' };
  const names = new Set(readdirSync(made));
  const written = files
    .map(({ path, drawn }) => ({ path: join(made, basename(path).replace(/docx$/u, ending)), drawn }))
    .filter(({ path }) => names.has(basename(path)));
  return { label, files: written };
}
