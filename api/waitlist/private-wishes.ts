/** Where being seen to wait may be a danger. Pure, and without views: processes that only write letters ask it too. */
import type { Desk } from '#content/model/desk.ts';
import type { Directory } from '#content/model/directory.ts';
import { isSensitiveDesk } from '#content/model/selection.ts';
import type { Wish } from './waiting.ts';

export const isPrivateWish = (wish: Wish, directory: Pick<Directory, 'desks' | 'needs' | 'services'>): boolean => {
  if ('comune' in wish) return directory.needs.get(wish.need)?.sensitive === true;
  const desk = directory.desks.get(wish.desk);
  return desk !== undefined && isSensitiveDesk(desk, directory);
};

/** What a page about it is about: where being seen is a danger, it has a way out. */
export const aboutWish = (wish: Wish, directory: Directory): { desk?: Desk | undefined; exit?: boolean } =>
  'desk' in wish ? { desk: directory.desks.get(wish.desk) } : { exit: isPrivateWish(wish, directory) };
