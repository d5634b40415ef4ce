/** Pieces of a decision's file to paste, for those who write in files. A test checks each in an archive. */
interface Snippet {
  readonly title: string;
  readonly about: string;
  readonly yaml: string;
}

export const snippets: readonly Snippet[] = [
  {
    title: 'Yrkande',
    about: 'Det id som du ger yrkandet använder du i beslutsgången och i reservationen.',
    yaml: `proposals:
  - id: bjork
    type: reject
    by:
      - { person: exempelby/bo-bjork, party: bjorkpartiet }
    text: Avslag på förslaget.`,
  },
  {
    title: 'Omröstning',
    about:
      'Skriv siffrorna som källan anger dem. Säger källan inte hur var och en röstade lämnar du bort votes. Ser du namnen men inte rösten är option unknown.',
    yaml: `procedure:
  - step: vote
    event:
      kind: main
      question: Ska kommunen bygga lekplatsen?
      yesMeans: Bifall till förslaget.
      noMeans: Avslag.
      totals: { yes: 2, no: 1, abstain: 0, absent: unknown }
      result: yes
      rule: majority
      votes:
        - person: exempelby/anna-apelgren
          party: apelpartiet
          role: chair
          option: yes
        - person: exempelby/cilla-apelkvist
          party: apelpartiet
          role: member
          option: yes
        - person: exempelby/bo-bjork
          party: bjorkpartiet
          role: member
          option: no`,
  },
  {
    title: 'Beslut utan omröstning',
    about:
      'Ordföranden ställde en fråga och fann svaret. Då finns inga röster att skriva. Det liggande förslaget heter liggande, ett yrkande heter som i dess id. Fanns bara ett förslag skriver du between: [liggande]. Säger källan att alla var eniga skriver du det i text, under found.',
    yaml: `procedure:
  - step: question
    purpose: decide
    between: [liggande, bjork]
    found: liggande`,
  },
  {
    title: 'Reservation',
    about:
      'Har den som reserverar sig ett eget yrkande, och säger källan att reservationen gäller det, skriver du också inFavourOf med yrkandets id.',
    yaml: `reservations:
  - by:
      - { person: exempelby/bo-bjork, party: bjorkpartiet }
    text: Vill att pengarna används till biblioteket.`,
  },
  {
    title: 'Jäv',
    about:
      'Den som var jävig deltog inte. Har paragrafen flera omröstningar och säger källan vilka av dem jävet gällde, skriver du deras nummer i voteEvents, och i concerns vad det handlade om.',
    yaml: `disqualified:
  - person: exempelby/cilla-apelkvist
    party: apelpartiet`,
  },
  {
    title: 'Uppdrag',
    about: 'Tiden är så exakt som i källan: 2027-03-31, 2027-03, 2027-Q1, 2027 eller unknown.',
    yaml: `assignments:
  - id: kostnad
    addressee: kommundirektören
    task: Redovisa vad lekplatsen kostade.
    due: 2027-Q1`,
  },
  {
    title: 'Rättelse',
    about:
      'Behövs när en uppgift som redan är publicerad ändras. npm run check visar en färdig rättelse att klistra in, med det som stod och det som står.',
    yaml: `corrections:
  - date: 2024-05-02
    what: Antalet nej i omröstningen
    before: 2 nej
    after: 1 nej
    why: Vi läste fel i protokollet.`,
  },
];
