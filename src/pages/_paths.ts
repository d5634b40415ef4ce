/**
 * The pages of the archive's meetings, decisions and votes in a language, for the routes that make them. A language in
 * which the site does not have a kind of page has none, and no view is made for it.
 */
import type { Language } from '../domain/language.ts';
import { decisionChecksums } from '../exports/checksums/index.ts';
import { getRegister } from '../register/index.ts';
import { decisionView } from '../register/views/decision.ts';
import { meetingView } from '../register/views/meeting.ts';
import { votePageViews } from '../register/views/vote-page.ts';
import { siteLanguages } from '../site/settings/languages.ts';

export async function meetingPaths(language: Language) {
  if (!siteLanguages('meetings').includes(language)) return [];
  const register = await getRegister();
  return register.archive.sammantraden.map((meeting) => {
    const [organisation, organ, mote] = meeting.id.split('/');
    return {
      params: { organisation, organ, mote },
      props: { view: meetingView(register, meeting, language) },
    };
  });
}

export async function decisionPaths(language: Language) {
  if (!siteLanguages('decisions').includes(language)) return [];
  const register = await getRegister();
  return register.archive.beslut.map((decision) => {
    const [organisation, organ, mote, beslut] = decision.id.split('/');
    return {
      params: { organisation, organ, mote, beslut },
      props: {
        view: decisionView(register, decision, language),
        checksums: decisionChecksums(register, decision),
        decision,
      },
    };
  });
}

export async function votePaths(language: Language) {
  if (!siteLanguages('votes').includes(language)) return [];
  const register = await getRegister();
  return register.archive.beslut.flatMap((decision) => {
    const [organisation, organ, mote, beslut] = decision.id.split('/');
    return votePageViews(register, decision, language).map((view) => ({
      params: { organisation, organ, mote, beslut, nummer: String(view.vote.number) },
      props: { view, decision },
    }));
  });
}
