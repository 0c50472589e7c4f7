/** The browser of the tests: the one that `CHROMIUM_PATH` names, else Debian's, else the one that Playwright installed. */
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** The program to run; undefined when this machine has none. */
export const findChromium = (): string | undefined =>
  [process.env.CHROMIUM_PATH, '/usr/bin/chromium', chromium.executablePath()].find(
    (path) => path !== undefined && path !== '' && existsSync(path),
  );

/** It runs as root in containers, needs no graphics card, and asks nobody but our server. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
