/// <reference types="astro/client" />

/** Folder of the content, absolute; set by astro.config.mjs. */
declare const __CONTENT_DIR__: string;
/** The local date (Europe/Rome) for which the site is built, YYYY-MM-DD; set by astro.config.mjs. */
declare const __TODAY__: string;
/** Where to note which records each page reads; empty: nowhere. */
declare const __READS_FILE__: string;
/** List of pages that need not be rendered, one address a line; empty: none. */
declare const __KEPT_FILE__: string;
