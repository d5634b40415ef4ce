/**
 * One way of writing a value as text, so that equal facts give equal text wherever they come from: the JSON
 * Canonicalization Scheme, RFC 8785, for values without fractions. Properties are sorted by their names'
 * UTF-16 code units, nothing stands between signs, and what is undefined is left out.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`);
    return `{${members.join(',')}}`;
  }
  const text = JSON.stringify(value);
  if (text === undefined || (typeof value === 'number' && !Number.isSafeInteger(value)))
    throw new TypeError(`Inget värde för en kontrollsumma: ${String(value)}`);
  return text;
}
