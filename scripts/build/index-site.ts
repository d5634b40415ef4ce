import { createIndex, close } from 'pagefind';

/** Makes the search index over the built pages. Only what is marked with data-pagefind-body is found. */
export async function indexSite(folder: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'sv' });
  if (!index) throw new Error(`Sökregistret kunde inte skapas: ${errors.join(', ')}`);
  const added = await index.addDirectory({ path: folder });
  const written = await index.writeFiles({ outputPath: `${folder}/pagefind` });
  await close();
  const problems = [...added.errors, ...written.errors];
  if (problems.length > 0) throw new Error(`Sökregistret kunde inte skapas: ${problems.join(', ')}`);
}
