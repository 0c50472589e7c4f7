// The static site. Content comes from CONTENT_DIR; the day it is built for comes from SITE_TODAY, so that the same
// inputs always give the same pages.
import { resolve } from 'node:path';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { notFoundFiles } from './site/not-found-files.ts';
import { oldestBrowsers, stylesheets } from './site/styles/build/index.ts';

const contentDir = resolve(process.env.CONTENT_DIR ?? './content/network');
const today =
  process.env.SITE_TODAY ?? new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Rome' }).format(new Date());

export default defineConfig({
  srcDir: './site',
  publicDir: './site/public',
  outDir: process.env.SITE_OUT ?? './dist',
  cacheDir: './.cache/astro',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  prefetch: false,
  markdown: { syntaxHighlight: false },
  integrations: [preact(), notFoundFiles()],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      scriptDirective: { resources: ["'self'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    css: stylesheets(process.argv.includes('build')),
    build: { cssTarget: oldestBrowsers, cssMinify: 'lightningcss' },
    worker: { format: 'es' },
    define: {
      __CONTENT_DIR__: JSON.stringify(contentDir),
      __TODAY__: JSON.stringify(today),
      __READS_FILE__: JSON.stringify(process.env.SITE_READS ?? ''),
      __KEPT_FILE__: JSON.stringify(process.env.SITE_KEPT ?? ''),
    },
  },
});
