/** What somebody who found no free time may wait for: the desk they chose, or any of the Comune for their need. Pure. */
import type { Directory } from '#content/model/directory.ts';
import { joinWaitingAddress } from '#views/journey/addresses.ts';
import type { Wish } from '../waitlist/waiting.ts';
import type { Answers } from './answers.ts';
import type { Walk } from './step.ts';
import { decided, offersAround } from './target.ts';

const mostDesks = 6;

/** The nearest first. */
export const wishesOf = (answers: Answers, directory: Directory): Wish[] => {
  const offer = decided(answers, directory);
  const offers = offer ? [offer] : offersAround(answers, directory).flatMap((around) => around.offers);
  const desks = offers.slice(0, mostDesks).map(({ desk, type }) => ({ desk: desk.id, type: type.id }));
  const need = answers.reason?.need;
  const comune = offer?.desk.comune ?? (answers.comune && 'id' in answers.comune ? answers.comune.id : undefined);
  const here = need !== undefined && comune !== undefined && offers.some(({ desk }) => desk.comune === comune);
  return here ? [...desks, { comune, need }] : desks;
};

export const mayWait = ({ answers, context: { directory } }: Walk): boolean =>
  answers.origin.invitation === undefined && wishesOf(answers, directory).length > 0;

export const waitingAddress = ({ id, context: { lang } }: Walk): string => joinWaitingAddress(lang, id);
