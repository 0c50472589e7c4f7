/**
 * Hours and closures do not wait for a build: the main parts of the pages that show them are rendered again by the server,
 * in every language, and stand in for the built ones until the next build has them. Each is rendered when somebody first
 * asks for it, so it costs nothing to have many. Cards inside pages of other services wait for the build.
 */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { render } from 'preact-render-to-string';
import type { Language } from '#content/model/common.ts';
import type { Directory } from '#content/model/directory.ts';
import type { RecordRef } from '#content/model/record-data.ts';
import type { ViewContext } from '#views/context.ts';
import { translator } from '#views/translator.ts';
import type { SiteFile } from '../static/site.ts';
import { pagesShowing, type Shown } from './overlay-pages.tsx';
import { workPrefix } from './pruning.ts';
import type { Published } from './published.ts';

/** Address → what is served there instead. */
export type Overlay = ReadonlyMap<string, SiteFile>;
export type MakeOverlay = (
  published: Published,
  changed: { directory: Directory; refs: readonly RecordRef[] },
) => Overlay;

const main = /(<main id="contenuto"[^>]*>)[\s\S]*(<\/main>)/;

const standIn = async (file: SiteFile, markup: string, folder: string): Promise<SiteFile> => {
  const html = (await readFile(file.source, 'utf8')).replace(
    main,
    (_, open: string, close: string) => open + markup + close,
  );
  const hash = createHash('sha256').update(html).digest('base64url').slice(0, 22);
  const source = join(folder, `${hash}.html`);
  await mkdir(folder, { recursive: true });
  await writeFile(source, html);
  const etags = { br: `"${hash}-br"`, gzip: `"${hash}-gz"`, identity: `"${hash}"` };
  return { ...file, source, hasBrotliTwin: false, etags };
};

/** Where the page cannot be made, the built one goes on: the build that follows tells why. */
const whenAsked = (file: SiteFile, { body }: Shown, { context, folder }: { context: ViewContext; folder: string }) => {
  let made: Promise<SiteFile> | undefined;
  const make = async (): Promise<SiteFile> => standIn(file, render(body(context)), folder);
  return {
    ...file,
    instead: () => {
      made ??= make().catch(() => file);
      return made;
    },
  };
};

/** Pages that were never built have to wait: there is no frame to put them in. */
export const createOverlay = ({ siteCache }: { siteCache: string }): MakeOverlay => {
  const folder = join(siteCache, `${workPrefix}${process.pid}-${randomUUID()}`);
  return ({ site, builtFor, directory: before }, { directory, refs }) => {
    const overlay = new Map<string, SiteFile>();
    const pages = pagesShowing(refs, { before, directory });
    for (const lang of directory.portal.languages) {
      const context: ViewContext = { lang, t: translator(lang), directory, today: builtFor };
      for (const page of pages) {
        const address = `${prefix(lang)}${page.address}`;
        const file = site.files.get(address);
        if (file !== undefined) overlay.set(address, whenAsked(file, page, { context, folder }));
      }
    }
    return overlay;
  };
};

const prefix = (lang: Language): string => (lang === 'it' ? '' : `/${lang}`);
