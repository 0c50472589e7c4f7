/** Asks for a build and notes in a file when building begins and ends: `build-child.ts <cache> <key> <notes>`. */
import { appendFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { ensureBuild } from '../../../api/publishing/builds.ts';
import { directoryOf } from '../../content/model/given.ts';
import { writeFiles } from './files.ts';

const [cache = '', key = '', notes = ''] = process.argv.slice(2);
const folder = await ensureBuild({
  cache,
  inputs: { key, frame: '', directory: directoryOf({}) },
  build: async ({ outDir }) => {
    await appendFile(notes, `begin ${key}\n`);
    await pause(300);
    await writeFiles(outDir, { 'index.html': key });
    await appendFile(notes, `end ${key}\n`);
  },
});
console.log(folder);
