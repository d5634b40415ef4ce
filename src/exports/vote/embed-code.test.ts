import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { embedCode, fittingEmbedCode } from './embed-code.ts';

test('the code to copy cannot be broken out of by a title', () => {
  expect(embedCode('https://a.example/', 'a" onload="x()<b>&', 600)).toBe(
    '<iframe src="https://a.example/" title="a&quot; onload=&quot;x()&lt;b&gt;&amp;" width="100%" height="600" style="border: 0" loading="lazy"></iframe>',
  );
});

test('the code with a script has the same frame, and the script from the same site', () => {
  const [frame, script] = fittingEmbedCode('https://a.example/b/', 'T', 600).split('\n');
  expect(frame).toBe(embedCode('https://a.example/b/', 'T', 600));
  expect(script).toContain('src="https://a.example/inbaddning/1.js"');
});

test('the script that published code names is the one that lies there: a change is a new file, 2.js', () => {
  const digest = createHash('sha384').update(readFileSync('public/inbaddning/1.js')).digest('base64');
  // Written out, and not taken from the code: this is what stands on others' pages.
  expect(digest).toBe('rerx6iaJCx8Is09GFhsB1W55tTGMwwGQUR1XZNxbbhVzRG0kuRYUcnXGPtUGQlHw');
  expect(fittingEmbedCode('https://a.example/', 'T', 600)).toContain(
    `integrity="sha384-${digest}" crossorigin="anonymous"`,
  );
});
