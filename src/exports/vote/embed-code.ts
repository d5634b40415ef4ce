import { addresses } from '../../domain/addresses.ts';
import { escaped } from '../../html/escape.ts';

/**
 * Code to copy, which shows an embedded page on somebody else's page. It stands there for years: neither the script's
 * address nor its bytes change.
 */

/** The digest of public/inbaddning/1.js. With it a browser runs those bytes and no others, whoever sends them. */
const INTEGRITY = 'sha384-rerx6iaJCx8Is09GFhsB1W55tTGMwwGQUR1XZNxbbhVzRG0kuRYUcnXGPtUGQlHw';

/** An `<iframe>` and nothing else. */
export const embedCode = (address: string, title: string, height: number): string =>
  `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${height}" style="border: 0" loading="lazy"></iframe>`;

/** The same with a script, which makes the frame as high as what it shows; it stays as it is where no script runs. */
export function fittingEmbedCode(address: string, title: string, height: number): string {
  const script = new URL(addresses.embedScript(), address).href;
  return `${embedCode(address, title, height)}
<script async src="${escaped(script)}" integrity="${INTEGRITY}" crossorigin="anonymous"></script>`;
}
