const number = (count: number) => (count === 1 ? 'ett' : String(count));
const undatedOnes = (count: number) => `${number(count)} ${count === 1 ? 'odaterat' : 'odaterade'}`;

/** Upper case first letter. */
const begun = (text: string) => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);

interface LaterMeetings {
  /** The body that is to hear of it, as it stands within a sentence. */
  readonly name: string;
  /** Meetings after the decision, those after the due date where that is told, and undated ones. */
  readonly later: number;
  readonly afterDue?: number | undefined;
  readonly maybeLater: number;
  /** A report to the body was ordered, and none is there; `whole` is whether the archive has all of those meetings. */
  readonly awaitsReport: boolean;
  readonly whole: boolean;
}

function laterMeetings({ name, later, afterDue, maybeLater, awaitsReport, whole }: LaterMeetings): string {
  const undated = undatedOnes(maybeLater);
  if (later === 0)
    return `Arkivet har inget senare sammanträde med ${name}${maybeLater === 0 ? '' : `, utom kanske ${undated}`}.`;
  const more = maybeLater === 0 ? '' : ` ${begun(undated)} till kan vara senare.`;
  const them = later === 1 ? 'det' : 'dem';
  const count = later === 1 ? 'ett senare sammanträde' : `${later} senare sammanträden`;
  const after =
    afterDue === undefined || afterDue === later
      ? ''
      : later === 1
        ? ', före datumet'
        : `, ${afterDue === 0 ? 'inget' : number(afterDue)} av dem efter datumet`;
  const report = awaitsReport
    ? `, och ingen redovisning i ${whole ? them : `det som arkivet har av ${them}`}`
    : '';
  return `Arkivet har ${count} med ${name}${after}${report}.${more}`;
}

/** What is known of an assignment. None of it says whether the task was done. */
export const assignment = {
  states: {
    'date-passed': 'Datumet har passerat',
    'date-ahead': 'Datumet har inte passerat',
    'time-in-words': 'Tid utan datum',
    'no-due-date': 'Inget slutdatum',
    'reported-back': 'Återrapporterat',
    proposed: 'Föreslaget',
  },
  decisionUndated: (body: string) =>
    `Beslutets dag framgår inte av källan. Därför vet arkivet inte vilka sammanträden med ${body} som är senare.`,
  laterMeetings,
  openAsOf: (when: string) => `Öppet enligt källan ${when}.`,
  openSometime: 'Öppet enligt källan, som inte säger när.',
  wasProposed: (bodies: string) => `Föreslogs ${bodies}.`,
  isProposed: (bodies: string) => `Föreslaget till ${bodies}.`,
  moreInMatter: 'Arkivet har fler beslut i ärendet, men inget som säkert avgör förslaget.',
  noDecision: 'Något beslut om det finns inte i arkivet.',
  /** The source's own words for the time, beside the date that they mean. */
  inTheSourcesWords: (deadline: string, words: string) => `${deadline}, i källans ord ${words}.`,
  datePassed: 'Datumet har passerat.',
  toBeDone: (deadline: string) => `Ska vara klart ${deadline}.`,
  timeInWords: (words: string) => `Tiden anges i ord: ${words}.`,
  noDueDate: 'Inget slutdatum framgår av källan.',
  reportedBack: 'Återrapporterat enligt arkivet.',
  /** "25 uppdrag", "Ett uppdrag och 4 föreslagna". */
  count: (decided: number, proposed: number) => {
    const given = `${decided === 0 ? 'Inget' : decided === 1 ? 'Ett' : decided} uppdrag`;
    if (proposed === 0) return given;
    return `${given} och ${proposed === 1 ? 'ett föreslaget' : `${proposed} föreslagna`}`;
  },
};
