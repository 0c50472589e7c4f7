/** Which requests for the search page ask something. Only those are worked out; the page before that is a file of the build. */

const searchPage = /^(?:\/[a-z]{2})?\/cerca\/$/;

/** What the form sends; `all`: the results beyond the first page too. */
export const names = { words: 'q', comune: 'comune', all: 'tutti' } as const;

const known: ReadonlySet<string> = new Set(Object.values(names));

/** `target` as it stands in the request: path and query. */
export const asksForSearch = (target: string): boolean => {
  const mark = target.indexOf('?');
  if (mark === -1 || !searchPage.test(target.slice(0, mark))) return false;
  return [...new URLSearchParams(target.slice(mark)).keys()].some((name) => known.has(name));
};
