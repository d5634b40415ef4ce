/**
 * Which port `npm start` serves on, and what to say where that cannot be.
 */
const usual = 4321;

/** The port to use, or undefined where PORT is not one. */
export function chosenPort(env: NodeJS.ProcessEnv): number | undefined {
  if (env.PORT === undefined || env.PORT === '') return usual;
  const port = Number(env.PORT);
  return Number.isInteger(port) && port >= 1 && port <= 65_535 ? port : undefined;
}

export function notAPort(value = ''): string {
  return `PORT är ”${value}”, men ska vara ett heltal mellan 1 och 65535.`;
}

export function portIsTaken(port: number, platform: NodeJS.Platform): string {
  const next = port === 65_535 ? usual : port + 1;
  const command = platform === 'win32' ? `$env:PORT=${next}; npm start` : `PORT=${next} npm start`;
  return [
    `Port ${port} är upptagen. Kanske körs webbplatsen redan: titta på http://localhost:${port}.`,
    `Stäng i så fall det programmet, eller välj en annan port: ${command}`,
  ].join('\n');
}

export function portIsClosed(port: number, code: string | undefined): string {
  return `Datorn tillåter inte att webbplatsen använder port ${port} (${code ?? 'okänt fel'}). Välj en port över 1023.`;
}
