/** A draft or revision that does not exist is a page that does not exist. */
import { DraftNotFound } from '../drafts/errors.ts';
import { Problem } from '../problems.ts';

export const found = async (work: () => Response | Promise<Response>): Promise<Response> => {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DraftNotFound) throw new Problem('not-found');
    throw error;
  }
};
