/**
 * Marks in the built shells (`/_shell/index.html`, `/<lang>/_shell/index.html`, `/_shell/operatori/index.html`) that the
 * server replaces: with the escaped title, with markup, and with the address of the page without its language.
 */
export const shellMarks = {
  title: '<!--shell:title-->',
  main: '<!--shell:main-->',
  /** Of the staff area only. */
  menu: '<!--shell:menu-->',
  /** Stands in links to the same page in other languages. */
  path: '/shell:path/',
} as const;
