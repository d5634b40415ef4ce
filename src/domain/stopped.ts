/** A text as a sentence of its own: with a full stop, where it does not end with a sign already, quoted or not. */
export function stopped(text: string): string {
  const trimmed = text.trim();
  return /[.!?…][”"’')\]]?$/u.test(trimmed) ? trimmed : `${trimmed}.`;
}
