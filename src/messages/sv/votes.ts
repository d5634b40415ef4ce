/** Votes in lists: those of an organisation, of a party, of a member. */
export const votes = {
  lists: {
    /** After a party's count of a position: how many of them were kept out by a conflict of interest. */
    allDisqualified: ' (jäv)',
    someDisqualified: (count: number) => `, varav ${count} på grund av jäv`,
    /** Of those whose position the source does not show: all of a party, or some of it. */
    noneStated: (count: number) => `Framgår inte, ${count} i listan`,
    notStated: (count: number) => `${count} framgår inte`,
    /** Where the decision has several votes. */
    title: (decision: string, number: number) => `${decision}, votering ${number}`,
    part: (question: string) => `Delfråga: ${question}`,
  },
};
