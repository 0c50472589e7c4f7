/** Where the card of a service is kept: with the Comune that lists it first, or with what holds everywhere. */
import type { Id } from '#content/model/common.ts';
import { everywhere } from './data.ts';

export const homeOf = (comuni: readonly Id[]): string => comuni[0] ?? everywhere;
