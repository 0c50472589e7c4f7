/** What the pages of reviews and history are given. */
import type { Context } from 'hono';
import type { JSX } from 'preact';
import { isObject, type Json, type RecordData, type RecordRef } from '#content/model/record-data.ts';
import type { Instant } from '#content/model/time.ts';
import type { Editing } from '../drafts/editing.ts';
import { RefShape } from '../drafts/rows.ts';
import { viewContext } from '../pages/page.ts';
import { sendStaffPage } from '../pages/staff-page.ts';
import { Problem } from '../problems.ts';
import type { Published } from '../publishing/published.ts';
import type { Staff } from '../staff/access.ts';
import { staffMenu } from '../staff/menu.tsx';

export type ReviewDeps = { editing: Editing; published: () => Published; now: () => Instant };

type Shown = { title: string; body: JSX.Element; status?: 200 | 409 | 422 };

export const reviewPage = (c: Context, staff: Staff, { deps, ...page }: Shown & { deps: ReviewDeps }) =>
  sendStaffPage(c, { ...page, menu: staffMenu(c, staff) }, deps);

export const context = (c: Context, deps: ReviewDeps) => viewContext(c, deps);

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

const italianOf = (value: Json | undefined): string | undefined => textOf(isObject(value) ? value.it : value);

/** What a record is called, from what it says; a question by what it asks. */
export const recordName = ({ id }: RecordRef, { facts, words }: RecordData): string =>
  textOf(words.it?.title) ?? italianOf(facts.name) ?? italianOf(facts.text) ?? id;

/** @throws Problem not-found for an address that names no record. */
export const refOf = (c: Context): RecordRef => {
  const parsed = RefShape.safeParse({ kind: c.req.param('kind'), id: c.req.param('id') });
  if (!parsed.success) throw new Problem('not-found');
  return parsed.data;
};
