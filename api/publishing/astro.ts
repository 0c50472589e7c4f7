/** The real builder: Astro in a child process, so that its memory goes when it ends and the server keeps answering. */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import type { Readable } from 'node:stream';
import type { LocalDate } from '#content/model/common.ts';
import { inheritedEnv } from '../env.ts';
import { moveFolder } from '../folders.ts';
import { StartProblem } from '../start-problem.ts';
import type { Builder, BuildJob } from './builds.ts';

/** The pages could not be built; the message ends with what the builder said last. */
export class BuildFailed extends StartProblem {
  override name = 'BuildFailed';
}

const shownLines = 15;
/** Enough for the last lines, whatever the builder prints before. */
const keptCharacters = 20_000;

/** Gives, when asked, the last lines that came through a pipe. */
const lastWordsOf = (pipe: Readable): (() => string) => {
  let text = '';
  pipe.setEncoding('utf8').on('data', (chunk: string) => {
    text = (text + chunk).slice(-keptCharacters);
  });
  return () => text.trimEnd().split('\n').slice(-shownLines).join('\n').concat('\n');
};

type AstroJob = { project: string; contentDir: string; today: LocalDate };

const childEnv = ({ contentDir, today }: AstroJob, { outDir, readsFile, keptFile }: BuildJob): NodeJS.ProcessEnv => ({
  ...inheritedEnv(),
  ASTRO_TELEMETRY_DISABLED: '1',
  NO_COLOR: '1',
  CONTENT_DIR: contentDir,
  SITE_TODAY: today,
  SITE_OUT: outDir,
  SITE_READS: readsFile,
  ...(keptFile === undefined ? {} : { SITE_KEPT: keptFile }),
});

const run = (job: AstroJob, build: BuildJob): Promise<void> =>
  new Promise((resolve, reject) => {
    const program = join(job.project, 'node_modules', 'astro', 'bin', 'astro.mjs');
    const child = spawn(process.execPath, [program, 'build'], {
      cwd: job.project,
      env: childEnv(job, build),
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(build.signal === undefined ? {} : { signal: build.signal }),
    });
    const output = lastWordsOf(child.stdout);
    const errors = lastWordsOf(child.stderr);
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new BuildFailed(`The pages could not be built. The builder said:\n${output()}${errors()}`));
    });
  });

/**
 * Where Astro may write. Outside the project it would keep half of its work in one folder for all builds, and rename
 * files from there, which fails when the two are on different disks.
 */
const workplaceFor = (project: string, outDir: string): string =>
  outDir.startsWith(`${project}${sep}`) ? outDir : join(project, '.astro', `${basename(outDir)}-${randomUUID()}`);

/** Runs Astro over the sources of `project` for the given content and day (Europe/Rome). */
export const astroBuilder =
  (job: AstroJob): Builder =>
  async (build) => {
    const { outDir } = build;
    const workplace = workplaceFor(job.project, outDir);
    try {
      await run(job, { ...build, outDir: workplace });
      if (workplace !== outDir) await moveFolder(workplace, outDir);
    } finally {
      if (workplace !== outDir) await rm(workplace, { recursive: true, force: true });
    }
  };
