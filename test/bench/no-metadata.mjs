/** What a corpus leaves out of a paper. */
export const NO_METADATA = {
  date: null,
  year: null,
  venue: null,
  url: null,
  source: 'bench',
  authors: [],
  authorCount: null,
};
