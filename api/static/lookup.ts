/** From the address of a request to a file, or to the address where it is now. */
import type { Site, SiteFile } from './site.ts';

export type Found = { file: SiteFile } | { location: string };

type Target = { path: string; query: string };

/** The path as it was sent, and the query with its question mark; undefined when the target is no address. */
const splitTarget = (target: string): Target | undefined => {
  if (!target.startsWith('/')) {
    const url = URL.parse(target);
    return url === null ? undefined : { path: url.pathname, query: url.search };
  }
  const mark = target.indexOf('?');
  return mark === -1 ? { path: target, query: '' } : { path: target.slice(0, mark), query: target.slice(mark) };
};

/** Undefined when the percent signs make no sense. */
export const decodePath = (path: string): string | undefined => {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
};

const movedTo = (site: Site, path: string): string | undefined => {
  const address = path.endsWith('/') ? path : `${path}/`;
  return site.redirects.get(address) ?? (site.files.has(address) ? address : undefined);
};

const lookupSlowly = (site: Site, { path, query }: Target): Found | undefined => {
  const address = decodePath(path);
  if (address === undefined) return undefined;
  const file = site.files.get(address);
  if (file !== undefined) return { file };
  const location = movedTo(site, address);
  return location === undefined ? undefined : { location: encodeURI(location) + query };
};

/** What a build has at a request target; undefined when nothing. */
export const lookup = (site: Site, target: string): Found | undefined => {
  const file = site.files.get(target);
  if (file !== undefined) return { file };
  const parts = splitTarget(target);
  return parts === undefined ? undefined : lookupSlowly(site, parts);
};
