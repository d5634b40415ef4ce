import type { Same } from '../same.ts';
import type * as swedish from '../sv/announcement-page.ts';

export const announcementPage: Same<typeof swedish.announcementPage> = {
  heading: 'To send out',
  lead: 'Text to paste into a press release or a newsletter. It says what the page of the meeting says, with full addresses.',
  plainText: 'Plain text',
  copyOrFetch: (file) => ['Select all and copy, or fetch the ', { text: 'text file', href: file }, '.'],
  html: 'HTML',
  aboutHtml: 'Code without a look of its own: it takes the font of what it is pasted into.',
  readsSo: 'How it reads',
  shared: 'When the link is shared',
  aboutShared: 'About how the links show in social media and messages. It differs between services.',
};
