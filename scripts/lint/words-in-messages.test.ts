import { ESLint } from 'eslint';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { expect, test } from 'vitest';
import { wordsInMessages } from './words-in-messages.ts';

const house = { rules: { 'words-in-messages': wordsInMessages } };
const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [
    ...tseslint.configs.recommended,
    ...astro.configs.base,
    { files: ['**/*'], plugins: { house }, rules: { 'house/words-in-messages': 'error' } },
  ] as ESLint.Options['overrideConfig'],
});

async function refusedIn(code: string, filePath: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? [])
    .filter(({ ruleId, fatal }) => fatal || ruleId === 'house/words-in-messages')
    .map(({ message }) => /^“(.*?)” /.exec(message)?.[1] ?? message);
}
const inComponent = (markup: string, script = '') => refusedIn(`---\n${script}\n---\n${markup}`, 'A.astro');
const inScript = (code: string) => refusedIn(code, 'a.ts');

test.each([
  ['<p>odaterat</p>', 'odaterat'],
  ['<p>Datum: {date}</p>', 'Datum:'],
  ['<p>{known ? date : "odaterat"}</p>', 'odaterat'],
  ['<p>{many && "flera"}</p>', 'flera'],
  ['<p>{`${count} av ${all}`}</p>', 'av'],
  ['<p>{rows.map((row) => [row, "slut"])}</p>', 'slut'],
  ['<nav aria-label="delar" />', 'delar'],
  ['<nav aria-label={`delar ${name}`} />', 'delar'],
  ['<Row heading="Pengar" />', 'Pengar'],
  ['<meta name="description" content="Alla beslut" />', 'Alla beslut'],
])('words that a reader gets are refused: %s', async (markup, words) => {
  expect(await inComponent(markup)).toEqual([words]);
});

test.each(["const heading = 'Röster';", "const note = 'ingen alls';", "const name = 'Jämnast';"])(
  'so is what reads as words in code: %s',
  async (code) => {
    expect(await inScript(code)).toHaveLength(1);
    expect(await inComponent('<br />', code)).toHaveLength(1);
  },
);

test('HTML that is written as text is read for what stands between its tags', async () => {
  expect(
    await inScript('const list = `<nav class="a b" title="${title}" hidden><b>${title}</b></nav>`;'),
  ).toEqual([]);
  expect(await inScript("const list = '<b>Alla partier</b>';")).toHaveLength(1);
});

test.each([
  '<p>{words.title}: {count} · {date}, {place}.</p>',
  '<p class="side mark" data-narrow-list id={`votering-${number}`}>{text}</p>',
  '<p class:list={["item-mark", { ordinal }, big ? "large type" : ""]}>{kind === "Both of them" ? a : b}</p>',
  '<meta name="viewport" content="width=device-width, initial-scale=1" />',
  '<script>\n  import "./page.ts";\n</script>',
])('what no reader gets is let through: %s', async (markup) => {
  expect(await inComponent(markup)).toEqual([]);
});

test('so are selectors, types, what is compared or held to a type, and errors', async () => {
  const code = [
    "document.querySelector('main details');",
    "type Way = 'by name' | 'by day';",
    "export const isByName = (way: Way) => way === 'by name';",
    "export const ways = ['by name', 'by day'] as const satisfies readonly Way[];",
    "throw new Error('The page has no list.');",
  ];
  expect(await inScript(code.join('\n'))).toEqual([]);
});
