import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Redirect } from '../../reading/published/moves.ts';
import { defaultHeaders, headersByRules, matcher, type HeaderRule } from '../../serving/headers.ts';

/**
 * The response headers and redirects of a site in nginx's own words, made from `_headers`, which stays their only
 * definition: `http.conf` holds maps for the level `http`, `server.conf` what a `server` includes.
 */

const variable = (name: string) => `$beslut_${name.replaceAll('-', '_')}`;
const quoted = (text: string) => `"${text.replace(/(["\\])/g, '\\$1')}"`;
const title = (name: string) => name.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase());

/** Each way in which the rules may match or not: rules are few, since each touches a header in some places only. */
const ways = (count: number) =>
  Array.from({ length: 2 ** count }, (_, way) =>
    Array.from({ length: count }, (_rule, at) => Boolean(way & (1 << at))),
  );

function nginxHeaders(rules: readonly HeaderRule[]): { http: string; server: string } {
  const names = [
    ...new Set([...Object.keys(defaultHeaders), ...rules.flatMap(({ adds }) => adds.map(([name]) => name))]),
  ];
  const always = (rule: HeaderRule) => rule.pattern === '/*';
  const sometimes = rules.filter((rule) => !always(rule));
  const flag = (rule: HeaderRule) => `$beslut_regel_${sometimes.indexOf(rule) + 1}`;
  const flags = sometimes.map(
    (rule) =>
      `map $beslut_path ${flag(rule)} {\n  default 0;\n  ${quoted(`~${matcher(rule.pattern).source.replaceAll('\\/', '/')}`)} 1;\n}`,
  );
  const maps = names
    .filter((name) => name !== 'content-type')
    .map((name) => {
      const touching = rules.filter(
        ({ removes, adds }) => removes.includes(name) || adds.some(([added]) => added === name),
      );
      const inSomePlaces = touching.filter((rule) => !always(rule));
      const lines = ways(inSomePlaces.length).map((way) => {
        const matching = touching.filter((rule) => always(rule) || way[inSomePlaces.indexOf(rule)]);
        const value = headersByRules(matching).get(name) ?? defaultHeaders[name] ?? '';
        return [way.map(Number).join('') || 'default', value] as const;
      });
      const source = inSomePlaces.length === 0 ? '$beslut_path' : `"${inSomePlaces.map(flag).join('')}"`;
      return `map ${source} ${variable(name)} {\n${lines.map(([way, value]) => `  ${way === 'default' ? way : quoted(way)} ${quoted(value)};`).join('\n')}\n}`;
    });
  const types = sometimes.flatMap((rule) =>
    rule.adds
      .filter(([name]) => name === 'content-type')
      .map(
        ([, type]) =>
          `location ~ ${quoted(matcher(rule.pattern).source.replaceAll('\\/', '/'))} { types { } default_type ${quoted(type)}; }`,
      ),
  );
  return {
    http: [
      '# Gjord av _headers när webbplatsen byggdes. Ändra där.',
      '# Adressen som den efterfrågades, utan det som följer efter frågetecknet.',
      'map $request_uri $beslut_path {\n  default $request_uri;\n  "~^(?<beslut_asked>[^?]*)" $beslut_asked;\n}',
      ...flags,
      ...maps,
      '',
    ].join('\n'),
    server: [
      '# Gjord av _headers när webbplatsen byggdes. En tom rubrik skickas inte.',
      ...names
        .filter((name) => name !== 'content-type')
        .map((name) => `add_header ${title(name)} ${variable(name)} always;`),
      ...types,
      '',
    ].join('\n'),
  };
}

const nginxRedirects = (redirects: readonly Redirect[]) =>
  [
    '# Gjord av publicerat/flyttade.txt och de flyttade sammanträdena när webbplatsen byggdes.',
    'map $beslut_path $beslut_moved {',
    '  default "";',
    ...redirects.map(({ from, to }) => `  ${quoted(from)} ${quoted(to)};`),
    '}',
    '',
  ].join('\n');

/** Addresses where something was taken back: by the address after rewriting, so that the notice itself is not asked again. */
const nginxGone = (gone: readonly string[]) =>
  [
    '# Gjord av det som har dragits tillbaka när webbplatsen byggdes.',
    'map $uri $beslut_gone {',
    '  volatile;',
    '  default "";',
    ...gone.map(
      (address) =>
        `  ${quoted(address)} ${quoted(address.endsWith('/') ? `${address}index.html` : '/404.html')};`,
    ),
    '}',
    '',
  ].join('\n');

/** Writes what nginx includes into the folder `_nginx` of a built site, which no host serves. */
export function writeNginx(
  dir: string,
  rules: readonly HeaderRule[],
  redirects: readonly Redirect[],
  gone: readonly string[] = [],
): void {
  const folder = join(dir, '_nginx');
  mkdirSync(folder, { recursive: true });
  const { http, server } = nginxHeaders(rules);
  writeFileSync(join(folder, 'http.conf'), `${http}${nginxRedirects(redirects)}${nginxGone(gone)}`);
  writeFileSync(join(folder, 'server.conf'), server);
}
