/** The page at an address that has moved. */
export const moved = {
  title: 'Sidan har flyttat',
  /** Before the new address. */
  nowAt: 'Den ligger nu på',
  byItself: 'Du kommer dit av dig själv om ett ögonblick. Gör du inte det, följ länken.',
};
