import { agreement } from './agreement.ts';
import { amounts } from './amounts.ts';
import { announcementPage } from './announcement-page.ts';
import { announcement } from './announcement.ts';
import { appeal } from './appeal.ts';
import { assignmentPage } from './assignment-page.ts';
import { assignment } from './assignment.ts';
import { assignments } from './assignments.ts';
import { bodyPage } from './body-page.ts';
import { calendar } from './calendar.ts';
import { citation } from './citation.ts';
import { corrections } from './corrections.ts';
import { costs } from './costs.ts';
import { coverage } from './coverage.ts';
import { data } from './data.ts';
import { dates } from './dates.ts';
import { decisionPage } from './decision-page.ts';
import { decision } from './decision.ts';
import { documentPage } from './document-page.ts';
import { editing } from './editing.ts';
import { explaining } from './explaining.ts';
import { feed } from './feed.ts';
import { following } from './following.ts';
import { frame, provenance } from './frame.ts';
import { help } from './help.ts';
import { labels } from './labels.ts';
import { later } from './later.ts';
import { lists } from './lists.ts';
import { matterPage } from './matter-page.ts';
import { matter } from './matter.ts';
import { meetingPage } from './meeting-page.ts';
import { meeting } from './meeting.ts';
import { members } from './members.ts';
import { minutes } from './minutes.ts';
import { moved } from './moved.ts';
import { narrowing } from './narrowing.ts';
import { notFound } from './not-found.ts';
import { organizationPage } from './organization-page.ts';
import { outcome } from './outcome.ts';
import { partyPage } from './party-page.ts';
import { people } from './people.ts';
import { personPage, acts } from './person-page.ts';
import { pictures } from './pictures.ts';
import { procedure } from './procedure.ts';
import { references } from './references.ts';
import { searchPage } from './search-page.ts';
import { shared } from './shared.ts';
import { topicPage } from './topic-page.ts';
import { vocabulary } from './vocabulary.ts';
import { takeAlong, vote } from './vote.ts';
import { votesPage } from './votes-page.ts';
import { votes } from './votes.ts';

/** All words of the frame in Swedish. Their form is that of every other language. */
export const sv = {
  acts,
  agreement,
  amounts,
  announcement,
  announcementPage,
  appeal,
  assignment,
  assignmentPage,
  assignments,
  bodyPage,
  calendar,
  citation,
  corrections,
  costs,
  coverage,
  data,
  dates,
  decision,
  decisionPage,
  documentPage,
  editing,
  explaining,
  feed,
  following,
  frame,
  help,
  labels,
  later,
  lists,
  matter,
  matterPage,
  meeting,
  meetingPage,
  members,
  minutes,
  moved,
  narrowing,
  notFound,
  organizationPage,
  outcome,
  partyPage,
  people,
  personPage,
  pictures,
  procedure,
  provenance,
  references,
  searchPage,
  shared,
  takeAlong,
  topicPage,
  vocabulary,
  vote,
  votes,
  votesPage,
};
