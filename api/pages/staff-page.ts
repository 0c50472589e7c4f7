/** Pages of the staff area: views in its own shell. They speak of persons, so nobody keeps or indexes them. */
import type { Context } from 'hono';
import type { JSX } from 'preact';
import { render } from 'preact-render-to-string';
import type { Published } from '../publishing/published.ts';
import { type Page, privateHeaders } from './page.ts';

/** `menu`: of who is signed in, shown under the header; nobody has one before. */
export type StaffPage = Omit<Page, 'desk' | 'exit'> & { menu: JSX.Element | undefined };

export const sendStaffPage = (
  c: Context,
  { title, body, menu, status = 200, headers }: StaffPage,
  { published }: { published: () => Published },
): Response | Promise<Response> => {
  const html = published().staffShell({ title, main: render(body), menu: menu === undefined ? '' : render(menu) });
  return c.html(html, status, { ...privateHeaders, ...headers });
};
