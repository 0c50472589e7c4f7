/** The frames of pages that the server renders, with nothing but their marks. */
import { splitShell, splitStaffShell } from '../../../api/shell.ts';

const marks = '<title><!--shell:title--></title><a href="/en/shell:path/">English</a><main><!--shell:main--></main>';
const shell = splitShell(marks);
const staffShell = splitStaffShell(`<!--shell:menu-->${marks}`);
if (!shell || !staffShell) throw new Error('The shells of the tests have no marks.');

export const testShells = { shells: () => shell, staffShell };
