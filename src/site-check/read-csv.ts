/** Reads RFC 4180 without the library that wrote it: quoted cells with doubled quotes, CRLF between records. */
export function readCsv(text: string, delimiter: string): string[][] {
  const records: string[][] = [[]];
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${delimiter}\\r\\n]*))(${delimiter}|\\r\\n|$)`, 'y');
  while (cell.lastIndex < text.length) {
    const start = cell.lastIndex;
    const [, quoted, plain = '', end] = cell.exec(text) ?? [];
    if (end === undefined) throw new Error(`No cell at ${start}: ${text.slice(start, start + 20)}`);
    records.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') records.push([]);
  }
  return records.filter((record) => record.length > 0);
}

/** The records as objects, by the names in the first. */
export function readTable(text: string, delimiter: string): Record<string, string>[] {
  const [header = [], ...rows] = readCsv(text, delimiter);
  return rows.map((row) => {
    if (row.length !== header.length) throw new Error(`${row.length} cells under ${header.length} headers`);
    return Object.fromEntries(row.map((cell, index) => [header[index] ?? '', cell]));
  });
}
