/**
 * Which requests for a list have filters in their address. Only those are worked out; the plain list is a file of the
 * build, and so is a list with any other query.
 */
import { filterNames } from '#content/model/filter-address.ts';

const lists = /^(?:\/[a-z]{2})?\/(?:servizi|bisogni\/[^/]+|comuni\/[^/]+)\/$/;

/** `target` as it stands in the request: path and query. */
export const asksForFilters = (target: string): boolean => {
  const mark = target.indexOf('?');
  if (mark === -1 || !lists.test(target.slice(0, mark))) return false;
  return [...new URLSearchParams(target.slice(mark)).keys()].some((name) => filterNames.has(name));
};
