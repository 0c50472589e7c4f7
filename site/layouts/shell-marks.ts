/**
 * Marks in the built shell (`/_shell/index.html`, `/<lang>/_shell/index.html`) that the server replaces, once each,
 * with the escaped title and the markup of a page.
 */
export const shellMarks = { title: '<!--shell:title-->', main: '<!--shell:main-->' } as const;
