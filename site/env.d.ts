/// <reference types="astro/client" />

/** Folder of the content, absolute; set by astro.config.mjs. */
declare const __CONTENT_DIR__: string;
/** The local date (Europe/Rome) for which the site is built, YYYY-MM-DD; set by astro.config.mjs. */
declare const __TODAY__: string;
