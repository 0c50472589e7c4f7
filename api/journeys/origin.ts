/** What the address of the start may say. Anything that does not hold is left out, without a word. */
import { isBookable } from '#content/model/bookable.ts';
import type { Directory } from '#content/model/directory.ts';
import { isSensitive } from '#content/model/selection.ts';
import type { Origin } from './answers.ts';
import { bookableNeeds } from './target.ts';

type Given = Readonly<Record<string, string | undefined>>;

/** A service of the desk, if one is given; never one whose name tells too much. */
const serviceOf = ({ service = '', desk = '' }: Given, directory: Directory): string | undefined => {
  const found = directory.services.get(service);
  const atDesk = directory.desks.get(desk)?.services.includes(service) ?? true;
  return found && atDesk && !isSensitive(found, directory) ? service : undefined;
};

export const originOf = (given: Given, directory: Directory): Origin => {
  const { desk = '', need = '', comune = '' } = given;
  const found = directory.desks.get(desk);
  return {
    desk: found && isBookable(found, directory) ? desk : undefined,
    service: serviceOf(given, directory),
    need: bookableNeeds(directory).includes(need) ? need : undefined,
    comune: directory.comuni.has(comune) ? comune : undefined,
  };
};
