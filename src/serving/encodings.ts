/** The codings that this server can give a response, the smaller first. */
const CODINGS = ['br', 'gzip'] as const;

/**
 * Which of the codings that this server has a client takes, by its `Accept-Encoding` (RFC 9110, 12.5.3): one with the
 * weight 0 never, whether by its name or by "*"; of several the one with the greatest weight. Empty for none.
 */
export function codingFor(accepted: string | undefined): string {
  const weights = new Map(
    (accepted ?? '').split(',').map((part) => {
      const [coding = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
      const weight = parameters
        .map((parameter) => /^q=(\d(?:\.\d{0,3})?)$/.exec(parameter)?.[1])
        .find(Boolean);
      return [coding === 'x-gzip' ? 'gzip' : coding, Number(weight ?? 1)];
    }),
  );
  const weightOf = (coding: string) => weights.get(coding) ?? weights.get('*') ?? 0;
  const [best] = CODINGS.toSorted((a, b) => weightOf(b) - weightOf(a));
  return best !== undefined && weightOf(best) > 0 ? best : '';
}
