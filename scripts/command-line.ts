import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

const HELP = {
  hjalp: { type: 'boolean', short: 'h', default: false },
  help: { type: 'boolean', default: false },
} as const;

/** What a command line says: its options by name, and all else in order. */
type Said<Options extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ options: Options; allowPositionals: true }>
>;

/**
 * What a command line says, by the options that its command has beside help; `help` where that is asked for, and
 * `wrong` for one that cannot be read.
 */
export function readCommandLine<const Options extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: Options,
): Said<Options> | 'help' | 'wrong' {
  try {
    const said = parseArgs({ args: [...args], allowPositionals: true, options: { ...options, ...HELP } });
    const { hjalp, help } = said.values as { hjalp: boolean; help: boolean };
    return hjalp || help ? 'help' : (said as Said<Options>);
  } catch {
    return 'wrong';
  }
}
