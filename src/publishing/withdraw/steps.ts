/**
 * What no program here can do about words that have been public, for the person who took them back.
 * @param files the files of content that held them
 */
export function stepsBeyondReach(files: readonly string[], dir: string | undefined): string[] {
  const steps = [
    ...(dir === undefined
      ? [
          'Publicera nu: npm run publish -- MAPP, eller lägg upp bygget så som webbhotellet anger. Först då är orden borta för läsarna, och äldre utgåvor med dem tas bort.',
        ]
      : []),
    'Lägg in ändringarna i innehållet och publicerat/ i versionshanteringen.',
    `Git minns orden. Skriv om historiken: git filter-repo --invert-paths ${files.map((file) => `--path ${file}`).join(' ')}, lägg tillbaka filerna som de är nu, tvinga upp den (git push --force) och be alla med en kopia hämta på nytt. publicerat/ har uppgifterna i sin historik också. Be tjänsten som har förrådet rensa det som den sparar.`,
    'Sökmotorer visar gamla kopior: begär borttagning hos Google (search.google.com/search-console/remove-outdated-content) och Bing (bing.com/webmasters/tools/contentremoval).',
    'Webbarkiv: be archive.org och Kungliga biblioteket ta bort sidan, om de har den.',
    'De som följer flöden och kalendrar har kvar det som de har hämtat. Flödena säger nu att sidan är tillbakadragen. Har ett utskick gått ut med orden, hör av dig till mottagarna.',
    'Töm cachen i det som står framför webbservern (CDN, proxy), och ta bort orden ur säkerhetskopior och loggar.',
    'Är det personuppgifter: säg till dataskyddsombudet nu. En personuppgiftsincident ska anmälas till Integritetsskyddsmyndigheten inom 72 timmar, om det inte är osannolikt att den medför en risk (dataskyddsförordningen, artikel 33).',
    'Adressen står kvar. Innehåller den själv det som skulle bort, hör av dig till den som sköter webbservern.',
  ];
  return [
    '',
    'Kvar att göra, som inget program här når:',
    ...steps.map((step, index) => `  ${index + 1}. ${step}`),
  ];
}
