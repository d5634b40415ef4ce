/** A made-up document of content, as its file, with some fields and a body. */
export const documentText = (fields: string, body: string): string => `---
organization: exempelby
kind: report
${fields}
date: 2024-02
sources:
  - title: Lekplatser (påhittat)
    publisher: Exempelby kommun
    url: https://exempelby.example/lekplatser
published: 2024-03-21
---

${body}
`;

/** Its name, which is its address. */
export const DOCUMENT = 'exempelby/lekplatser';
/** Where it stands, as messages show it. */
export const DOCUMENT_FILE = `src/content/underlag/${DOCUMENT}.mdx`;
