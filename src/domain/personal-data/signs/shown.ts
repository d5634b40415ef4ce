import { shapeOf } from '../conceal.ts';

/** What a message shows of a sign: its form, so that who looks finds it, and nothing that could be used. */
export const shownForm = (text: string): string =>
  shapeOf(text).replace(
    /[\p{L}\d._%+-]+(?= ?(?:@|[([{<] ?(?:at|snabel-?a|a|@)))/giu,
    (name) => `${name.slice(0, 1)}…`,
  );
