import type { Messages } from '../index.ts';
import { citation } from './citation.ts';
import { data } from './data.ts';
import { frame, provenance } from './frame.ts';
import { later } from './later.ts';
import { lists } from './lists.ts';
import { meeting } from './meeting.ts';
import { members } from './members.ts';
import { minutes } from './minutes.ts';
import { pictures } from './pictures.ts';
import { searchPage } from './search-page.ts';
import { takeAlong, vote } from './vote.ts';
import { vocabulary } from './vocabulary.ts';

/** All words of the frame in English. */
export const en: Messages = {
  citation,
  data,
  frame,
  later,
  lists,
  meeting,
  members,
  minutes,
  pictures,
  provenance,
  searchPage,
  takeAlong,
  vocabulary,
  vote,
};
