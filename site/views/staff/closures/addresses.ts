/** Where the forms of closures lead. */
import { paths } from '../../../urls.ts';
import type { Typed } from '../../journey/problems.ts';

/** `outcome`: what the page says was done. */
export const closureAddress = (act: string, outcome?: string): string =>
  outcome === undefined ? paths.staffClosure(act) : `${paths.staffClosure(act)}?esito=${outcome}`;

/** The form with what was chosen. */
export const newClosureAddress = (typed: Typed): string =>
  `${paths.staffNewClosure}?${new URLSearchParams(typed).toString()}`;

export const waitingAddress = (outcome?: string): string =>
  outcome === undefined ? paths.staffWaiting : `${paths.staffWaiting}?esito=${outcome}`;
