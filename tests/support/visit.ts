/**
 * `test` for the browser: whatever a test does, its pages ask nobody but our server, keep no cookie, and report no error
 * on the console; violations of the content security policy are such errors.
 */
import { type BrowserContext, test as base, type ConsoleMessage, expect } from '@playwright/test';

type Options = {
  /** Origins to which the test leaves on purpose. An empty page answers there. */
  leavesTo: string[];
  /** Console errors that the test causes on purpose: a wrong address is one. */
  expectedErrors: RegExp;
  /** Names of cookies that may be there in the end. Only the staff area has one. */
  cookies: string[];
};
type Fixtures = { manners: undefined };

const emptyPage = { status: 200, contentType: 'text/html', body: '<!doctype html><title>x</title>' };

const isOf = (origin: string, url: string): boolean =>
  /^(?:data|blob|about):/.test(url) || new URL(url).origin === origin;

/** What the pages of a context do that they must not; filled while they run. */
function watch(context: BrowserContext, allowed: (url: string) => boolean): string[] {
  const faults: string[] = [];
  const hear = (message: ConsoleMessage): void => {
    if (['error', 'warning'].includes(message.type())) faults.push(`${message.type()}: ${message.text()}`);
  };
  context.on('request', (request) => {
    if (!allowed(request.url())) faults.push(`asks ${request.url()}`);
  });
  context.on('console', hear);
  context.on('weberror', (error) => faults.push(`throws ${error.error()}`));
  return faults;
}

export const test = base.extend<Options & Fixtures>({
  leavesTo: [[], { option: true }],
  expectedErrors: [/^$/, { option: true }],
  cookies: [[], { option: true }],
  manners: [
    async ({ context, baseURL, leavesTo, expectedErrors, cookies }, use) => {
      const origins = [new URL(baseURL ?? '').origin, ...leavesTo];
      for (const origin of leavesTo) await context.route(`${origin}/**`, (route) => route.fulfill(emptyPage));
      const faults = watch(context, (url) => origins.some((origin) => isOf(origin, url)));
      await use(undefined);
      expect(faults.filter((fault) => !expectedErrors.test(fault))).toEqual([]);
      expect((await context.cookies()).map(({ name }) => name).filter((name) => !cookies.includes(name))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
