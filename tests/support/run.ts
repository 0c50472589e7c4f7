/**
 * The whole check, in one command: `npm test` (everything), `npm run check` (no browser, no build).
 *
 * One build and one browser serve the whole run. Where Chromium or PostgreSQL is missing, its tests are left out and
 * that is the last thing said; with CI=1 or CI=true that is a failure.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './chromium.ts';

type Step = { name: string; command: string; args: string[]; needs?: 'chromium' };

const bin = (name: string): string => join('node_modules', '.bin', name);
const node = process.execPath;
const inCI = ['1', 'true'].includes(process.env.CI ?? '');

const quick: Step[] = [
  { name: 'types', command: bin('astro'), args: ['check', '--minimumFailingSeverity', 'warning'] },
  { name: 'lint and format', command: bin('biome'), args: ['check', '--error-on-warnings', '.'] },
  { name: 'unused code', command: bin('knip'), args: [] },
  { name: 'content', command: node, args: ['content/check.ts'] },
];

const whole: Step[] = [
  ...quick,
  { name: 'build', command: node, args: ['--import', 'tsx', 'api/publishing/build-now.ts'] },
  { name: 'rules, content, server and pages', command: bin('vitest'), args: ['run'] },
  {
    name: 'browser',
    command: bin('playwright'),
    args: ['test', '-c', 'tests/playwright.config.ts'],
    needs: 'chromium',
  },
];

const missing: string[] = [];

function run({ name, command, args, needs }: Step): boolean {
  if (needs === 'chromium' && findChromium() === undefined) {
    missing.push(
      'Chromium is not here, so the browser tests did not run. On Debian: apt-get install chromium. Elsewhere: npx playwright install chromium.',
    );
    return !inCI;
  }
  console.log(`\n── ${name}`);
  const started = Date.now();
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  console.log(`── ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${Math.round((Date.now() - started) / 1000)} s`);
  return status === 0;
}

if (!existsSync('node_modules')) {
  console.error('Dependencies are missing: run npm ci first.');
  process.exit(1);
}
const steps = process.argv[2] === 'check' ? quick : whole;
const failed = steps.filter((step) => !run(step)).map(({ name }) => name);
console.log(`\n${steps.length - failed.length} passed, ${failed.length} failed`);
if (failed.length > 0) console.error(`Failed: ${failed.join(', ')}.`);
for (const sentence of missing) console.error(sentence);
process.exit(failed.length > 0 ? 1 : 0);
