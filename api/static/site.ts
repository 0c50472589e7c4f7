/**
 * A build as the server sees it: which addresses it answers, and how. Only what the manifest lists can be asked for,
 * so no address, however written, reaches another file of the machine.
 */
import { join } from 'node:path';
import { languages } from '#content/model/common.ts';
import { pathLanguage } from '../language.ts';
import type { BuiltFile, Manifest } from '../publishing/manifest.ts';
import { typeOf } from './content-types.ts';
import type { Encoding } from './encoding.ts';

/** `forever`: the name changes with the content. `check`: ask each time, mostly to hear 304. `never`: leaves no trace. */
export type Caching = 'forever' | 'check' | 'never';

export type SiteFile = {
  /** On disk. */
  source: string;
  type: string;
  compress: boolean;
  hasBrotliTwin: boolean;
  caching: Caching;
  /** Strong, so one per encoding (RFC 9110, 8.8.3.3). */
  etags: Readonly<Record<Encoding, string>>;
  /** What logs say instead of the address: "/servizi/*". */
  route: string;
  /** The content has changed since: this is served instead, made at the first request. */
  instead?: () => Promise<SiteFile>;
};

export type Site = {
  /** By address. */
  files: ReadonlyMap<string, SiteFile>;
  /** Those of the build itself that are kept for ever: pages of the build before may still ask for them. */
  assets: ReadonlyMap<string, SiteFile>;
  /** Former address → address, both with final slashes. */
  redirects: ReadonlyMap<string, string>;
};

/** Names that change with the content: those that Astro gives, and those of the search ("sondrio.c95ec97af05614e4.bin"). */
export const isHashedName = (path: string): boolean => /^_astro\/|\.[0-9a-f]{8,64}\.[a-z0-9]+$/.test(path);
/** Parts of pages, and what stands in where there is no API, as the page for what is missing: not addresses of their own. */
const isInternal = (path: string): boolean => /^(?:(?:[a-z]{2}\/)?(?:_shell\/|404\.html$)|api\/)/.test(path);

const cachingOf = ({ path, sensitive }: BuiltFile): Caching => {
  if (sensitive) return 'never';
  return isHashedName(path) ? 'forever' : 'check';
};

/** "servizi/emporio/index.html" → "/servizi/emporio/". */
const addressOf = (path: string): string => `/${path}`.replace(/\/index\.html$/, '/');

const routeOf = (address: string): string => {
  const lang = pathLanguage(address, languages);
  const [first = '', ...rest] = address.split('/').slice(lang === 'it' ? 1 : 2);
  return rest.some((part) => part !== '') ? `/${first}/*` : `/${[first, ...rest].join('/')}`;
};

const siteFile = (folder: string, file: BuiltFile): SiteFile => ({
  source: join(folder, file.path),
  ...typeOf(file.path),
  hasBrotliTwin: file.brotli === true,
  caching: cachingOf(file),
  etags: { br: `"${file.hash}-br"`, gzip: `"${file.hash}-gz"`, identity: `"${file.hash}"` },
  route: routeOf(addressOf(file.path)),
});

type SiteInputs = { folder: string; manifest: Manifest; redirects: ReadonlyMap<string, string> };

export const openSite = ({ folder, manifest, redirects }: SiteInputs): Site => {
  const files = new Map<string, SiteFile>();
  for (const file of manifest.files) {
    if (!isInternal(file.path)) files.set(addressOf(file.path), siteFile(folder, file));
  }
  const assets = new Map([...files].filter(([, { caching }]) => caching === 'forever'));
  return { files, assets, redirects };
};
