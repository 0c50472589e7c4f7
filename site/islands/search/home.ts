/** In which file to look for the card of a service: that of the Comune asked for, if it has it, is there already. */
import type { Id } from '#content/model/common.ts';
import { everywhere } from './data.ts';

export const homeOf = (comuni: readonly Id[], asked: Id | undefined): string =>
  (asked !== undefined && comuni.includes(asked) ? asked : comuni[0]) ?? everywhere;
