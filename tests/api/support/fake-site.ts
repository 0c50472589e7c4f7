import type { Builder } from '../../../api/publishing/builds.ts';
import { type Files, writeFiles } from './files.ts';

const page = (title: string, head = ''): string =>
  `<!doctype html><head><title>${title}</title>${head}</head><p>${title}</p>`;
const shell = (lang: string): string =>
  `<!doctype html><html lang="${lang}"><title><!--shell:title--> - Prova</title><a href="/en/shell:path/">English</a><main><!--shell:main--></main></html>`;

/** What a build leaves, in small: one file for each way in which files are served. */
export const fakeSite: Files = {
  'index.html': page('Inizio'),
  'en/index.html': page('Start'),
  '404.html': page('Non trovato'),
  'en/404.html': page('Not found'),
  'ar/404.html': page('غير موجود'),
  '_shell/index.html': shell('it'),
  'en/_shell/index.html': shell('en'),
  'ar/_shell/index.html': shell('ar'),
  '_shell/operatori/index.html': `${shell('it')}<!--shell:menu-->`,
  'servizi/emporio/index.html': page('Emporio '.repeat(200)),
  'servizi/riservato/index.html': page('Scheda', '<meta name="sensitive" content="true">'),
  'documenti/isee/index.html': page('ISEE'),
  'en/documenti/isee/index.html': page('ISEE in English'),
  '_astro/stile.Ab12_x.css': 'body { color: navy }\n'.repeat(100),
  'cerca/indice.0123456789abcdef.bin': 'indice '.repeat(100),
  'open-data/servizi.json': '{"servizi":[]}',
  'api/v1/notices': '{"notices":["of the build"]}',
  'font.woff2': 'not a real font',
};

/** A builder that copies, where the real one runs Astro. */
export const copying =
  (files: Files = fakeSite): Builder =>
  ({ outDir }) =>
    writeFiles(outDir, files);
