/** The last part of a path, of Windows or of others: "protokoll.pdf". Nothing here knows the disk. */
export const fileName = (path: string): string =>
  path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
