import { announcement } from './announcement.ts';
import { calendar } from './calendar.ts';
import { citation } from './citation.ts';
import { data } from './data.ts';
import { dates } from './dates.ts';
import { feed } from './feed.ts';
import { frame, provenance } from './frame.ts';
import { later } from './later.ts';
import { lists } from './lists.ts';
import { meeting } from './meeting.ts';
import { members } from './members.ts';
import { minutes } from './minutes.ts';
import { pictures } from './pictures.ts';
import { searchPage } from './search-page.ts';
import { shared } from './shared.ts';
import { vocabulary } from './vocabulary.ts';
import { takeAlong, vote } from './vote.ts';

/** All words of the frame in Swedish. Their form is that of every other language. */
export const sv = {
  announcement,
  calendar,
  citation,
  data,
  dates,
  feed,
  frame,
  later,
  lists,
  meeting,
  members,
  minutes,
  pictures,
  provenance,
  searchPage,
  shared,
  takeAlong,
  vocabulary,
  vote,
};
