/**
 * Hours and closures do not wait for a build: the main part of the page of a record is rendered again by the server, in
 * every language, and stands in for the built one until the next build has it.
 */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { JSX } from 'preact';
import { render } from 'preact-render-to-string';
import type { Language } from '#content/model/common.ts';
import type { Directory } from '#content/model/directory.ts';
import type { RecordRef } from '#content/model/record-data.ts';
import type { ViewContext } from '#views/context.ts';
import { DeskPage } from '#views/desk/desk-page.tsx';
import { LocationPage } from '#views/place/location-page.tsx';
import { ServicePage } from '#views/service/service-page.tsx';
import { translator } from '#views/translator.ts';
import type { SiteFile } from '../static/site.ts';
import { workPrefix } from './pruning.ts';
import type { Published } from './published.ts';

/** Address → what is served there instead. */
export type Overlay = ReadonlyMap<string, SiteFile>;
export type MakeOverlay = (
  published: Published,
  changed: { directory: Directory; refs: readonly RecordRef[] },
) => Promise<Overlay>;

type Shown = { address: string; body: (context: ViewContext) => JSX.Element };

const pageOf = ({ kind, id }: RecordRef, { services, desks, locations }: Directory): Shown | undefined => {
  const [service, desk, location] = [services.get(id), desks.get(id), locations.get(id)];
  if (kind === 'services' && service !== undefined)
    return { address: `/servizi/${id}/`, body: (context) => <ServicePage service={service} context={context} /> };
  if (kind === 'desks' && desk !== undefined)
    return { address: `/sportelli/${id}/`, body: (context) => <DeskPage desk={desk} context={context} /> };
  if (kind === 'locations' && location !== undefined)
    return { address: `/luoghi/${id}/`, body: (context) => <LocationPage location={location} context={context} /> };
  return undefined;
};

const main = /(<main id="contenuto"[^>]*>)[\s\S]*(<\/main>)/;

const standIn = async (file: SiteFile, markup: string, folder: string): Promise<SiteFile> => {
  const html = (await readFile(file.source, 'utf8')).replace(
    main,
    (_, open: string, close: string) => open + markup + close,
  );
  const hash = createHash('sha256').update(html).digest('base64url').slice(0, 22);
  const source = join(folder, `${hash}.html`);
  await writeFile(source, html);
  const etags = { br: `"${hash}-br"`, gzip: `"${hash}-gz"`, identity: `"${hash}"` };
  return { ...file, source, hasBrotliTwin: false, etags };
};

/** Pages that were never built have to wait: there is no frame to put them in. */
export const createOverlay = ({ siteCache }: { siteCache: string }): MakeOverlay => {
  const folder = join(siteCache, `${workPrefix}${process.pid}-${randomUUID()}`);
  return async ({ site, builtFor }, { directory, refs }) => {
    const overlay = new Map<string, SiteFile>();
    if (refs.length > 0) await mkdir(folder, { recursive: true });
    for (const ref of refs) {
      const shown = pageOf(ref, directory);
      if (shown === undefined) continue;
      for (const lang of directory.portal.languages) {
        const address = `${prefix(lang)}${shown.address}`;
        const file = site.files.get(address);
        const context: ViewContext = { lang, t: translator(lang), directory, today: builtFor };
        if (file !== undefined) overlay.set(address, await standIn(file, render(shown.body(context)), folder));
      }
    }
    return overlay;
  };
};

const prefix = (lang: Language): string => (lang === 'it' ? '' : `/${lang}`);
