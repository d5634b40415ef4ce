import { addressOfRoute } from './page-kinds.ts';

/** The addresses of a route, as a pattern: `[x]` is in one part of an address, `[...x]/` any number of parts. */
export const patternOf = (route: string): string =>
  addressOfRoute(route)
    .replaceAll('.', '\\.')
    .replace(/\[\\\.\\\.\\\.\w+\]\//g, '(?:.*/)?')
    .replace(/\[\w+\]/g, '[^/]+');
