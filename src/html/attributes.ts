import { decoded } from './text.ts';

const ATTRIBUTE = /\s([^\s"'<>/=]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** The attributes of a start tag by their names, as it says them; one without a value is empty. */
export const attributesOf = (startTag: string): ReadonlyMap<string, string> =>
  new Map(
    [...startTag.matchAll(ATTRIBUTE)].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      decoded(double ?? single ?? bare ?? ''),
    ]),
  );
