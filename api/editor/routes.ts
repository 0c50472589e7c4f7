/** `/operatori/schede/` and what saves its forms. History, reviews and conflicts are in `review/`. */
import type { StaffRoute } from '../staff/routes.ts';
import { autosave } from './autosave.ts';
import { askNew, beginNew, listRecords } from './list.tsx';
import { preview } from './preview.tsx';
import { changeRecord, type EditorDeps, showRecord } from './record.tsx';

const one = '/operatori/schede/:kind/:id/';

export const editorRoutes = (deps: EditorDeps): StaffRoute[] => [
  { method: 'GET', path: '/operatori/schede/', may: 'record.edit', handle: listRecords(deps) },
  { method: 'GET', path: '/operatori/schede/nuova/', may: 'record.edit', handle: askNew(deps) },
  { method: 'POST', path: '/operatori/schede/nuova/', may: 'record.edit', handle: beginNew(deps) },
  { method: 'GET', path: one, may: 'record.edit', handle: showRecord(deps) },
  { method: 'POST', path: one, may: 'record.edit', handle: changeRecord(deps) },
  { method: 'GET', path: `${one}anteprima/`, may: 'record.edit', handle: preview(deps) },
  { method: 'PUT', path: '/api/v1/drafts/:kind/:id', may: 'record.edit', handle: autosave(deps) },
];
