/** The pages that Orca reads: those that decide whether somebody who cannot see can use the site. */
export const pages = [
  {
    name: 'omrostning',
    path: '/goteborg/kommunfullmaktige/2024-02-29/69/votering-1/',
    expected: ['39 ja', '38 nej', '3 avstod', '1 frånvarande', 'Ja-sidan vann', 'frånvarande (jäv)'],
  },
  {
    name: 'beslut',
    path: '/jamtland-harjedalen/regionstyrelsen/2020-05-26/89/',
    expected: ['9 ja', '6 nej', '0 avstod', 'Ja-sidan vann'],
  },
  { name: 'sokning', path: '/sok/?q=stafettl%C3%A4kare', expected: ['träff'] },
] as const;
